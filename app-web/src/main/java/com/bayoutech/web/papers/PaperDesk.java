package com.bayoutech.web.papers;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.PageSize;
import com.bayoutech.planning.PaperService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.SummaryService;
import com.bayoutech.web.day.DayPlans;
import com.bayoutech.web.day.DepotDays;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.StepUp;
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
    private final DayPlans dayPlans;
    private final DepotDays days;
    private final CurrentCaller caller;
    private final StepUp stepUp;

    PaperDesk(
            PaperService papers,
            SummaryService summaries,
            PlanService plans,
            DayPlans dayPlans,
            DepotDays days,
            CurrentCaller caller,
            StepUp stepUp) {
        this.papers = papers;
        this.summaries = summaries;
        this.plans = plans;
        this.dayPlans = dayPlans;
        this.days = days;
        this.caller = caller;
        this.stepUp = stepUp;
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

    /** Those whose plans and orders the person may see. */
    List<Depot> listDepots() {
        return days.list(Permission.PLANS_READ, Permission.ORDERS_READ);
    }

    LocalDate usualDay(Depot depot) {
        return days.usual(depot);
    }

    /**
     * What became of a day's plan, or of a what-if of it; empty where nothing is planned.
     *
     * @param whatIf one of another day does not count
     */
    Optional<PlanHistory> history(Depot depot, LocalDate day, Optional<PlanId> whatIf) {
        return dayPlans.find(depot.id(), day, whatIf)
                .filter(known -> known.head().isPresent())
                .map(known -> plans.history(caller.get(), known.id()));
    }

    DaySummary summarize(PlanId plan, RevisionId revision) {
        return summaries.summarize(caller.get(), plan, revision);
    }
}
