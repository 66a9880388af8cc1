package com.bayoutech.web.papers;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.PageSize;
import com.bayoutech.planning.PaperService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.SummaryService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.DepotClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Papers and summaries of plans, as the person in front of the screen. */
@Component
public final class PaperDesk {
    private final PaperService papers;
    private final SummaryService summaries;
    private final PlanService plans;
    private final OrderService orders;
    private final FleetService fleet;
    private final CurrentCaller caller;
    private final StepUp stepUp;
    private final InstantSource clock;

    PaperDesk(
            PaperService papers,
            SummaryService summaries,
            PlanService plans,
            OrderService orders,
            FleetService fleet,
            CurrentCaller caller,
            StepUp stepUp,
            InstantSource clock) {
        this.papers = papers;
        this.summaries = summaries;
        this.plans = plans;
        this.orders = orders;
        this.fleet = fleet;
        this.caller = caller;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    /** Asks which paper somebody wants, and makes it. */
    void open(Depot depot, Plan plan, Revision revision, List<ChosenRoute> selected) {
        new PapersDialog(
                        plan,
                        revision,
                        PageSize.usualIn(depot.zone()),
                        selected,
                        (request, to, progress) -> papers.print(caller.get(), request, to, progress),
                        stepUp::then)
                .open();
    }

    List<Depot> listDepots() {
        return fleet.listDepots(caller.get());
    }

    /** Today, or the next day that has orders, or the last that had. */
    LocalDate usualDay(Depot depot) {
        LocalDate today = new DepotClock(depot.zone()).today(clock);
        return DayCount.usual(orders.listDays(caller.get(), depot.id()), today);
    }

    /** What became of a day's plan; empty where nothing is planned. */
    Optional<PlanHistory> history(Depot depot, LocalDate day) {
        return plans.findPlan(caller.get(), depot.id(), day)
                .filter(plan -> plan.head().isPresent())
                .map(plan -> plans.history(caller.get(), plan.id()));
    }

    DaySummary summarize(PlanId plan, RevisionId revision) {
        return summaries.summarize(caller.get(), plan, revision);
    }
}
