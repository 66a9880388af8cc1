package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Overtime;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A small day with breaks, rests and pay by time. */
final class RichDay {
    static final int VISITS = 24;
    static final int VEHICLES = 4;
    private static final int DAY = 1_000;

    private RichDay() {}

    /**
     * A vehicle has a break, one has two, one has to rest, and one is paid by its way; where visits have two windows, even that one's times need the clock.
     */
    static Model of(Random random, boolean hasSeveralWindows) {
        int places = VISITS + 1;
        int[] x = random.ints(places, 0, 30).toArray();
        int[] y = random.ints(places, 0, 30).toArray();
        int[] ways = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                ways[from * places + to] = Math.abs(x[from] - x[to]) + Math.abs(y[from] - y[to]);
            }
        }
        List<Job> jobs = new ArrayList<>();
        for (int place = 1; place < places; place++) {
            int opens = random.nextInt(DAY / 2);
            Window first = new Window(opens, opens + 100);
            Window second = new Window(opens + 200, opens + 400);
            List<Window> windows = switch (place % 3) {
                case 0 -> List.of();
                case 1 -> List.of(new Window(opens, opens + 300));
                default -> hasSeveralWindows ? List.of(first, second) : List.of(second);
            };
            jobs.add(Job.of(Visit.at(place).withService(5).withWindows(windows)));
        }
        Vehicle.Costs costs = new Vehicle.Costs(10, 1, 2, Optional.of(new Overtime(DAY / 2, 3)));
        Vehicle vehicle = Vehicle.of(0, 0, DAY).withCosts(costs);
        Pause noon = new Pause(300, 400, 30);
        List<Vehicle> vehicles = List.of(
                vehicle.withPauses(List.of(noon)),
                vehicle.withPauses(List.of(noon, new Pause(600, 700, 20))),
                vehicle.withRestRule(new RestRule(100, 20, 0, 0, false)),
                Vehicle.of(0, 0, DAY));
        return Model.of(Travel.of(places, ways, ways), jobs, vehicles);
    }
}
