package com.bayoutech.routing.vroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What VROOM adds up for a route, and for all of them. */
final class RouteSums {
    long cost;
    long setup;
    long service;
    long travel;
    long waiting;
    long priority;
    long meters;
    final List<Long> delivered;
    final List<Long> collected;

    RouteSums(int dimensions) {
        this.delivered = new ArrayList<>(Collections.nCopies(dimensions, 0L));
        this.collected = new ArrayList<>(Collections.nCopies(dimensions, 0L));
    }

    static void add(List<Long> sums, List<Integer> amounts) {
        for (int dimension = 0; dimension < amounts.size(); dimension++) {
            sums.set(dimension, sums.get(dimension) + amounts.get(dimension));
        }
    }

    static void subtract(List<Long> sums, List<Integer> amounts) {
        for (int dimension = 0; dimension < amounts.size(); dimension++) {
            sums.set(dimension, sums.get(dimension) - amounts.get(dimension));
        }
    }

    void add(RouteSums other) {
        cost += other.cost;
        setup += other.setup;
        service += other.service;
        travel += other.travel;
        waiting += other.waiting;
        priority += other.priority;
        meters += other.meters;
        for (int dimension = 0; dimension < delivered.size(); dimension++) {
            delivered.set(dimension, delivered.get(dimension) + other.delivered.get(dimension));
            collected.set(dimension, collected.get(dimension) + other.collected.get(dimension));
        }
    }

    /** Everything but the cost, in VROOM's order. */
    void write(ObjectNode node, boolean knowsMeters) {
        if (!delivered.isEmpty()) {
            delivered.forEach(node.putArray("delivery")::add);
            delivered.forEach(node.putArray("amount")::add);
            collected.forEach(node.putArray("pickup")::add);
        }
        node.put("setup", setup).put("service", service).put("duration", travel).put("waiting_time", waiting);
        node.put("priority", priority);
        if (knowsMeters) {
            node.put("distance", meters);
        }
        node.putArray("violations");
    }
}
