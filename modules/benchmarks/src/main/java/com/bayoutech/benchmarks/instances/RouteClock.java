package com.bayoutech.benchmarks.instances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The times of a route: as early as possible to the end, then as late as that end allows back to the start. */
final class RouteClock {
    private final Instance instance;
    private final Rounding rounding;
    private final Truck truck;
    private final List<Moment> moments = new ArrayList<>();

    RouteClock(Instance instance, Rounding rounding, Truck truck, List<List<Integer>> trips) {
        this.instance = instance;
        this.rounding = rounding;
        this.truck = truck;
        for (List<Integer> trip : trips) {
            moments.add(departure(trip));
            trip.forEach(client -> moments.add(visit(client)));
        }
        moments.add(departure(List.of()));
    }

    Optional<String> findTrouble(double precision) {
        double clock = 0;
        for (int index = 0; index < moments.size(); index++) {
            Moment moment = moments.get(index);
            clock = Math.max(moment.opens, index == 0 ? 0 : clock + lag(index));
            if (clock > moment.closes + precision) {
                return Optional.of(
                        "location " + moment.place + " is reached at " + clock + ", it closes at " + moment.closes);
            }
        }
        double duration = clock - latestDeparture(clock);
        double most = rounding.of(truck.mostDuration());
        return duration > most + precision
                ? Optional.of("a route takes " + duration + ", no more than " + most + " is allowed")
                : Optional.empty();
    }

    private double latestDeparture(double end) {
        double latest = end;
        for (int index = moments.size() - 2; index >= 0; index--) {
            latest = Math.min(moments.get(index).closes, latest - lag(index + 1));
        }
        return latest;
    }

    /** From the start of service at the moment before to the arrival at a moment. */
    private double lag(int index) {
        int from = moments.get(index - 1).place;
        int to = moments.get(index).place;
        double drive = rounding.of(
                instance.places().get(from).straightTo(instance.places().get(to)));
        return moments.get(index - 1).service + drive;
    }

    /** A trip cannot leave the depot before all of its goods are there. */
    private Moment departure(List<Integer> trip) {
        Place depot = instance.places().get(truck.depot());
        double release = trip.stream()
                .mapToDouble(client -> instance.places().get(client).release())
                .max()
                .orElse(0);
        return new Moment(
                truck.depot(),
                Math.max(rounding.of(depot.opens()), rounding.of(release)),
                rounding.of(depot.closes()),
                rounding.of(depot.service()));
    }

    private Moment visit(int client) {
        Place place = instance.places().get(client);
        return new Moment(
                client, rounding.of(place.opens()), rounding.of(place.closes()), rounding.of(place.service()));
    }

    private record Moment(int place, double opens, double closes, double service) {}
}
