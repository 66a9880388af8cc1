package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model in flat arrays, which searches share and never change.
 *
 * <p>Nodes are the visits, then for vehicle v its start ({@code visits + 2v}) and its end (one more), then its reloads. A unit is what goes onto a
 * route as a whole: a job, or several that a relation binds.
 */
final class Tables {
    static final int NONE = -1;

    /** A moment that is never too late. */
    static final int NEVER = 1 << 29;

    final Model model;
    final int visits;
    final int vehicles;
    final int nodes;
    final int dimensions;

    /** By node. */
    final int[] location;

    final int[] service;
    final int[] opens;
    final int[] closes;
    final int[] release;
    final int[] rank;
    final @Nullable Promise[] promise;

    /** The windows of a visit: rows of {@link #windowOpens} from one begin to the next. */
    final int[] windowBegin;

    final int[] windowOpens;
    final int[] windowCloses;

    /** By visit and dimension: what comes from the depot, what goes there, and what comes on board (or leaves, below zero) between visits. */
    final int[] delivers;

    final int[] collects;
    final int[] moves;
    /** By visit that hands over what another took on board: which one. */
    final int[] movedFrom;

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
    final int[] reloadBegin;
    final boolean[] isRich;
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

    /** For each unit those that may not be with it. */
    final int[][] apart;

    /** Whether something may stay out. */
    final boolean hasOptional;

    final boolean hasRanks;
    final boolean isTimeless;
    /** Loads that only leave the vehicle, so that their sum decides. */
    final boolean isSumOfLoads;
    /** No feature but windows, one sum of loads, and the rates of vehicles. */
    final boolean isPlain;

    final boolean hasReloads;
    final boolean hasSeveralWindows;
    /** Whether it may pay to come later, so that more work can cost less. */
    final boolean hasEarlyCosts;

    final boolean hasRich;

    Tables(Model model) {
        this.model = model;
        List<Visit> all = model.visits();
        this.visits = all.size();
        this.vehicles = model.vehicles().size();
        this.dimensions = dimensions(model);
        this.reloadBegin = new int[vehicles + 1];
        int next = visits + 2 * vehicles;
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            reloadBegin[vehicle] = next;
            next += model.vehicles().get(vehicle).reload().map(Reload::most).orElse(0);
        }
        reloadBegin[vehicles] = next;
        this.nodes = next;
        this.hasReloads = nodes > visits + 2 * vehicles;
        this.location = new int[nodes];
        this.service = new int[nodes];
        this.opens = new int[nodes];
        this.closes = new int[nodes];
        this.release = new int[nodes];
        this.rank = new int[nodes];
        this.promise = new Promise[nodes];
        this.windowBegin = new int[visits + 1];
        int windows = all.stream()
                .mapToInt(visit -> Math.max(1, visit.windows().size()))
                .sum();
        this.windowOpens = new int[windows];
        this.windowCloses = new int[windows];
        this.delivers = new int[visits * dimensions];
        this.collects = new int[visits * dimensions];
        this.moves = new int[visits * dimensions];
        this.movedFrom = new int[visits];
        readVisits(all);
        readMoves();
        this.hasRanks = Arrays.stream(rank).anyMatch(number -> number > 0);

