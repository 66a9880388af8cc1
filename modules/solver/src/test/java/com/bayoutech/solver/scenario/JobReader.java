package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a job of a {@link Scenario}. */
final class JobReader {
    private final Scenario scenario;
    private final Words words;
    private final List<Visit> visits = new ArrayList<>();
    private final Map<Integer, Long> vehicleCosts = new HashMap<>();
    private Visit visit;
    private List<Integer> moves = List.of();
    private long penalty = Job.REQUIRED;
    private Optional<Set<Integer>> vehicles = Optional.empty();

    JobReader(Scenario scenario, Words words, String name) {
        this.scenario = scenario;
        this.words = words;
        this.visit = Visit.at(scenario.map.place(words.skip("at") ? words.next() : name));
    }

    Job read() {
        while (!words.isEmpty()) {
            String word = words.next();
            switch (word) {
                case "to" -> {
                    visits.add(visit);
                    visit = Visit.at(scenario.map.place(words.next()));
                }
                case "moves" -> moves = List.of(words.numbers());
                case "penalty" -> penalty = words.number();
                case "only" ->
                    vehicles = Optional.of(
                            words.names().stream().map(scenario::vehicle).collect(Collectors.toSet()));
                case "costs" -> vehicleCosts.put(scenario.vehicle(words.next()), (long) words.number());
                default -> visit = read(word);
            }
        }
        visits.add(visit);
        return new Job(visits, moves, penalty, vehicles, vehicleCosts);
    }

    private Visit read(String word) {
        return switch (word) {
            case "service" -> visit.withService(words.number());
            case "setup" -> visit.withSetup(words.number());
            case "delivers" -> visit.withDelivers(words.numbers());
            case "collects" -> visit.withCollects(words.numbers());
            case "release" -> visit.withRelease(words.number());
            case "rank" -> visit.withRank(words.number());
            case "promise" -> {
                Window window = Words.window(words.next());
                int early = words.skip("early") ? words.number() : 0;
                int late = words.skip("late") ? words.number() : 0;
                yield visit.withPromise(new Promise(window.opens(), window.closes(), early, late));
            }
            default -> visit.withWindows(Words.windows(word));
        };
    }
}
