package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is selected on the plan's screen, each in the order in which it was selected.
 *
 * @param routes whole routes, by their shifts; a shift without a route may be selected too
 * @param jobs single jobs, on routes or on none: a stop is selected if one of its jobs is
 */
record Selection(List<ShiftId> routes, List<JobId> jobs) {
    static final Selection NOTHING = new Selection(List.of(), List.of());

    private static final String ROUTE = "route";
    private static final String JOB = "job";

    /** More than fit into an address; one of a browser's own making cannot be longer than its memory. */
    private static final int MOST = 12_000;

    Selection {
        routes = routes.stream().distinct().limit(MOST).toList();
        jobs = jobs.stream().distinct().limit(MOST).toList();
    }

    static Selection ofRoute(ShiftId route) {
        return new Selection(List.of(route), List.of());
    }

    static Selection ofJobs(List<JobId> jobs) {
        return new Selection(List.of(), jobs);
    }

    /** What an address names; what cannot be read is nothing. The browser writes the address itself ({@code frontend/plan/selection.js}). */
    static Selection of(QueryParameters query) {
        return new Selection(ids(query.getParameters(ROUTE), ShiftId::new), ids(query.getParameters(JOB), JobId::new));
    }

    /** What a browser names; what cannot be read is nothing. */
    static Selection of(List<String> routes, List<String> jobs) {
        return new Selection(ids(routes, ShiftId::new), ids(jobs, JobId::new));
    }

    boolean isEmpty() {
        return routes.isEmpty() && jobs.isEmpty();
    }

    private static <T> List<T> ids(List<String> texts, Function<UUID, T> id) {
        return texts.stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(Selection::parse)
                .flatMap(Optional::stream)
                .map(id)
                .toList();
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
