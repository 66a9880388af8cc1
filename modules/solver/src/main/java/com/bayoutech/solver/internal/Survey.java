package com.bayoutech.solver.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a large model as a model of its own, with tables of its ways. */
final class Survey {
    final Part part;
    final Tables tables;
    private final Tables whole;
    private final LocalModel local;

    /** The vehicles of the part. */
    private final int[] vehicles;

    Survey(Tables whole, JobIndex index, Part part) {
        this.whole = whole;
        this.part = part;
        this.vehicles = part.vehicles().stream().toArray();
        BitSet jobs = new BitSet();
        for (int visit : part.visits) {
            jobs.set(index.jobOf(visit));
        }
        List<Integer> drivers = new ArrayList<>();
        for (int vehicle : vehicles) {
            drivers.add(vehicle);
        }
        this.local = new LocalModel(
                whole.model,
                index,
                drivers,
                jobs.stream().boxed().toList(),
                UnaryOperator.identity(),
                job -> UnaryOperator.identity(),
                List.of());
        this.tables = new Tables(local.model());
    }

    /** The nodes of each vehicle of the part, under the numbers of the survey. */
    int[][] routes() {
        int[][] routes = new int[vehicles.length][];
        for (int vehicle = 0; vehicle < vehicles.length; vehicle++) {
            int[] nodes = part.routes[vehicles[vehicle]];
            routes[vehicle] = new int[nodes.length];
            for (int at = 0; at < nodes.length; at++) {
                routes[vehicle][at] = whole.isVisit(nodes[at])
                        ? local.number(nodes[at])
                        : nodes[at] - whole.reloadBegin[vehicles[vehicle]] + tables.reloadBegin[vehicle];
            }
        }
        return routes;
    }

    /** The nodes of each vehicle of the whole model; routes beyond the last one are empty. */
    int[][] whole(int[][] routes) {
        int[][] nodes = new int[whole.vehicles][0];
        for (int vehicle = 0; vehicle < routes.length; vehicle++) {
            int driver = vehicles[vehicle];
            nodes[driver] = new int[routes[vehicle].length];
            for (int at = 0; at < nodes[driver].length; at++) {
                int node = routes[vehicle][at];
                nodes[driver][at] = tables.isVisit(node)
                        ? local.visit(node)
                        : node - tables.reloadBegin[vehicle] + whole.reloadBegin[driver];
            }
        }
        return nodes;
    }
}
