package com.bayoutech.solver.internal;

import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Balance.Measure;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Territory;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a model says of its vehicles, in flat arrays; see {@link Tables}. */
abstract class FleetTables extends VisitTables {
    /** By vehicle. */
    final Ways[] ways;

    final int[] capacity;
    final long[] fixed;
    final long[] distanceRate;
    final long[] durationRate;
    final int[] overtimeAfter;
    final long[] overtimeRate;
    final int[] mostDistance;
    final int[] mostDuration;
    final int[] mostVisits;
    final Pause[][] pauses;
    final @Nullable RestRule[] restRule;
    /** Whether two moments at each node are not enough to judge an insertion into a route of this vehicle. */
    final boolean[] isRich;

    /** What makes long routes dearer, where something does. */
    final @Nullable Balance evenDuration;

    /** What routes of so many visits cost for it; null where that costs nothing. */
    final long @Nullable [] crowding;

    /** Whether visits cost something beside their ways. */
    final boolean hasFloor;

    /** Whether some visits have several windows, come in late, or were promised for a moment. */
    final boolean hasOddVisits;

    final boolean hasRich;
    final boolean isTimeless;

    FleetTables(Model model) {
        super(model);
        List<Ways> known =
                model.travels().stream().map(travel -> new Ways(travel, places)).toList();
        this.ways = new Ways[vehicles];
        this.capacity = new int[vehicles * dimensions];
        this.fixed = new long[vehicles];
        this.distanceRate = new long[vehicles];
        this.durationRate = new long[vehicles];
        this.overtimeAfter = new int[vehicles];
        this.overtimeRate = new long[vehicles];
        this.mostDistance = new int[vehicles];
        this.mostDuration = new int[vehicles];
        this.mostVisits = new int[vehicles];
        this.pauses = new Pause[vehicles][];
        this.restRule = new RestRule[vehicles];
        this.isRich = new boolean[vehicles];
        this.evenDuration = findBalance(Measure.DURATION).orElse(null);
        this.crowding = findBalance(Measure.VISITS)
                .map(balance -> IntStream.rangeClosed(0, visits)
                        .mapToLong(balance::cost)
                        .toArray())
                .orElse(null);
        this.hasOddVisits = findOddVisits();
        boolean anyRich = false;
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            readVehicle(vehicle, known);
            isRich[vehicle] = hasOddVisits || isOdd(vehicle);
            anyRich |= isRich[vehicle];
        }
        this.hasFloor = Arrays.stream(durationRate).anyMatch(rate -> rate > 0);
        this.hasRich = anyRich;
        this.isTimeless = !anyRich && isTimeless(known);
    }

    int start(int vehicle) {
        return visits + 2 * vehicle;
    }

    int end(int vehicle) {
        return visits + 2 * vehicle + 1;
    }

    boolean isVisit(int node) {
        return node < visits;
    }

    boolean isReload(int node) {
        return node >= visits + 2 * vehicles;
    }

    /** Whether it matters how long a route takes. */
    boolean minds(int vehicle) {
        return durationRate[vehicle] > 0
                || overtimeRate[vehicle] > 0
                || mostDuration[vehicle] < Integer.MAX_VALUE
                || evenDuration != null;
    }

    /** What a vehicle would cost more for so many visits more than it has. */
    long crowding(int length, int more) {
        return crowding == null ? 0 : crowding[length + more] - crowding[length];
    }

    /** What the time of a route costs for being more than its share. */
    long uneven(int duration) {
        return evenDuration == null ? 0 : evenDuration.cost(duration);
    }

    private Optional<Balance> findBalance(Measure measure) {
        return model.aims().balance().filter(balance -> balance.measure() == measure && balance.rate() > 0);
    }

    /** What it costs that a visit is so far from the centre of a vehicle's territory. */
    long territory(int visit, int vehicle) {
        Optional<Territory> known = model.vehicles().get(vehicle).territory();
        if (known.isEmpty()) {
            return 0;
        }
        int way = ways[vehicle].distance(places.at(known.get().centre()), location[visit]);
        return known.get().rate() * Math.min(way, Travel.MOST);
    }

    private void readVehicle(int vehicle, List<Ways> known) {
        Vehicle read = model.vehicles().get(vehicle);
        ways[vehicle] = known.get(read.travel());
        int start = start(vehicle);
        location[start] = places.at(read.start());
        location[start + 1] = read.end() == Vehicle.ANYWHERE ? ways[vehicle].locations - 1 : places.at(read.end());
        for (int node = start; node <= start + 1; node++) {
            opens[node] = read.opens();
            closes[node] = read.closes();
        }
        rank[start + 1] = Integer.MAX_VALUE;
        for (int node = reloadBegin[vehicle]; node < reloadBegin[vehicle + 1]; node++) {
            Reload reload = read.reload().orElseThrow();
            location[node] = places.at(reload.location());
            service[node] = reload.service();
            closes[node] = NEVER;
        }
        for (int dimension = 0; dimension < Math.min(dimensions, read.capacity().size()); dimension++) {
            capacity[vehicle * dimensions + dimension] = read.capacity().get(dimension);
        }
        readCosts(vehicle, read.costs());
        mostDistance[vehicle] = read.limits().distance();
        mostDuration[vehicle] = read.limits().duration();
        mostVisits[vehicle] = read.limits().visits();
        pauses[vehicle] =
                read.pauses().stream().filter(pause -> pause.duration() > 0).toArray(Pause[]::new);
        restRule[vehicle] = read.restRule().orElse(null);
    }

    private void readCosts(int vehicle, Vehicle.Costs costs) {
        fixed[vehicle] = costs.fixed();
        distanceRate[vehicle] = costs.distanceRate();
        durationRate[vehicle] = costs.durationRate();
        overtimeAfter[vehicle] =
                costs.overtime().map(overtime -> overtime.after()).orElse(Integer.MAX_VALUE);
        overtimeRate[vehicle] =
                costs.overtime().map(overtime -> overtime.rate()).orElse(0L);
    }

    private boolean findOddVisits() {
        return hasSeveralWindows
                || Arrays.stream(release).anyMatch(moment -> moment > 0)
                || model.visits().stream().anyMatch(visit -> visit.promise().isPresent());
    }

    private boolean isOdd(int vehicle) {
        return minds(vehicle) || isInterrupted(vehicle);
    }

    private boolean isInterrupted(int vehicle) {
        return hasReloads || pauses[vehicle].length > 0 || restRule[vehicle] != null || ways[vehicle].isTimed;
    }

    /** Whether a vehicle drives without breaks, and its time costs nothing, though it may be limited. */
    boolean isPaidByWay(int vehicle) {
        return !isInterrupted(vehicle)
                && distanceRate[vehicle] > 0
                && distanceRate[vehicle] <= Integer.MAX_VALUE
                && durationRate[vehicle] == 0
                && overtimeRate[vehicle] == 0
                && evenDuration == null;
    }

    private boolean isTimeless(List<Ways> known) {
        return model.visits().stream().allMatch(visit -> visit.windows().isEmpty() && visit.service() == 0)
                && known.stream().allMatch(Ways::isInstant);
    }
}
