package com.bayoutech.benchmarks.instances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drives routes through an instance and adds up, by its own arithmetic: shares no code with any search. */
public final class RouteChecker {
    /** Sums of double precision differ by less; the rounded conventions are exact. */
    private static final double PRECISION = 1e-6;

    private static final int ABSENT = -1;

    private final Instance instance;
    private final Measure measure;
    private final int[] visits;
    private double sum;
    private int driven;
    private Optional<String> trouble = Optional.empty();

    private RouteChecker(Instance instance, Measure measure) {
        this.instance = instance;
        this.measure = measure;
        this.visits = new int[instance.places().size()];
    }

    /** Judges routes; where the vehicles differ, the first route is that of the first vehicle and an idle one has an empty route. */
    public static Verdict check(Instance instance, Measure measure, List<List<Integer>> routes) {
        RouteChecker checker = new RouteChecker(instance, measure);
        for (int index = 0; index < routes.size(); index++) {
            if (!routes.get(index).isEmpty()) {
                checker.requireRoute(index, routes.get(index));
            }
        }
        int unassigned = checker.requireAll();
        return new Verdict(measure.published(checker.sum), checker.driven, unassigned, checker.trouble);
    }

    private void requireRoute(int index, List<Integer> route) {
        driven++;
        int places = instance.places().size();
        Optional<Integer> unknown =
                route.stream().filter(place -> place < 0 || place >= places).findFirst();
        if (unknown.isPresent()) {
            complain("route " + (index + 1) + " visits the unknown location " + unknown.get());
            return;
        }
        if (!instance.isFleetOpen() && index >= instance.trucks().size()) {
            complain("route " + (index + 1) + " has no vehicle, there are "
                    + instance.trucks().size());
            return;
        }
        Truck truck = instance.trucks().get(instance.isFleetOpen() ? 0 : index);
        List<List<Integer>> trips = trips(route);
        if (trips.size() > 1 && !truck.canReload()) {
            complain("route " + (index + 1) + " comes back to reload and must not");
        }
        if (route.stream().anyMatch(place -> place < instance.depots() && place != truck.depot())) {
            complain("route " + (index + 1) + " reloads away from home");
        }
        trips.forEach(trip -> requireTrip(truck, trip));
        requireDeliveries(route);
        addCost(truck, route);
        new RouteClock(instance, measure.rounding(), truck, trips)
                .findTrouble(PRECISION)
                .ifPresent(this::complain);
    }

    private List<List<Integer>> trips(List<Integer> route) {
        List<List<Integer>> trips = new ArrayList<>();
        trips.add(new ArrayList<>());
        for (int place : route) {
            if (place < instance.depots()) {
                trips.add(new ArrayList<>());
            } else {
                trips.get(trips.size() - 1).add(place);
                visits[place]++;
            }
        }
        return trips;
    }

    private void requireTrip(Truck truck, List<Integer> trip) {
        long load = trip.stream().mapToLong(place -> place(place).delivers()).sum();
        long most = load;
        boolean hasCollected = false;
        for (int client : trip) {
            Place place = place(client);
            load += place.collects() - (long) place.delivers();
            most = Math.max(most, load);
            if (truck.allowed().isPresent() && !truck.allowed().get().contains(client)) {
                complain("client " + client + " is visited by a vehicle that must not");
            }
            if (instance.areBackhaulsLast() && hasCollected && place.delivers() > 0) {
                complain("client " + client + " is a linehaul after a backhaul");
            }
            hasCollected |= place.collects() > 0;
        }
        if (most > truck.capacity()) {
            complain("a vehicle carries " + most + " of " + truck.capacity());
        }
        if (instance.areBackhaulsLast() && !trip.isEmpty() && place(trip.get(0)).delivers() == 0) {
            complain("a route begins with the backhaul " + trip.get(0));
        }
    }

    private void requireDeliveries(List<Integer> route) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int index = 0; index < route.size(); index++) {
            positions.put(route.get(index), index);
        }
        instance.deliveries().forEach((pickup, delivery) -> {
            int begin = positions.getOrDefault(pickup, ABSENT);
            int end = positions.getOrDefault(delivery, ABSENT);
            if (begin > end || (begin == ABSENT) != (end == ABSENT)) {
                complain("the pickup " + pickup + " is not before its delivery " + delivery + " on one route");
            }
        });
    }

    private void addCost(Truck truck, List<Integer> route) {
        double distance = 0;
        int at = truck.depot();
        for (int place : route) {
            distance += measure.rounding().of(place(at).straightTo(place(place)));
            at = place;
        }
        distance += measure.rounding().of(place(at).straightTo(place(truck.depot())));
        sum += measure.rounding().of(truck.fixedCost()) + distance * truck.distanceCost();
    }

    private int requireAll() {
        int unassigned = 0;
        for (int client = instance.depots(); client < visits.length; client++) {
            if (visits[client] > 1) {
                complain("client " + client + " is visited " + visits[client] + " times");
            }
            if (visits[client] == 0) {
                unassigned++;
                sum += measure.rounding().of(place(client).prize());
                if (!place(client).isOptional()) {
                    complain("client " + client + " is not visited");
                }
            }
        }
        return unassigned;
    }

    private Place place(int index) {
        return instance.places().get(index);
    }

    private void complain(String what) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(what);
        }
    }
}
