package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A square town with a job at each crossing, windows at some, and as many vehicles as are needed; judges the plans made for it. */
record Grid(int side) {
    private static final int CAPACITY = 20;

    Model model() {
        int places = side * side;
        int[] ways = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                ways[from * places + to] = Math.abs(from / side - to / side) + Math.abs(from % side - to % side);
            }
        }
        Random random = new Random(7);
        List<Job> jobs = new ArrayList<>();
        for (int place = 1; place < places; place++) {
            Visit visit = Visit.at(place).withService(2).withDelivers(1 + random.nextInt(3));
            int opens = random.nextInt(200);
            jobs.add(Job.of(place % 3 == 0 ? visit.withWindow(opens, opens + 100) : visit));
        }
        int needed = 2 + 3 * places / CAPACITY;
        return Model.of(
                Travel.of(places, ways, ways), jobs, Collections.nCopies(needed, Vehicle.of(0, 0, 500, CAPACITY)));
    }

    /** What is wrong with a plan, in words. */
    List<String> faults(Solution solution) {
        Model model = model();
        List<Visit> visits = model.visits();
        List<String> faults = new ArrayList<>();
        List<Integer> seen = new ArrayList<>(solution.unassigned());
        long cost = 0;
        for (Route route : solution.routes()) {
            int at = 0;
            int moment = route.departure();
            int load = 0;
            for (Step step : route.steps()) {
                Visit visit = visits.get(step.visit());
                moment += model.travels().getFirst().duration(at, visit.location());
                cost += model.travels().getFirst().distance(at, visit.location());
                boolean isInside = visit.windows().stream()
                        .allMatch(window -> window.opens() <= step.begin() && step.begin() <= window.closes());
                if (step.arrival() != moment || step.begin() < moment || !isInside) {
                    faults.add("The times of " + step + " are wrong.");
                }
                moment = step.begin() + visit.service();
                load += visit.delivers().getFirst();
                at = visit.location();
                seen.add(step.visit());
            }
            cost += model.travels().getFirst().distance(at, 0);
            if (load > CAPACITY || route.end() > 500) {
                faults.add("The vehicle " + route.vehicle() + " carries " + load + " until " + route.end() + ".");
            }
        }
        if (!seen.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, visits.size()).boxed().toList())) {
            faults.add("The plan has " + seen.size() + " visits of " + visits.size() + ".");
        }
        if (cost != solution.cost().distance()) {
            faults.add("The routes cost " + cost + ", not " + solution.cost().distance() + ".");
        }
        return faults;
    }
}
