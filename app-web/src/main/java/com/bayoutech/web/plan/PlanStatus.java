package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunId;
import java.util.List;
import java.util.Optional;

/**
 * How far the planning of a day is.
 *
 * @param head the revision to look at
 * @param run the one that was asked for last
 * @param isPublished whether the drivers have what is to be looked at, each their own
 * @param aside the what-if that the run's schedule was kept as, since its plan was changed meanwhile
 * @param proposal what the run has found for somebody to look at
 * @param whatIfs those beside the day's plan
 * @param steps where one can go from the head
 */
record PlanStatus(
        Optional<Plan> plan,
        Optional<Revision> head,
        Optional<Run> run,
        boolean isPublished,
        Optional<Plan> aside,
        Optional<Proposal> proposal,
        List<Plan> whatIfs,
        Optional<PlanEditor.Steps> steps) {
    /** Nobody has planned the day. */
    static final PlanStatus NOTHING = new PlanStatus(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    PlanStatus {
        whatIfs = List.copyOf(whatIfs);
    }

    Optional<PlanId> planId() {
        return plan.map(Plan::id);
    }

    /** Whether it is no plan that drivers could get. */
    boolean isWhatIf() {
        return plan.flatMap(Plan::whatIf).isPresent();
    }

    /** Whether the drivers have any revision of this plan. */
    boolean wasPublished() {
        return plan.flatMap(Plan::published).isPresent();
    }

    /** Whether this is the run that was asked for last, and something may still come of it. */
    boolean isOnItsWay(RunId id) {
        return run.filter(last -> last.id().equals(id) && !last.state().isOver())
                .isPresent();
    }
}
