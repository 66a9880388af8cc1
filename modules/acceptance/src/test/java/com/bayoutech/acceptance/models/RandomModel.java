package com.bayoutech.acceptance.models;

import com.bayoutech.benchmarks.models.RouteJudge;
import com.bayoutech.solver.Aims;
import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Dock.Booking;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Overlap;
import com.bayoutech.solver.Overtime;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Territory;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A small model with a random choice of everything that a model can say. */
final class RandomModel {
    private static final int HORIZON = 300;

    private final Random random;
    /** For what was added later, so that it changes no model that does not have it. */
    private final Random further;
    /** For breaks that are over before most vehicles leave, which was added later still. */
    private final Random early;

    private final int visits;
    private final List<Job> jobs = new ArrayList<>();
    private final int locations;
    private final int dimensions;
    private final boolean hasWindows;
    private final boolean hasSeveralWindows;
    private final boolean hasPromises;
    private final boolean hasCollects;
    private final boolean hasRanks;
    private final boolean hasShipments;
    private final boolean hasSkills;
    private final boolean hasVehicleCosts;
    private final boolean hasPrizes;
    private final boolean hasReloads;
    private final boolean hasReleases;
    private final boolean hasPauses;
    private final boolean hasRests;
    private final boolean hasDurationCosts;
    private final boolean hasLimits;
    private final boolean isMixedFleet;
    private final boolean isTimed;
    private final boolean hasSetups;
    private final boolean hasTerritories;

    private RandomModel(long seed, int visits) {
        this.random = new Random(seed);
        this.further = new Random(~seed);
        this.early = new Random(31L * seed + 7);
        this.visits = visits;
        this.locations = 2 + random.nextInt(visits + 1);
        this.dimensions = random.nextInt(3);
        this.hasWindows = random.nextBoolean();
        this.hasSeveralWindows = hasWindows && oneIn(3);
        this.hasPromises = oneIn(4);
        this.hasCollects = oneIn(4);
        this.hasShipments = oneIn(3);
        this.hasSkills = oneIn(4);
        this.hasVehicleCosts = oneIn(6);
        this.hasPrizes = oneIn(3);
        this.hasReloads = oneIn(6);
        this.hasRanks = hasReloads ? further.nextInt(4) == 0 : oneIn(6);
        this.hasReleases = hasReloads && random.nextBoolean();
        this.hasPauses = oneIn(6);
        this.hasRests = oneIn(6);
        this.hasDurationCosts = oneIn(3);
        this.hasLimits = oneIn(4);
        this.isMixedFleet = oneIn(3);
        this.isTimed = oneIn(8);
        this.hasSetups = further.nextInt(4) == 0;
        this.hasTerritories = further.nextInt(6) == 0;
    }

    /** The model of a seed with about so many visits. */
    static Model of(long seed, int visits) {
        return new RandomModel(seed, visits).draw();
    }

    private Model draw() {
        int vehicleCount = 1 + random.nextInt(3);
        int drawn = 0;
        while (drawn < visits) {
            boolean isShipment = hasShipments && drawn + 2 <= visits && random.nextBoolean();
            jobs.add(withRules(isShipment ? shipment() : Job.of(visit(true)), vehicleCount));
            drawn += isShipment ? 2 : 1;
        }
        List<Vehicle> vehicles = new ArrayList<>();
        Vehicle like = vehicle();
        for (int vehicle = 0; vehicle < vehicleCount; vehicle++) {
            vehicles.add(isMixedFleet ? vehicle() : like);
        }
        Model model = new Model(List.of(travel()), jobs, vehicles, relations(), hasShipments && oneIn(3), aims());
        Model docked = hasReloads && further.nextInt(3) == 0 ? withDocks(model) : model;
        return further.nextInt(5) == 0 ? withPrefix(docked) : docked;
    }

    /** One bay where the first vehicle reloads, which others have booked for a while. */
    private Model withDocks(Model model) {
        int depot = model.vehicles().getFirst().reload().orElseThrow().location();
        int from = further.nextInt(80);
        Booking booking = new Booking(from, from + further.nextInt(60));
        return model.withDocks(List.of(new Dock(depot, 1, List.of(booking))));
    }

