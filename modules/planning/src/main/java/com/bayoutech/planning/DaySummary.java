package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.routing.Costs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a revision comes to.
 *
 * @param revision its number
 * @param isPublished whether drivers have it
 * @param unassigned how many jobs are on no route
 */
public record DaySummary(
        Depot depot,
        LocalDate day,
        RevisionId id,
        int revision,
        String author,
        Instant createdAt,
        boolean isPublished,
        Costs costs,
        int unassigned,
        List<RouteSummary> routes) {
    public DaySummary {
        routes = List.copyOf(routes);
    }

    /** The same with its routes in another order. */
    public DaySummary sorted(Comparator<RouteSummary> order) {
        return new DaySummary(
                depot,
                day,
                id,
                revision,
                author,
                createdAt,
                isPublished,
                costs,
                unassigned,
                routes.stream().sorted(order).toList());
    }

    public long distanceMeters() {
        return routes.stream().mapToLong(RouteSummary::distanceMeters).sum();
    }

    public int stops() {
        return routes.stream().mapToInt(RouteSummary::stops).sum();
    }

    public Duration driving() {
        return sum(RouteSummary::driving);
    }

    public Duration service() {
        return sum(RouteSummary::service);
    }

    public Duration waiting() {
        return sum(RouteSummary::waiting);
    }

    /** From departures to ends. */
    public Duration atWork() {
        return sum(RouteSummary::atWork);
    }

    public RouteSummary.Windows windows() {
        return routes.stream()
                .map(RouteSummary::windows)
                .reduce(new RouteSummary.Windows(0, 0, 0), RouteSummary.Windows::plus);
    }

    /** The longest working time of a route; zero without any. */
    public Duration longest() {
        return routes.stream()
                .map(RouteSummary::atWork)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** The shortest working time of a route; zero without any. */
    public Duration shortest() {
        return routes.stream()
                .map(RouteSummary::atWork)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Duration sum(Function<RouteSummary, Duration> part) {
        return routes.stream().map(part).reduce(Duration.ZERO, Duration::plus);
    }
}
