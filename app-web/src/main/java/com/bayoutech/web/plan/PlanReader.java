package com.bayoutech.web.plan;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunService;
import com.bayoutech.planning.RunState;
import com.bayoutech.planning.WhatIf;
import com.bayoutech.planning.WhatIfService;
import com.bayoutech.web.day.DayPlans;
import com.bayoutech.web.security.CurrentCaller;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads how a day's plan is, as the person in front of the screen: after each change, so all of it in one unit of work, in which the database is asked
 * for each thing once.
 */
@Component
final class PlanReader {
    private final DayPlans dayPlans;
    private final PlanService plans;
    private final PlanEditor editor;
    private final RunService runs;
    private final WhatIfService whatIfs;
    private final OrderService orders;
    private final FleetService fleet;
    private final CrewService crew;
    private final UnitOfWork unitOfWork;
    private final CurrentCaller caller;

    PlanReader(
            DayPlans dayPlans,
            PlanService plans,
            PlanEditor editor,
            RunService runs,
            WhatIfService whatIfs,
            OrderService orders,
            FleetService fleet,
            CrewService crew,
            UnitOfWork unitOfWork,
            CurrentCaller caller) {
        this.dayPlans = dayPlans;
        this.plans = plans;
        this.editor = editor;
        this.runs = runs;
        this.whatIfs = whatIfs;
        this.orders = orders;
        this.fleet = fleet;
        this.crew = crew;
        this.unitOfWork = unitOfWork;
        this.caller = caller;
    }

    /** Differs whenever {@link PlanDesk#open} may answer something else; far quicker. */
    String stampOf(DepotId depot, LocalDate day) {
        Caller current = caller.get();
        return unitOfWork.call(() -> {
            int vehicles = Objects.hash(fleet.listVehicles(current, depot), crew.listDuties(current, depot, day));
            return orders.stamp(current, depot, day) + "/" + vehicles;
        });
    }

    /** How far the day's plan is, or a what-if of it. */
    PlanStatus statusOf(DayBoard day, Optional<PlanId> whatIf) {
        Caller current = caller.get();
        return unitOfWork.call(
                () -> find(day, whatIf).map(plan -> statusOf(current, plan)).orElse(PlanStatus.NOTHING));
    }

    /** The day's plan, or a what-if of it. */
    Optional<Plan> find(DayBoard day, Optional<PlanId> whatIf) {
        return dayPlans.find(day.depot().id(), day.day(), whatIf);
    }

    private PlanStatus statusOf(Caller current, Plan plan) {
        Optional<Revision> head = plans.findHead(current, plan.id());
        Optional<Run> run = runs.findLatestRun(current, plan.id());
        PlanId ofDay = plan.whatIf().map(WhatIf::of).orElse(plan.id());
        return new PlanStatus(
                Optional.of(plan),
                head,
                run,
                !plan.isDraft() && plan.published().equals(plan.head()) && plans.isPublished(current, plan.id()),
                run.filter(last -> !last.revision().equals(head.map(Revision::id)))
                        .flatMap(last -> runs.findSetAside(current, last)),
                // Only after a run that was to be looked at first: others have none.
                run.filter(last -> last.isProposal() && last.state() == RunState.FINISHED)
                        .flatMap(last -> runs.findProposal(current, plan.id())),
                whatIfs.list(current, ofDay),
                head.map(known -> editor.steps(current, known)));
    }
}
