package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model says of its nodes, and of its visits in particular, in flat arrays; see {@link Tables}. */
abstract class VisitTables {
    static final int NONE = -1;

    /** A moment that is never too late. */
    static final int NEVER = 1 << 29;

    final Model model;
    final int visits;
    final int vehicles;
    final int nodes;
    final int dimensions;

    /** Which locations the numbers of {@link #location} mean. */
    final Places places;

    /** By node: where, as a number of {@link #places}. */
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

    /** By vehicle: its first reload's node. */
    final int[] reloadBegin;

    final boolean hasReloads;
    final boolean hasRanks;
    final boolean hasSeveralWindows;
    /** Whether it may pay to come later, so that more work can cost less. */
    final boolean hasEarlyCosts;
    /** Loads that only leave the vehicle, so that their sum decides. */
    final boolean isSumOfLoads;

    VisitTables(Model model) {
        this.model = model;
        List<Visit> all = model.visits();
        this.visits = all.size();
        this.vehicles = model.vehicles().size();
        this.dimensions = dimensions(model);
        this.places = new Places(model);
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
        this.hasSeveralWindows = all.stream().anyMatch(visit -> visit.windows().size() > 1);
        this.hasEarlyCosts = all.stream()
                .anyMatch(visit -> visit.promise()
                        .map(expected -> expected.earlyRate() > 0)
                        .orElse(false));
        this.isSumOfLoads = !hasReloads
                && Arrays.stream(collects).allMatch(amount -> amount == 0)
                && Arrays.stream(moves).allMatch(amount -> amount == 0);
    }

    /** How many dimensions any load of a model has. */
    static int dimensions(Model model) {
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
            location[node] = places.at(visit.location(), visit.setup());
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
}