        Ways[] known = model.travels().stream().map(Ways::new).toArray(Ways[]::new);
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
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            readVehicle(vehicle, known);
        }
        this.hasSeveralWindows = all.stream().anyMatch(visit -> visit.windows().size() > 1);
        this.hasEarlyCosts = all.stream()
                .anyMatch(visit -> visit.promise()
                        .map(expected -> expected.earlyRate() > 0)
                        .orElse(false));
        boolean hasOddVisits = hasOddVisits(all);
        this.isRich = new boolean[vehicles];
        boolean anyRich = false;
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            isRich[vehicle] = hasOddVisits || isOdd(vehicle);
            anyRich |= isRich[vehicle];
        }
        this.hasRich = anyRich;
        this.isTimeless = !anyRich && isTimeless(all, known);
        this.isSumOfLoads = !hasReloads
                && Arrays.stream(collects).allMatch(amount -> amount == 0)
                && Arrays.stream(moves).allMatch(amount -> amount == 0);

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
        this.assignment = bound.assignment(vehicles);
        this.type = new int[vehicles];
        this.types = readTypes();
        boolean hasPrefix =
                model.vehicles().stream().anyMatch(vehicle -> !vehicle.prefix().isEmpty());
        this.isPlain = isSumOfLoads
                && !anyRich
                && !hasRanks
                && !hasPrefix
                && forbidden == null
                && assignment == null
                && dimensions <= 1
                && units == visits
                && model.relations().isEmpty()
                && model.travels().size() == 1
                && Arrays.stream(mostDistance).allMatch(most -> most == Integer.MAX_VALUE)
                && Arrays.stream(mostVisits).allMatch(most -> most == Integer.MAX_VALUE);
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

    int unitSize(int unit) {
        return unitBegin[unit + 1] - unitBegin[unit];
    }

    boolean allows(int unit, int vehicle) {
        return forbidden == null || !forbidden.get(unit * vehicles + vehicle);
    }

    long assignment(int unit, int vehicle) {
        return assignment == null ? 0 : assignment[unit * vehicles + vehicle];
    }

    private static int dimensions(Model model) {
        int most = 0;
        for (Job job : model.jobs()) {
            most = Math.max(most, job.moves().size());
            for (Visit visit : job.visits()) {
                most = Math.max(
                        most, Math.max(visit.delivers().size(), visit.collects().size()));
            }
        }
        return most;
    }

    private void readVisits(List<Visit> all) {
        int window = 0;
        for (int node = 0; node < visits; node++) {
            Visit visit = all.get(node);
            location[node] = visit.location();
            service[node] = visit.service();
            release[node] = visit.release();
            rank[node] = visit.rank();
            promise[node] = visit.promise().orElse(null);
            windowBegin[node] = window;
            for (Window known : visit.windows()) {
                windowOpens[window] = known.opens();
                windowCloses[window++] = known.closes();
            }
            if (visit.windows().isEmpty()) {
                windowCloses[window++] = NEVER;
            }
            opens[node] = windowOpens[windowBegin[node]];
            closes[node] = windowCloses[window - 1];
            put(visit.delivers(), delivers, node);
            put(visit.collects(), collects, node);
        }
        windowBegin[visits] = window;
    }

    private void put(List<Integer> amounts, int[] table, int visit) {
        for (int dimension = 0; dimension < amounts.size(); dimension++) {
            table[visit * dimensions + dimension] = amounts.get(dimension);
        }
    }

    private void readMoves() {
        int first = 0;
        for (Job job : model.jobs()) {
            int last = first + job.visits().size() - 1;
            movedFrom[last] = first;
            for (int dimension = 0; dimension < job.moves().size(); dimension++) {
                moves[first * dimensions + dimension] = job.moves().get(dimension);
                moves[last * dimensions + dimension] = -job.moves().get(dimension);
            }
            first = last + 1;
        }
    }

    private void readVehicle(int vehicle, Ways[] known) {
        Vehicle read = model.vehicles().get(vehicle);
        ways[vehicle] = known[read.travel()];
        int start = start(vehicle);
        location[start] = read.start();
        location[start + 1] = read.end() == Vehicle.ANYWHERE ? ways[vehicle].locations - 1 : read.end();
        for (int node = start; node <= start + 1; node++) {
            opens[node] = read.opens();
            closes[node] = read.closes();
        }
        rank[start + 1] = Integer.MAX_VALUE;
        for (int node = reloadBegin[vehicle]; node < reloadBegin[vehicle + 1]; node++) {
            Reload reload = read.reload().orElseThrow();
            location[node] = reload.location();
            service[node] = reload.service();
            closes[node] = NEVER;
        }
        for (int dimension = 0; dimension < Math.min(dimensions, read.capacity().size()); dimension++) {
            capacity[vehicle * dimensions + dimension] = read.capacity().get(dimension);
        }
        fixed[vehicle] = read.costs().fixed();
        distanceRate[vehicle] = read.costs().distanceRate();
        durationRate[vehicle] = read.costs().durationRate();
        overtimeAfter[vehicle] =
                read.costs().overtime().map(overtime -> overtime.after()).orElse(Integer.MAX_VALUE);
        overtimeRate[vehicle] =
                read.costs().overtime().map(overtime -> overtime.rate()).orElse(0L);
        mostDistance[vehicle] = read.limits().distance();
        mostDuration[vehicle] = read.limits().duration();
        mostVisits[vehicle] = read.limits().visits();
        pauses[vehicle] =
                read.pauses().stream().filter(pause -> pause.duration() > 0).toArray(Pause[]::new);
        restRule[vehicle] = read.restRule().orElse(null);
    }

    private static boolean hasOddVisits(List<Visit> all) {
        return all.stream()
                .anyMatch(visit -> visit.windows().size() > 1
                        || visit.release() > 0
                        || visit.promise().isPresent());
    }

    /** Whether two moments at each node are not enough to judge an insertion into a route of this vehicle. */
    private boolean isOdd(int vehicle) {
        return hasReloads
                || minds(vehicle)
                || pauses[vehicle].length > 0
                || restRule[vehicle] != null
                || ways[vehicle].isTimed;
    }

    /** Whether it matters how long a route takes. */
    boolean minds(int vehicle) {
        return durationRate[vehicle] > 0 || overtimeRate[vehicle] > 0 || mostDuration[vehicle] < Integer.MAX_VALUE;
    }

    private static boolean isTimeless(List<Visit> all, Ways[] known) {
        return all.stream().allMatch(visit -> visit.windows().isEmpty() && visit.service() == 0)
                && Arrays.stream(known).allMatch(Ways::isInstant);
    }

    /** Vehicles that nobody could tell apart are of one type. */
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
