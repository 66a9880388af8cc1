package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderService;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Joins a revision with its day's orders and fleet; joins the current unit of work. */
record PaperReader(PlanStore plans, OrderService orders, FleetService fleet) {
    /** A revision of a plan, with the plan. */
    record Read(Plan plan, Revision revision, DayPapers papers) {}

    /**
     * The papers of some routes, without their ways.
     *
     * @param wanted the shifts of the routes; all where none is named
     * @throws RefusedException if there is no such plan, revision or route
     */
    Read read(Caller caller, PlanId planId, RevisionId revisionId, Set<ShiftId> wanted, PageSize pageSize) {
        Plan plan = new PermittedPlans(plans)
                .get(caller, planId, Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ);
        Revision revision = plans.findRevision(revisionId)
                .filter(known -> known.plan().equals(plan.id()))
                .orElseThrow(() -> new RefusedException(
                        "The plan of " + plan.day() + " has no revision (" + revisionId + "). Open the plan again."));
        Schedule schedule = revision.schedule();
        List<Route> chosen = schedule.routes().stream()
                .filter(route -> wanted.isEmpty() || wanted.contains(route.shift()))
                .toList();
        if (chosen.isEmpty() && !(wanted.isEmpty() && !schedule.unassigned().isEmpty())) {
            throw new RefusedException("Revision " + revision.number() + " of the plan of " + plan.day()
                    + " has no such routes. Optimise the day first, or choose routes that it has.");
        }
        Map<JobId, Order> known = orders.listOrders(caller, plan.depot(), plan.day()).stream()
                .collect(Collectors.toMap(order -> JobId.of(order.id()), Function.identity()));
        Depot depot = fleet.getDepot(caller, plan.depot());
        RoutePapers routes = new RoutePapers(
                known, fleet.listVehicles(caller, plan.depot()), fleet.listShifts(caller, plan.depot(), plan.day()));
        return new Read(
                plan,
                revision,
                new DayPapers(
                        depot,
                        plan.day(),
                        revision.number(),
                        plan.published().equals(Optional.of(revision.id())),
                        pageSize,
                        chosen.stream().map(routes::of).toList(),
                        wanted.isEmpty() ? routes.leftOut(schedule) : List.of()));
    }

    /** Joins any schedule of a depot's day. */
    RoutePapers join(Caller caller, DepotId depot, LocalDate day) {
        Map<JobId, Order> known = orders.listOrders(caller, depot, day).stream()
                .collect(Collectors.toMap(order -> JobId.of(order.id()), Function.identity()));
        return new RoutePapers(known, fleet.listVehicles(caller, depot), fleet.listShifts(caller, depot, day));
    }
}