    /** Some vehicle does some jobs first, if it can. */
    private Model withPrefix(Model model) {
        RouteJudge judge = new RouteJudge(model);
        int vehicle = further.nextInt(model.vehicles().size());
        List<Integer> prefix = new ArrayList<>();
        for (int job = further.nextInt(jobs.size()); job < jobs.size() && prefix.size() < 3; job++) {
            prefix.addAll(judge.visitsOf(job));
        }
        if (judge.findFault(vehicle, prefix).isPresent()
                || judge.findCost(vehicle, prefix).isEmpty()) {
            return model;
        }
        List<Vehicle> vehicles = new ArrayList<>(model.vehicles());
        vehicles.set(vehicle, vehicles.get(vehicle).withPrefix(prefix));
        return model.withVehicles(vehicles);
    }

    private Aims aims() {
        Aims aims = Aims.NONE;
        if (further.nextInt(5) == 0) {
            Balance.Measure measure = further.nextBoolean() ? Balance.Measure.DURATION : Balance.Measure.VISITS;
            boolean isLong = measure == Balance.Measure.DURATION;
            aims = aims.withBalance(new Balance(
                    measure,
                    further.nextInt(isLong ? 60 : 3),
                    isLong ? 1 + further.nextInt(20) : 1,
                    further.nextInt(20)));
        }
        return further.nextInt(5) == 0
                ? aims.withOverlap(new Overlap(1 + further.nextInt(3), further.nextInt(20)))
                : aims;
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private Job shipment() {
        return Job.shipment(visit(false), visit(false), amounts(3));
    }

    private Integer[] amounts(int most) {
        Integer[] amounts = new Integer[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            amounts[dimension] = random.nextInt(most + 1);
        }
        return amounts;
    }

    private Visit visit(boolean exchangesWithDepot) {
        Visit visit = Visit.at(random.nextInt(locations)).withService(random.nextInt(10));
        if (hasWindows && random.nextInt(4) > 0) {
            int opens = random.nextInt(200);
            int closes = opens + random.nextInt(80);
            visit = visit.withWindow(opens, closes);
            if (hasSeveralWindows && random.nextBoolean()) {
                int again = closes + 1 + random.nextInt(40);
                visit = visit.withWindows(
                        List.of(new Window(opens, closes), new Window(again, again + random.nextInt(40))));
            }
        }
        if (hasPromises && random.nextBoolean()) {
            int from = random.nextInt(150);
            visit = visit.withPromise(
                    new Promise(from, from + random.nextInt(40), random.nextInt(2), random.nextInt(4)));
        }
        if (exchangesWithDepot) {
            visit = visit.withDelivers(amounts(4));
            if (hasCollects && random.nextBoolean()) {
                visit = visit.withCollects(amounts(4));
                visit = random.nextBoolean() ? visit.withDelivers() : visit;
            }
            if (hasReleases && random.nextBoolean()) {
                visit = visit.withRelease(random.nextInt(60));
            }
        }
        if (hasSetups && further.nextInt(3) > 0) {
            visit = visit.withSetup(further.nextInt(20));
        }
        return hasRanks ? visit.withRank(random.nextInt(2)) : visit;
    }

    private Job withRules(Job plain, int vehicleCount) {
        Job job = plain;
        if (hasSkills && oneIn(3)) {
            job = job.withVehicles(Set.of(random.nextInt(vehicleCount)));
        }
        if (hasVehicleCosts && random.nextBoolean()) {
            job = job.withVehicleCosts(Map.of(random.nextInt(vehicleCount), (long) random.nextInt(50)));
        }
        return hasPrizes && random.nextBoolean() ? job.withPenalty(random.nextInt(200)) : job;
    }

    private Vehicle vehicle() {
        int depot = random.nextInt(2);
        int opens = random.nextInt(20);
        Integer[] capacity = amounts(8);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            capacity[dimension] += 4;
        }
        Vehicle vehicle = Vehicle.of(depot, opens, HORIZON - random.nextInt(100), capacity);
        Optional<Overtime> overtime =
                hasDurationCosts && oneIn(2) ? Optional.of(new Overtime(random.nextInt(100), 3)) : Optional.empty();
        vehicle = vehicle.withCosts(new Vehicle.Costs(
                random.nextInt(60), 1 + random.nextInt(3), hasDurationCosts ? random.nextInt(3) : 0, overtime));
        if (oneIn(5)) {
            vehicle = vehicle.withEnd(Vehicle.ANYWHERE);
        } else if (oneIn(5)) {
            vehicle = vehicle.withEnd(random.nextInt(locations));
        }
        if (hasLimits) {
            vehicle = vehicle.withLimits(new Vehicle.Limits(
                    oneIn(2) ? 50 + random.nextInt(150) : Integer.MAX_VALUE,
                    oneIn(2) ? 100 + random.nextInt(150) : Integer.MAX_VALUE,
                    oneIn(2) ? 2 + random.nextInt(3) : Integer.MAX_VALUE));
        }
        if (hasReloads) {
            vehicle = vehicle.withReload(new Reload(depot, random.nextInt(10), 1 + random.nextInt(2)));
        }
        if (hasPauses) {
            int from = 40 + random.nextInt(80);
            Pause first = new Pause(from, from + random.nextInt(40), 1 + random.nextInt(20));
            int later = 120 + further.nextInt(60);
            Pause second = new Pause(later, later + further.nextInt(40), 1 + further.nextInt(20));
            vehicle = vehicle.withPauses(further.nextInt(3) == 0 ? List.of(second, first) : List.of(first));
            if (early.nextInt(4) == 0) {
                int begin = early.nextInt(30);
                vehicle = vehicle.withPauses(
                        List.of(new Pause(begin, begin + early.nextInt(10), 10 + early.nextInt(40)), second));
            }
        }
        if (hasRests) {
            int rest = 5 + random.nextInt(15);
            vehicle = vehicle.withRestRule(
                    new RestRule(30 + random.nextInt(40), rest, oneIn(2) ? rest / 3 : 0, rest - rest / 3, oneIn(3)));
        }
        return hasTerritories
                ? vehicle.withTerritory(new Territory(further.nextInt(locations), further.nextInt(3)))
                : vehicle;
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        if (oneIn(4) && jobs.size() > 1) {
            int one = random.nextInt(jobs.size());
            int other = (one + 1 + random.nextInt(jobs.size() - 1)) % jobs.size();
            Relation.Kind[] kinds = Relation.Kind.values();
            relations.add(new Relation(kinds[random.nextInt(kinds.length)], List.of(one, other)));
        }
        return relations;
    }

