package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where plans and revisions are kept; joins the current unit of work. */
public interface PlanStore {
    Optional<Plan> find(PlanId plan);

    /** The day's plan, not its what-ifs. */
    Optional<Plan> find(DepotId depot, LocalDate day);

    /** The plans of a depot, what-ifs included, the latest day first. */
    List<Plan> list(DepotId depot);

    /** Adds a plan, unless somebody else has added one for its depot and day; answers whether it was added. */
    boolean insert(Plan plan);

    /**
     * Adds a what-if.
     *
     * @throws com.bayoutech.foundation.RefusedException if the plan has one of this name that is not dropped
     */
    void insertWhatIf(Plan whatIf);

    /** The what-ifs of a plan, dropped ones too, by name. */
    List<Plan> listWhatIfs(PlanId plan);

    /**
     * Writes a plan whose version is the stored one, and raises it.
     *
     * @return whether it was; if not, somebody else changed the plan in between and nothing was written
     */
    boolean update(Plan plan);

    /**
     * Holds a plan until the unit of work ends: whoever else holds or updates it waits.
     *
     * @return whether its version is the stored one; if not, somebody else changed the plan in between
     */
    boolean hold(Plan plan);

    void insert(Revision revision);

    Optional<Revision> findRevision(RevisionId revision);

    /** A revision without its schedule, which is not read. */
    Optional<RevisionSummary> findSummary(RevisionId revision);

    /** The highest number of a plan's revisions; 0 without any. */
    int lastNumber(PlanId plan);

    /** Whether any revision of a plan was made from this one, which may be of another plan. */
    boolean hasChild(PlanId plan, RevisionId parent);

    /** Of a plan's revisions that were made from this one, that of the highest number. */
    Optional<Revision> findNewestChild(PlanId plan, RevisionId parent);

    /** The revisions of a plan, the newest first; reads no schedule. */
    List<RevisionSummary> listRevisions(PlanId plan);

    /** Who drove what when a plan was published last; empty before, and for those that were published before that was noted. */
    Optional<Crew> findCrew(PlanId plan);

    void saveCrew(PlanId plan, Crew crew);

    /** Removes a depot's plans with all their revisions and runs. */
    void removeAll(DepotId depot);
}
