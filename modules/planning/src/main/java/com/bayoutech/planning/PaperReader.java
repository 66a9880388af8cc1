package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderService;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Depot depot = fleet.getDepot(caller, plan.depot());
        RoutePapers routes = join(caller, plan.depot(), plan.day(), chosen);
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

    /** Joins routes of a depot's day. */
    RoutePapers join(Caller caller, DepotId depot, LocalDate day, List<Route> routes) {
        Map<JobId, Order> known = new HashMap<>();
        Map<JobId, DroppedOrder> dropped = new HashMap<>();
        for (OrderEntry entry : orders.listEntries(caller, depot, day)) {
            JobId job = JobId.of(entry.id());
            entry.findOrder()
                    .filter(order -> entry.isPlannedOn(day))
                    .ifPresentOrElse(
                            order -> known.put(job, order), () -> dropped.put(job, DroppedOrder.of(entry, day)));
        }
        Set<OrderId> elsewhere = routes.stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job)
                .filter(job -> !known.containsKey(job) && !dropped.containsKey(job))
                .map(job -> new OrderId(job.value()))
                .collect(Collectors.toSet());
        orders.findEntries(caller, depot, elsewhere)
                .forEach(entry -> dropped.put(JobId.of(entry.id()), DroppedOrder.of(entry, day)));
        return new RoutePapers(known, dropped, fleet.listVehicles(caller, depot), fleet.listDuties(caller, depot, day));
    }
}
