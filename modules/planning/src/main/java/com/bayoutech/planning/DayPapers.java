package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Order;
import com.bayoutech.routing.Unassigned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that papers say of a plan's day; personal, as its orders are.
 *
 * @param revision the number of the revision that is printed
 * @param isPublished whether drivers have that revision
 * @param unassigned what is on no route; empty where only some routes are printed
 */
public record DayPapers(
        Depot depot,
        LocalDate day,
        int revision,
        boolean isPublished,
        PageSize pageSize,
        List<RoutePaper> routes,
        List<LeftOut> unassigned) {
    public DayPapers {
        routes = List.copyOf(routes);
        unassigned = List.copyOf(unassigned);
    }

    DayPapers withRoutes(List<RoutePaper> others) {
        return new DayPapers(depot, day, revision, isPublished, pageSize, others, unassigned);
    }

    /** A job on no route; its order may have been removed since. */
    public record LeftOut(Unassigned unassigned, Optional<Order> order) {}
}
