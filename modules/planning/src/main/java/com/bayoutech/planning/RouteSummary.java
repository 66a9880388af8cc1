package com.bayoutech.planning;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import com.bayoutech.routing.PlannedReload;
import com.bayoutech.routing.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a route comes to.
 *
 * @param service with what it takes to set up
 * @param waiting breaks included
 * @param peak the most that is on board in each dimension, whenever that is
 */
public record RouteSummary(
        ShiftId shift,
        int color,
        String vehicle,
        Optional<String> driver,
        int stops,
        long distanceMeters,
        Duration driving,
        Duration service,
        Duration waiting,
        Windows windows,
        Capacity capacity,
        Load peak) {

    /** From departure to end. */
    public Duration atWork() {
        return driving.plus(service).plus(waiting);
    }

    /**
     * Visits by what became of their windows.
     *
     * @param without those that may start at any time
     */
    public record Windows(int kept, int missed, int without) {
        Windows plus(Windows other) {
            return new Windows(kept + other.kept, missed + other.missed, without + other.without);
        }
    }

    static RouteSummary of(RoutePaper paper) {
        Route route = paper.route();
        Duration service = Duration.ZERO;
        for (PaperStop stop : paper.stops()) {
            Instant start = stop.planned().visits().getFirst().start();
            service = service.plus(Duration.between(start, stop.planned().departure()));
        }
        for (PlannedReload reload : route.reloads()) {
            service = service.plus(Duration.between(reload.arrival(), reload.departure()));
        }
        Duration atWork = Duration.between(route.departure(), route.end());
        Duration waiting = atWork.minus(route.driving()).minus(service);
        return new RouteSummary(
                route.shift(),
                paper.color(),
                paper.vehicle(),
                paper.driver(),
                route.stops().size(),
                route.distanceMeters(),
                route.driving(),
                service,
                waiting.isNegative() ? Duration.ZERO : waiting,
                windows(paper),
                paper.capacity(),
                peak(paper));
    }

    private static Windows windows(RoutePaper paper) {
        int kept = 0;
        int missed = 0;
        int without = 0;
        for (PaperStop stop : paper.stops()) {
            for (PaperVisit visit : stop.visits()) {
                List<TimeWindow> asked = visit.asked()
                        .map(OrderVisit::visit)
                        .map(known -> known.windows())
                        .orElse(List.of());
                Instant start = visit.planned().start();
                if (asked.isEmpty()) {
                    without++;
                } else if (asked.stream().anyMatch(window -> window.contains(start))) {
                    kept++;
                } else {
                    missed++;
                }
            }
        }
        return new Windows(kept, missed, without);
    }

    /** What the depot gives is on board until it is delivered; what is picked up, until it is delivered or back at the depot. */
    private static Load peak(RoutePaper paper) {
        List<Load> moments = new ArrayList<>();
        Set<Integer> reloads =
                paper.route().reloads().stream().map(PlannedReload::stopsBefore).collect(Collectors.toSet());
        List<RoutePaper.Loading> loadings = paper.loadings();
        int loading = 0;
        long[] aboard = amounts(loadings.getFirst().total());
        moments.add(load(aboard));
        for (PaperStop stop : paper.stops()) {
            for (PaperVisit visit : stop.visits()) {
                Optional<Order> order = visit.order();
                if (order.isPresent()) {
                    int sign = visit.planned().kind() == VisitKind.PICKUP ? 1 : -1;
                    aboard = added(aboard, order.get().load(), sign);
                    moments.add(load(aboard));
                }
            }
            if (reloads.contains(stop.number())) {
                loading++;
                aboard = amounts(loadings.get(loading).total());
                moments.add(load(aboard));
            }
        }
        return most(moments);
    }

    private static long[] amounts(Load load) {
        return load.amounts().stream().mapToLong(Integer::longValue).toArray();
    }

    private static long[] added(long[] aboard, Load load, int sign) {
        long[] sum = Arrays.copyOf(aboard, Math.max(aboard.length, load.dimensions()));
        for (int dimension = 0; dimension < load.dimensions(); dimension++) {
            sum[dimension] += (long) sign * load.amount(dimension);
        }
        return sum;
    }

    private static Load load(long[] aboard) {
        List<Integer> amounts = new ArrayList<>();
        for (long amount : aboard) {
            amounts.add(Math.clamp(amount, 0, Integer.MAX_VALUE));
        }
        return new Load(amounts);
    }

    private static Load most(List<Load> moments) {
        int dimensions = moments.stream().mapToInt(Load::dimensions).max().orElse(0);
        List<Integer> most = new ArrayList<>();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int which = dimension;
            most.add(moments.stream().mapToInt(load -> load.amount(which)).max().orElse(0));
        }
        return new Load(most);
    }
}