    /** Ways in a plane; by time of day they take longer in the rush, growing and shrinking no faster than the clock goes. */
    private Travel travel() {
        int[] x = random.ints(locations, 0, 40).toArray();
        int[] y = random.ints(locations, 0, 40).toArray();
        int detour = random.nextInt(3);
        int[] distances = new int[locations * locations];
        for (int from = 0; from < locations; from++) {
            for (int to = 0; to < locations; to++) {
                int way = (int) Math.ceil(Math.hypot(x[from] - x[to], y[from] - y[to]));
                distances[from * locations + to] = from == to ? 0 : way + (from < to ? detour : 0);
            }
        }
        Travel tabled = Travel.of(locations, distances, distances);
        return isTimed ? new Rush(tabled) : tabled;
    }

    /** Everything takes up to half as long again around a moment. */
    private record Rush(Travel quick) implements Travel {
        private static final int PEAK = 100;

        @Override
        public int locations() {
            return quick.locations();
        }

        @Override
        public int distance(int from, int to) {
            return quick.distance(from, to);
        }

        @Override
        public int duration(int from, int to) {
            return quick.duration(from, to);
        }

        @Override
        public int duration(int from, int to, int departure) {
            int free = quick.duration(from, to);
            return free + Math.max(0, free / 2 - Math.abs(departure - PEAK) / 2);
        }

        @Override
        public boolean isTimed() {
            return true;
        }
    }
}
