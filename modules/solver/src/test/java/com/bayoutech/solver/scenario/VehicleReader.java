package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Overtime;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Territory;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Vehicle.Costs;
import com.bayoutech.solver.Vehicle.Limits;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a vehicle of a {@link Scenario}. */
final class VehicleReader {
    private final TownMap map;
    private final Words words;

    VehicleReader(TownMap map, Words words) {
        this.map = map;
        this.words = words;
    }

    Vehicle read() {
        Vehicle vehicle = Vehicle.of(map.place(words.skip("at") ? words.next() : "D"), 0, 1000, 1000, 1000, 1000);
        while (!words.isEmpty()) {
            vehicle = read(vehicle, words.next());
        }
        return vehicle;
    }

    private Vehicle read(Vehicle known, String word) {
        Costs costs = known.costs();
        return switch (word) {
            case "ends" -> known.withEnd(words.skip("anywhere") ? Vehicle.ANYWHERE : map.place(words.next()));
            case "capacity" -> known.withCapacity(List.of(words.numbers()));
            case "fixed" ->
                known.withCosts(
                        new Costs(words.number(), costs.distanceRate(), costs.durationRate(), costs.overtime()));
            case "distance" ->
                known.withCosts(new Costs(costs.fixed(), words.number(), costs.durationRate(), costs.overtime()));
            case "time" ->
                known.withCosts(new Costs(costs.fixed(), costs.distanceRate(), words.number(), costs.overtime()));
            case "overtime" ->
                known.withCosts(new Costs(
                        costs.fixed(),
                        costs.distanceRate(),
                        costs.durationRate(),
                        Optional.of(new Overtime(words.number("after"), words.number("rate")))));
            case "limit" -> known.withLimits(limits(known.limits()));
            case "pause" -> {
                Window window = Words.window(words.next());
                List<Pause> pauses = new ArrayList<>(known.pauses());
                pauses.add(new Pause(window.opens(), window.closes(), words.number()));
                yield known.withPauses(pauses);
            }
            case "territory" -> known.withTerritory(new Territory(map.place(words.next()), words.number("rate")));
            case "rest" -> known.withRestRule(rest());
            case "reload" -> {
                int place = map.place(words.next());
                int service = words.skip("service") ? words.number() : 0;
                yield known.withReload(new Reload(place, service, words.skip("most") ? words.number() : 1));
            }
            default -> {
                Window hours = Words.window(word);
                yield known.withHours(hours.opens(), hours.closes());
            }
        };
    }

    private Limits limits(Limits known) {
        return switch (words.next()) {
            case "distance" -> new Limits(words.number(), known.duration(), known.visits());
            case "time" -> new Limits(known.distance(), words.number(), known.visits());
            case "visits" -> new Limits(known.distance(), known.duration(), words.number());
            default -> throw new IllegalArgumentException("A limit must be of distance, time or visits.");
        };
    }

    private RestRule rest() {
        if (words.skip("eu")) {
            return RestRule.eu561(1);
        }
        if (words.skip("us")) {
            return RestRule.unitedStates(1);
        }
        int after = words.number("after");
        int rest = words.number("for");
        Integer[] parts = words.skip("parts") ? words.numbers() : new Integer[] {0, 0};
        return new RestRule(after, rest, parts[0], parts[1], words.skip("work") && words.skip("counts"));
    }
}
