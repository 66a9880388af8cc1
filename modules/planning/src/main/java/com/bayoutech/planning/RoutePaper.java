package com.bayoutech.planning;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.PlannedReload;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import com.bayoutech.streets.StreetPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What papers say of a route.
 *
 * @param color an index that tells it from others, from 0
 * @param driver the name of who drives, where that is known
 * @param breaks those of its shift
 * @param way from the depot past the stops and back; without legs where nobody asked for it
 */
public record RoutePaper(
        Route route,
        int color,
        String vehicle,
        String vehicleType,
        Capacity capacity,
        Optional<String> driver,
        List<Break> breaks,
        List<PaperStop> stops,
        StreetPath way) {
    public RoutePaper {
        breaks = List.copyOf(breaks);
        stops = List.copyOf(stops);
    }

    RoutePaper withWay(StreetPath known) {
        return new RoutePaper(route, color, vehicle, vehicleType, capacity, driver, breaks, stops, known);
    }

    /**
     * What is put on the vehicle at the depot, load by load: before the departure, and at each reload.
     *
     * <p>What is delivered last is put in first. What is picked up on the way is not among it.
     */
    public List<Loading> loadings() {
        List<Loading> loadings = new ArrayList<>();
        int from = 0;
        Optional<PlannedReload> at = Optional.empty();
        for (PlannedReload reload : route.reloads()) {
            loadings.add(loading(at, from, reload.stopsBefore()));
            from = reload.stopsBefore();
            at = Optional.of(reload);
        }
        loadings.add(loading(at, from, stops.size()));
        return loadings;
    }

    private Loading loading(Optional<PlannedReload> at, int from, int to) {
        List<Item> items = new ArrayList<>();
        for (PaperStop stop : stops.subList(from, to).reversed()) {
            stop.visits().reversed().stream()
                    .filter(PaperVisit::isFromDepot)
                    .forEach(visit -> items.add(new Item(stop.number(), visit)));
        }
        return new Loading(at, items);
    }

    /**
     * One load of the vehicle.
     *
     * @param reload where it is taken, unless that is before the departure
     * @param items in the order in which they are put in
     */
    public record Loading(Optional<PlannedReload> reload, List<Item> items) {
        public Loading {
            items = List.copyOf(items);
        }

        /** All of it together. */
        public Load total() {
            return Loads.sum(items.stream()
                    .flatMap(item -> item.visit().order().stream())
                    .map(Order::load)
                    .toList());
        }
    }

    /** What goes onto the vehicle for one visit. */
    public record Item(int stop, PaperVisit visit) {}

    /**
     * A stop.
     *
     * @param number its place on the route, from 1
     */
    public record PaperStop(int number, Stop planned, List<PaperVisit> visits) {
        public PaperStop {
            visits = List.copyOf(visits);
        }

        /** Where it is, unless none of its orders is to be done any more. */
        public Optional<Place> place() {
            return visits.stream()
                    .flatMap(visit -> visit.asked().stream())
                    .map(asked -> asked.visit().place())
                    .findFirst();
        }
    }

    /**
     * A visit of a stop.
     *
     * @param order what it is for, unless that is not to be done any more
     * @param dropped what it was for, if that is known and not to be done any more; both are empty where the order was removed since
     */
    public record PaperVisit(PlannedVisit planned, Optional<Order> order, Optional<DroppedOrder> dropped) {
        /** The reference of its order, unless that was removed since. */
        public Optional<String> reference() {
            return order.map(Order::reference).or(() -> dropped.map(DroppedOrder::reference));
        }

        /** What the order asks for here, and who is visited. */
        public Optional<OrderVisit> asked() {
            return order.flatMap(known -> known.visits().stream()
                    .filter(visit -> visit.visit().kind() == planned.kind())
                    .findFirst());
        }

        boolean isFromDepot() {
            return planned.kind() == VisitKind.DELIVERY
                    && order.filter(known -> known.visits().size() == 1).isPresent();
        }
    }
}
