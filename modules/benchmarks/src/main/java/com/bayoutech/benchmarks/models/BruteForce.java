package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The least cost of a model by trying everything: each order of each set of jobs on each vehicle. For a handful of visits. */
public final class BruteForce {
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Model model;
    private final RouteJudge judge;
    private final AimJudge aims;

    public BruteForce(Model model) {
        this.model = model;
        this.judge = new RouteJudge(model);
        this.aims = new AimJudge(model);
    }

    /** The least cost of any solution. */
    public long leastCost() {
        int sets = 1 << model.jobs().size();
        List<long[]> own = new ArrayList<>();
        for (int vehicle = 0; vehicle < model.vehicles().size(); vehicle++) {
            own.add(ownCosts(vehicle, sets));
        }
        return leastShared(own, 0, new int[own.size()]);
    }

    /** Each job in turn goes to each vehicle, or to none. */
    private long leastShared(List<long[]> own, int job, int[] shares) {
        if (job == model.jobs().size()) {
            long cost = cost(shares);
            for (int vehicle = 0; vehicle < shares.length; vehicle++) {
                cost = Math.min(IMPOSSIBLE, cost + own.get(vehicle)[shares[vehicle]]);
            }
            return cost;
        }
        long least = leastShared(own, job + 1, shares);
        for (int vehicle = 0; vehicle < shares.length; vehicle++) {
            shares[vehicle] |= 1 << job;
            least = Math.min(least, leastShared(own, job + 1, shares));
            shares[vehicle] &= ~(1 << job);
        }
        return least;
    }

    /** What no vehicle alone knows: what is left out, and who is near whom. */
    private long cost(int[] shares) {
        long cost = 0;
        Map<Integer, Integer> vehicles = new HashMap<>();
        for (int job = 0; job < model.jobs().size(); job++) {
            boolean isPlanned = false;
            for (int vehicle = 0; vehicle < shares.length; vehicle++) {
                if ((shares[vehicle] & 1 << job) != 0) {
                    isPlanned = true;
                    int driver = vehicle;
                    judge.visitsOf(job).forEach(visit -> vehicles.put(visit, driver));
                }
            }
            cost += isPlanned ? 0 : model.jobs().get(job).penalty();
        }
        return cost + aims.overlap(vehicles);
    }

    private long[] ownCosts(int vehicle, int sets) {
        long[] costs = new long[sets];
        Arrays.fill(costs, IMPOSSIBLE);
        for (int set = 0; set < sets; set++) {
            List<Integer> visits = new ArrayList<>();
            for (int job = 0; job < model.jobs().size(); job++) {
                if ((set & 1 << job) != 0) {
                    visits.addAll(judge.visitsOf(job));
                }
            }
            costs[set] =
                    visits.isEmpty() && model.vehicles().get(vehicle).prefix().isEmpty()
                            ? 0
                            : leastOrder(vehicle, visits, new ArrayList<>());
        }
        return costs;
    }

    private long leastOrder(int vehicle, List<Integer> left, List<Integer> sequence) {
        if (left.isEmpty()) {
            return judge.findFault(vehicle, sequence).isPresent()
                    ? IMPOSSIBLE
                    : judge.findCost(vehicle, sequence).orElse(IMPOSSIBLE);
        }
        long least = IMPOSSIBLE;
        for (int visit : left) {
            List<Integer> rest = new ArrayList<>(left);
            rest.remove(Integer.valueOf(visit));
            sequence.add(visit);
            least = Math.min(least, leastOrder(vehicle, rest, sequence));
            sequence.removeLast();
        }
        long reloads =
                sequence.stream().filter(visit -> visit == RouteJudge.RELOAD).count();
        boolean mayReload = !sequence.isEmpty()
                && sequence.getLast() != RouteJudge.RELOAD
                && reloads
                        < model.vehicles()
                                .get(vehicle)
                                .reload()
                                .map(Reload::most)
                                .orElse(0);
        if (mayReload) {
            sequence.add(RouteJudge.RELOAD);
            least = Math.min(least, leastOrder(vehicle, left, sequence));
            sequence.removeLast();
        }
        return least;
    }
}
