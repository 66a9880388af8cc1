package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.util.List;
import java.util.OptionalInt;

/** What could be given to another shift, before it is said to which. */
public sealed interface Transfer {
    /** The edit that gives it to a shift. */
    Edit to(ShiftId shift);

    /** Jobs, wherever they cost least there. */
    record OfJobs(List<JobId> jobs) implements Transfer {
        public OfJobs {
            jobs = List.copyOf(jobs);
        }

        @Override
        public Edit to(ShiftId shift) {
            return new Edit.Assign(jobs, shift, OptionalInt.empty());
        }
    }

    /** A route from a job on. */
    record OfRest(ShiftId shift, JobId from) implements Transfer {
        @Override
        public Edit to(ShiftId other) {
            return new Edit.Split(shift, from, other);
        }
    }

    /** A whole route in its order, for that of the other if it has any. */
    record OfRoute(ShiftId shift) implements Transfer {
        @Override
        public Edit to(ShiftId other) {
            return new Edit.Swap(shift, other);
        }
    }

    /** All that a route has, beside what the other has. */
    record OfAll(ShiftId shift) implements Transfer {
        @Override
        public Edit to(ShiftId other) {
            return new Edit.Merge(shift, other);
        }
    }

    /** Whether a shift can be asked at all: one that gives its own route away is not. */
    default boolean concerns(ShiftId shift) {
        return switch (this) {
            case OfJobs jobs -> true;
            case OfRest rest -> !rest.shift().equals(shift);
            case OfRoute route -> !route.shift().equals(shift);
            case OfAll all -> !all.shift().equals(shift);
        };
    }

    /** The jobs that would go, as a schedule has them. */
    default List<JobId> jobs(Schedule schedule) {
        return switch (this) {
            case OfJobs asked -> asked.jobs();
            case OfRest rest -> {
                List<JobId> all = jobsOf(schedule, rest.shift());
                int first = all.indexOf(rest.from());
                yield first < 0 ? List.of() : all.subList(first, all.size());
            }
            case OfRoute route -> jobsOf(schedule, route.shift());
            case OfAll all -> jobsOf(schedule, all.shift());
        };
    }

    private static List<JobId> jobsOf(Schedule schedule, ShiftId shift) {
        return schedule.routes().stream()
                .filter(route -> route.shift().equals(shift))
                .map(Route::stops)
                .flatMap(List::stream)
                .flatMap(stop -> stop.visits().stream())
                .map(visit -> visit.job())
                .distinct()
                .toList();
    }
}
