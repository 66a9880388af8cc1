package com.bayoutech.routing.scenario;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Shipment;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.RestRule;
import com.bayoutech.routing.ShiftRules;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the statements of a {@link Scenario}. */
final class ScenarioReader {
    private final Deque<String> words;
    private final List<TimeWindow> windows = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();
    private final Set<Skill> skills = new HashSet<>();
    private String at;
    private String to = "";
    private Integer[] amounts = {};
    private Duration service = Duration.ZERO;
    private Priority priority = Priority.NORMAL;
    private VehicleCosts costs = new VehicleCosts(1_000, 100, 60);
    private JobRules jobRules = JobRules.NONE;
    private ShiftRules shiftRules = ShiftRules.NONE;
    private String home = "";
    private long homeCents;
    private String first = "";

    private ScenarioReader(Deque<String> words, String at) {
        this.words = words;
        this.at = at;
    }

    static Scenario read(String text) {
        List<String> lines = text.lines().toList();
        int blank = lines.contains("") ? lines.indexOf("") : lines.size();
        Scenario scenario = new Scenario(new TownMap(lines.subList(0, blank)));
        for (String line : lines.stream().skip(blank + 1L).toList()) {
            Deque<String> words = new ArrayDeque<>(Arrays.asList(line.strip().split(" +", -1)));
            String kind = words.remove();
            String name = words.remove();
            switch (kind) {
                case "van" -> new ScenarioReader(words, "D").readVan(scenario, name);
                case "delivery", "pickup", "shipment" -> new ScenarioReader(words, name).readJob(scenario, kind, name);
                case "bays" ->
                    scenario.rules.bays(new DepotId(Names.id("depot " + name)), Integer.parseInt(words.remove()));
                case "no" -> block(scenario, words);
                case "together", "sequence", "directly", "apart" -> scenario.rules.relation(kind, name, words);
                case "balance", "overlap" -> scenario.rules.aim(kind, name, words);
                default -> throw new IllegalArgumentException("The statement (" + line + ") is not known.");
            }
        }
        return scenario;
    }

    private static void block(Scenario scenario, Deque<String> words) {
        if (words.remove().equals("to")) {
            scenario.map.blockWayTo(words.remove());
        } else {
            scenario.map.blockWayFrom(words.remove());
        }
    }

    private void readVan(Scenario scenario, String name) {
        amounts = new Integer[] {1_000, 1_000};
        readOptions();
        DepotId depot = new DepotId(Names.id("depot " + at));
        if (scenario.depots.stream().noneMatch(known -> known.id().equals(depot))) {
            scenario.depots.add(new Depot(depot, "depot " + at, scenario.map.place(at), ZoneOffset.UTC));
        }
        VehicleId vehicle = new VehicleId(Names.id(name));
        scenario.vehicles.add(new Vehicle(vehicle, depot, name, "van", Capacity.of(amounts), skills, costs));
        TimeWindow hours = windows.get(0);
        ShiftId shift = new ShiftId(Names.id("shift " + name));
        scenario.shifts.add(new Shift(shift, vehicle, depot, hours.earliest(), hours.latest(), breaks));
        if (!home.isEmpty()) {
            shiftRules = shiftRules.withTerritory(new ShiftRules.Territory(scenario.map.place(home), homeCents));
        }
        scenario.rules.shift(shift, shiftRules, first);
    }

    private void readJob(Scenario scenario, String kind, String name) {
        readOptions();
        JobId id = new JobId(Names.id(name));
        scenario.rules.job(id, jobRules);
        Load load = Load.of(amounts);
        Place place = scenario.map.place(at);
        switch (kind) {
            case "delivery" ->
                scenario.jobs.add(new Delivery(id, visit(VisitKind.DELIVERY, place), load, skills, priority));
            case "pickup" -> scenario.jobs.add(new Pickup(id, visit(VisitKind.PICKUP, place), load, skills, priority));
            default -> {
                Visit pickup = new Visit(VisitKind.PICKUP, place, List.of(), Duration.ZERO);
                Visit delivery = visit(VisitKind.DELIVERY, scenario.map.place(to));
                scenario.jobs.add(new Shipment(id, pickup, delivery, load, skills, priority));
            }
        }
    }

    private Visit visit(VisitKind kind, Place place) {
        return new Visit(kind, place, windows, service);
    }

    private void readOptions() {
        while (!words.isEmpty()) {
            String word = words.remove();
            switch (word) {
                case "at" -> at = words.remove();
                case "to" -> to = words.remove();
                case "load", "capacity" -> amounts = numbers();
                case "skill" -> skills.add(new Skill(words.remove()));
                case "service" -> service = minutes();
                case "priority" -> priority = new Priority(numbers()[0]);
                case "from" -> windows.add(new TimeWindow(Names.time(words.remove()), Names.time("23:59")));
                case "until" -> windows.add(new TimeWindow(Names.time("00:00"), Names.time(words.remove())));
                case "break" -> breaks.add(new Break(window(words.remove()), minutes()));
                case "cost" -> {
                    Integer[] cents = numbers();
                    costs = new VehicleCosts(cents[0], cents[1], cents[2]);
                }
                case "home" -> {
                    home = words.remove();
                    homeCents = numbers()[0];
                }
                case "first" -> first = words.remove();
                default -> readRule(word);
            }
        }
    }

    private void readRule(String word) {
        switch (word) {
            case "setup" -> jobRules = jobRules.withSetup(minutes());
            case "ready" -> jobRules = jobRules.withRelease(Names.time(words.remove()));
            case "promise" -> {
                TimeWindow window = window(words.remove());
                Integer[] cents = numbers();
                jobRules = jobRules.withPromise(new JobRules.Promise(window, cents[0], cents[1]));
            }
            case "limit" -> shiftRules = shiftRules.withLimits(limit(words.remove()));
            case "rest" ->
                shiftRules =
                        shiftRules.withRestRule(words.remove().equals("us") ? RestRule.UNITED_STATES : RestRule.EU_561);
            case "reload" ->
                shiftRules = shiftRules.withReload(
                        new ShiftRules.Reload(new DepotId(Names.id("depot " + at)), minutes(), numbers()[0]));
            case "back" -> shiftRules = shiftRules.withHomeBy(Optional.of(Names.time(words.remove())));
            case "overtime" -> shiftRules = shiftRules.withOvertime(new ShiftRules.Overtime(minutes(), numbers()[0]));
            default -> windows.add(window(word));
        }
    }

    private static ShiftRules.Limits limit(String word) {
        int number = Integer.parseInt(word.replaceAll("\\D", ""));
        return word.endsWith("km")
                ? new ShiftRules.Limits(OptionalInt.of(1_000 * number), Optional.empty(), OptionalInt.empty())
                : word.endsWith("stops")
                        ? new ShiftRules.Limits(OptionalInt.empty(), Optional.empty(), OptionalInt.of(number))
                        : new ShiftRules.Limits(
                                OptionalInt.empty(), Optional.of(Duration.ofMinutes(number)), OptionalInt.empty());
    }

    private static TimeWindow window(String word) {
        String[] ends = word.split("-", 2);
        return new TimeWindow(Names.time(ends[0]), Names.time(ends[1]));
    }

    private Duration minutes() {
        return Duration.ofMinutes(Long.parseLong(words.remove().replace("m", "")));
    }

    private Integer[] numbers() {
        return Arrays.stream(words.remove().split(",", -1))
                .map(Integer::valueOf)
                .toArray(Integer[]::new);
    }
}
