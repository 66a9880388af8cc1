package com.bayoutech.web.plan;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Feed;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunRequest;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.RunService;
import com.bayoutech.web.day.DepotDays;
import com.bayoutech.web.observation.CurrentTrace;
import com.bayoutech.web.security.CurrentCaller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A day at all depots that the person in front of the screen may plan. */
@Component
final class DepotRuns {
    private final PlanService plans;
    private final RunService runs;
    private final OrderService orders;
    private final DepotDays days;
    private final CurrentCaller caller;

    DepotRuns(PlanService plans, RunService runs, OrderService orders, DepotDays days, CurrentCaller caller) {
        this.plans = plans;
        this.runs = runs;
        this.orders = orders;
        this.days = days;
        this.caller = caller;
    }

    /**
     * How far a depot's day is.
     *
     * @param isPlanned whether there is a plan, which a run could be compared with
     * @param isWaiting whether what a run has found waits for somebody to look at it
     * @param run the plan's last one, if any
     */
    record DepotDay(Depot depot, LocalDate day, int orders, boolean isPlanned, boolean isWaiting, Optional<Run> run) {
        boolean isOnItsWay() {
            return run.filter(last -> !last.state().isOver()).isPresent();
        }
    }

    /** The depots that have orders on a day and that may be planned. */
    List<DepotDay> list(LocalDate day) {
        return days.list(Permission.PLANS_EDIT, Permission.PLANS_READ, Permission.ORDERS_READ).stream()
                .map(depot -> find(depot, day))
                .filter(known -> known.orders() > 0)
                .toList();
    }

    /** How far a depot's day is now. */
    DepotDay find(Depot depot, LocalDate day) {
        Caller current = caller.get();
        Optional<Plan> known = plans.findPlan(current, depot.id(), day);
        return new DepotDay(
                depot,
                day,
                orders.listDays(current, depot.id()).stream()
                        .filter(count -> count.day().equals(day))
                        .mapToInt(DayCount::orders)
                        .sum(),
                known.flatMap(Plan::head).isPresent(),
                known.flatMap(plan -> runs.findProposal(current, plan.id())).isPresent(),
                known.flatMap(plan -> runs.findLatestRun(current, plan.id())));
    }

    /**
     * Optimises a depot's whole day.
     *
     * @param isProposal whether what is found is to be looked at before it becomes the plan
     * @throws com.bayoutech.foundation.RefusedException while it is being optimised already
     */
    PlanId start(DepotDay wanted, Duration limit, boolean isProposal) {
        Plan plan = plans.openPlan(caller.get(), wanted.depot().id(), wanted.day());
        runs.startRun(
                caller.get(),
                plan.id(),
                new RunRequest(
                        new RunScope.WholeDay(), isProposal && plan.head().isPresent(), limit, CurrentTrace.id()));
        return plan.id();
    }

    Feed.Subscription watch(PlanId plan, Consumer<RunProgress> listener) {
        return runs.watch(caller.get(), plan, listener);
    }
}
