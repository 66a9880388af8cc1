package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.Visit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who passes near some jobs anyhow: pricing each shift of a large depot would keep a person waiting. */
final class NearShifts {
    private final PlanningProblem problem;
    private final Map<JobId, Job> jobs;
    private final Map<DepotId, Place> depots;
    private final Map<ShiftId, Route> routes;

    NearShifts(PlanningProblem problem, Schedule schedule) {
        this.problem = problem;
        this.jobs = problem.jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        this.depots = problem.depots().stream().collect(Collectors.toMap(Depot::id, Depot::place));
        this.routes = schedule.routes().stream().collect(Collectors.toMap(Route::shift, Function.identity()));
    }

    /** The shifts that pass nearest, nearest first; those that stay at home pass their depot. */
    List<ShiftId> of(List<JobId> wanted, Predicate<ShiftId> asked, int most) {
        List<Integer> places =
                wanted.stream().flatMap(job -> places(job).stream()).toList();
        Map<ShiftId, Integer> distances =
                problem.shifts().stream().collect(Collectors.toMap(Shift::id, shift -> seconds(shift, places)));
        return problem.shifts().stream()
                .map(Shift::id)
                .filter(asked)
                .sorted(Comparator.comparing(distances::get))
                .limit(most)
                .toList();
    }

    private int seconds(Shift shift, List<Integer> wanted) {
        List<Integer> passed = new ArrayList<>();
        Route route = routes.get(shift.id());
        if (route == null) {
            Place depot = Objects.requireNonNull(depots.get(shift.depot()));
            passed.add(problem.locations().indexOf(depot));
        } else {
            route.stops().stream()
                    .flatMap(stop -> stop.visits().stream())
                    .forEach(visit -> passed.addAll(places(visit.job())));
        }
        int least = Integer.MAX_VALUE;
        for (int from : passed) {
            for (int to : wanted) {
                int way = from == to ? 0 : problem.travel().leastSeconds(from, to);
                least = way == TravelMatrix.UNREACHABLE ? least : Math.min(least, way);
            }
        }
        return least;
    }

    /** None for a job that was removed since. */
    private List<Integer> places(JobId id) {
        Job job = jobs.get(id);
        return job == null
                ? List.of()
                : job.visits().stream()
                        .map(Visit::place)
                        .map(problem.locations()::indexOf)
                        .toList();
    }
}
