package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A model in flat arrays, which searches share and never change.
 *
 * <p>Nodes are the visits, then for vehicle v its start ({@code visits + 2v}) and its end (one more), then its reloads. A unit is what goes onto a
 * route as a whole: a job, or several that a relation binds.
 */
final class Tables extends FleetTables {
    /** Vehicles that nobody could tell apart are of one type. */
    final int[] type;

    final int types;

    /** By unit. */
    final int units;

    final int[][] jobsOf;
    final int[] unitBegin;
    final int[] unitVisits;
    final long[] penalty;
    final int[] unitOf;

    /** The visit that this one must follow directly, or {@link #NONE}. */
    final int[] gluedTo;

    /** By visit: those that must precede it on its route. */
    final int[][] before;

    /** Units by vehicle that may not be; null where everybody may do everything. */
    final @Nullable BitSet forbidden;

    /** What it costs that a vehicle does a unit; null where it costs nothing. */
    final long @Nullable [] assignment;

    /** What it costs that near visits are on different vehicles; null where it costs nothing. */
    final @Nullable Overlaps overlaps;

    /** For each unit those that may not be with it. */
    final int[][] apart;

    /** Whether something may stay out. */
    final boolean hasOptional;

    /** No feature but windows, one sum of loads, and the rates of vehicles. */
    final boolean isPlain;

    Tables(Model model) {
        super(model);
        Units bound = new Units(model);
        this.units = bound.count();
        this.jobsOf = bound.jobs();
        this.unitBegin = bound.begins();
        this.unitVisits = bound.visits();
        this.unitOf = bound.unitOf();
        this.gluedTo = bound.gluedTo();
        this.before = bound.before();
        this.penalty = bound.penalties();
        this.hasOptional = Arrays.stream(penalty).anyMatch(cost -> cost < Job.REQUIRED);
        this.apart = bound.apart();
        this.forbidden = bound.forbidden(vehicles);
        this.assignment = withTerritories(bound.assignment(vehicles));
        this.overlaps = model.aims()
                .overlap()
                .filter(wanted -> wanted.rate() > 0)
                .map(wanted -> new Overlaps(model, wanted))
                .orElse(null);
        this.type = new int[vehicles];
        this.types = readTypes();
        this.isPlain = isPlain();
    }

    /** Whether some unit is one visit. */
    boolean hasSingles() {
        return IntStream.range(0, units).anyMatch(unit -> unitSize(unit) == 1);
    }

    int unitSize(int unit) {
        return unitBegin[unit + 1] - unitBegin[unit];
    }

    boolean allows(int unit, int vehicle) {
        return forbidden == null || !forbidden.get(unit * vehicles + vehicle);
    }

    long assignment(int unit, int vehicle) {
        return assignment == null ? 0 : assignment[unit * vehicles + vehicle];
    }

    /** The share of {@link #assignment} that is due to the vehicle's territory. */
    long unitTerritory(int unit, int vehicle) {
        long cost = 0;
        for (int index = unitBegin[unit]; index < unitBegin[unit + 1]; index++) {
            cost += territory(unitVisits[index], vehicle);
        }
        return cost;
    }

    private long @Nullable [] withTerritories(long @Nullable [] costs) {
        if (model.vehicles().stream().allMatch(vehicle -> vehicle.territory().isEmpty())) {
            return costs;
        }
        long[] sums = costs == null ? new long[units * vehicles] : costs;
        for (int unit = 0; unit < units; unit++) {
            for (int vehicle = 0; vehicle < vehicles; vehicle++) {
                sums[unit * vehicles + vehicle] += unitTerritory(unit, vehicle);
            }
        }
        return sums;
    }

    private boolean isPlain() {
        return isUnbound() && isSumOfLoads && !hasRich && !hasRanks && forbidden == null && dimensions <= 1;
    }

    /** Whether no visit minds another, or who else does what, and no vehicle has more to mind than its load and its time. */
    boolean isUnbound() {
        return model.vehicles().stream().allMatch(vehicle -> vehicle.prefix().isEmpty())
                && assignment == null
                && overlaps == null
                && crowding == null
                && units == visits
                && model.relations().isEmpty()
                && model.travels().size() == 1
                && Arrays.stream(mostDistance).allMatch(most -> most == Integer.MAX_VALUE)
                && Arrays.stream(mostVisits).allMatch(most -> most == Integer.MAX_VALUE);
    }

    private int readTypes() {
        Map<List<Object>, Integer> found = new HashMap<>();
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            List<Object> marks = new ArrayList<>();
            marks.add(model.vehicles().get(vehicle));
            if (forbidden != null) {
                BitSet column = new BitSet(units);
                for (int unit = 0; unit < units; unit++) {
                    column.set(unit, !allows(unit, vehicle));
                }
                marks.add(column);
            }
            if (assignment != null) {
                List<Long> costs = new ArrayList<>();
                for (int unit = 0; unit < units; unit++) {
                    costs.add(assignment(unit, vehicle));
                }
                marks.add(costs);
            }
            type[vehicle] = found.computeIfAbsent(marks, unknown -> found.size());
        }
        return found.size();
    }
}
