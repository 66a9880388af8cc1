package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Break;
import com.bayoutech.domain.Shift;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether each break of a shift fits into a time in which nothing else is planned: before the route leaves, at a stop before, between or
 * after its visits, or after the route's end.
 */
final class BreakCheck {
    /** A stretch of time; no end is for the rest of the day. */
    private record Gap(Instant start, @Nullable Instant end) {}

    private BreakCheck() {}

    static List<Violation> check(Route route, Shift shift, ProblemIndex index) {
        List<Gap> gaps = gaps(route, shift, index);
        List<Violation> violations = new ArrayList<>();
        List<Break> breaks = shift.breaks().stream()
                .sorted(Comparator.comparing(rest -> rest.window().latest()))
                .toList();
        for (Break rest : breaks) {
            boolean couldBeTaken = !rest.window().latest().isBefore(shift.start())
                    && !rest.duration().isZero();
            if (couldBeTaken && !take(rest, gaps)) {
                violations.add(new Violation(
                        Cause.BREAK,
                        "The break of " + rest.duration() + " from "
                                + rest.window().earliest() + " to "
                                + rest.window().latest() + " has no place on the route of shift (" + shift.id()
                                + ")."));
            }
        }
        return violations;
    }

    private static List<Gap> gaps(Route route, Shift shift, ProblemIndex index) {
        List<Gap> gaps = new ArrayList<>();
        gaps.add(new Gap(shift.start(), route.departure()));
        for (Stop stop : route.stops()) {
            Instant free = stop.arrival();
            for (PlannedVisit planned : stop.visits()) {
                gaps.add(new Gap(free, planned.start()));
                free = planned.start().plus(index.visit(planned).service());
            }
            gaps.add(new Gap(free, stop.departure()));
        }
        gaps.add(new Gap(route.end(), null));
        return gaps;
    }

    /** Takes the break in the first gap that has room; what is left of the gap remains. */
    private static boolean take(Break rest, List<Gap> gaps) {
        for (int index = 0; index < gaps.size(); index++) {
            Gap gap = gaps.get(index);
            Instant start = later(gap.start(), rest.window().earliest());
            Instant end = start.plus(rest.duration());
            if (!start.isAfter(rest.window().latest()) && (gap.end() == null || !end.isAfter(gap.end()))) {
                gaps.set(index, new Gap(end, gap.end()));
                return true;
            }
        }
        return false;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
