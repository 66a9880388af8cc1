package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Puts the visits of a model onto first routes that is too large for tables of all ways: part after part, each with tables of its own. There is a plan long before
 * it is known who is near to whom.
 */
final class Founder {
    /** So many visits make a part. */
    private static final int PART = 1_500;

    private final Tables tables;
    private final Settings settings;
    private final JobIndex jobs;

    Founder(Tables tables, Settings settings) {
        this.tables = tables;
        this.settings = settings;
        this.jobs = new JobIndex(tables.model);
    }

    /** The nodes of each vehicle, given some of them. */
    int[][] found(int[][] start) {
        int[][] routes = Arrays.copyOf(start, tables.vehicles);
        Arrays.setAll(routes, vehicle -> routes[vehicle] == null ? new int[0] : routes[vehicle]);
        boolean[] isPlanned = planned(routes);
        // What is on a route in part would be in several parts as a whole.
        Arrays.setAll(
                routes,
                vehicle -> Arrays.stream(routes[vehicle])
                        .filter(node -> !tables.isVisit(node) || isPlanned[tables.unitOf[node]])
                        .toArray());
        int[] absent = IntStream.range(0, tables.units)
                .filter(unit -> !isPlanned[unit])
                .toArray();
        Partition partition = new Partition(
                tables, RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(settings.seed()));
        List<Part> parts = partition.cut(routes, absent, Math.ceilDiv(tables.visits, PART)).stream()
                .filter(part -> part.visits.length > 0 && !part.vehicles().isEmpty())
                .toList();
        List<Future<int[][]>> founded = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads())) {
            parts.forEach(part -> founded.add(threads.submit(() -> found(part))));
        }
        for (int number = 0; number < parts.size(); number++) {
            int[][] own = Crew.await(founded.get(number));
            for (int vehicle : parts.get(number).vehicles().stream().toArray()) {
                routes[vehicle] = own[vehicle];
            }
        }
        return routes;
    }

    /** By unit, whether all its visits are on one vehicle. */
    private boolean[] planned(int[][] routes) {
        int[] vehicleOf = Overlaps.vehicleOf(tables.visits, routes);
        boolean[] isPlanned = new boolean[tables.units];
        for (int unit = 0; unit < tables.units; unit++) {
            int first = vehicleOf[tables.unitVisits[tables.unitBegin[unit]]];
            isPlanned[unit] = first != Tables.NONE
                    && Arrays.stream(tables.unitVisits, tables.unitBegin[unit], tables.unitBegin[unit + 1])
                            .allMatch(visit -> vehicleOf[visit] == first);
        }
        return isPlanned;
    }

    private int[][] found(Part part) {
        Survey survey = new Survey(tables, jobs, part);
        Search search = new Search(
                survey.tables,
                new Proximity(survey.tables, Tuning.of(survey.tables).near()),
                Budget.iterations(0),
                settings.seed(),
                false,
                new Reporter(survey.tables, Solver.Listener.NONE));
        search.begin(survey.routes());
        return survey.whole(search.best());
    }
}
