package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.Optional;

/** Where runs are kept; joins the current unit of work. */
public interface RunStore {
    void insert(Run run);

    /**
     * Replaces a run that is not over, but for its stop request, which {@link #requestStop} alone sets.
     *
     * <p>Holds the run until the unit of work ends: whoever else updates it waits, and then sees what it has become.
     *
     * @return whether it was replaced; if not, the run is over or gone and nothing was written
     */
    boolean update(Run run);

    Optional<Run> find(RunId run);

    /** The plan's run that was asked for last. */
    Optional<Run> findLatest(PlanId plan);

    /** The plan's run that is not over; a plan has one at most, which the store guards. */
    Optional<Run> findActive(PlanId plan);

    /** Asks a run to stop; returns whether it was not over yet. */
    boolean requestStop(RunId run);

    /** Keeps what a run has found, in the place of what an earlier run of its plan had. */
    void insert(Proposal proposal);

    /** What somebody has to look at on a plan; a plan has one proposal at most. */
    Optional<Proposal> findProposal(PlanId plan);

    /** Drops what a run has found; returns whether it was there. */
    boolean removeProposal(RunId run);
}
