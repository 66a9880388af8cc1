package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Balance.Measure;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Overlap;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Relation.Kind;
import java.util.List;

/** Reads the statements of a {@link Scenario}. */
final class ScenarioReader {
    private final Scenario scenario;

    private ScenarioReader(Scenario scenario) {
        this.scenario = scenario;
    }

    static Scenario read(String text) {
        List<String> lines = text.lines().toList();
        int blank = lines.contains("") ? lines.indexOf("") : lines.size();
        Scenario scenario = new Scenario(new TownMap(lines.subList(0, blank)));
        ScenarioReader reader = new ScenarioReader(scenario);
        lines.stream().skip(blank + 1L).forEach(line -> reader.read(new Words(line)));
        return scenario;
    }

    private void read(Words words) {
        String statement = words.next();
        switch (statement) {
            case "vehicle" -> {
                scenario.vehicleNames.add(words.next());
                scenario.vehicles.add(new VehicleReader(scenario.map, words).read());
            }
            case "job", "shipment" -> readJob(words.next(), words);
            case "same" -> relate(Kind.SAME_VEHICLE, words);
            case "sequence" -> relate(Kind.IN_SEQUENCE, words);
            case "directly" -> relate(Kind.DIRECTLY_AFTER, words);
            case "apart" -> relate(Kind.NOT_TOGETHER, words);
            case "prefix" -> {
                int vehicle = scenario.vehicle(words.next());
                List<Integer> visits =
                        words.rest().stream().map(scenario::visit).toList();
                scenario.vehicles.set(vehicle, scenario.vehicles.get(vehicle).withPrefix(visits));
            }
            case "balance" -> {
                Measure measure = words.next().equals("time") ? Measure.DURATION : Measure.VISITS;
                scenario.aims = scenario.aims.withBalance(
                        new Balance(measure, words.number("free"), words.number("unit"), words.number("rate")));
            }
            case "overlap" ->
                scenario.aims = scenario.aims.withOverlap(new Overlap(words.number("near"), words.number("rate")));
            case "dock" -> {
                int place = scenario.map.place(words.next());
                scenario.docks.add(Dock.of(place, words.number("bays")));
            }
            case "lifo" -> scenario.isLastInFirstOut = true;
            case "step" -> scenario.map.stretch(words.number());
            case "slow" -> {
                int factor = Integer.parseInt(words.next().replace("x", ""));
                scenario.map.slow(factor, words.number("from"), words.number("until"));
            }
            case "no" -> scenario.map.blockWayTo(words.rest().getLast());
            default -> throw new IllegalArgumentException("The statement (" + statement + ") is not known.");
        }
    }

    private void readJob(String name, Words words) {
        Job job = new JobReader(scenario, words, name).read();
        scenario.jobNames.add(name);
        int visits = job.visits().size();
        for (int index = 0; index < visits; index++) {
            boolean isBetween = visits == 1 || (index > 0 && index < visits - 1);
            scenario.visitNames.add(isBetween ? name : (index == 0 ? "+" : "-") + name);
        }
        scenario.jobs.add(job);
    }

    private void relate(Kind kind, Words words) {
        scenario.relations.add(
                new Relation(kind, words.rest().stream().map(scenario::job).toList()));
    }
}
