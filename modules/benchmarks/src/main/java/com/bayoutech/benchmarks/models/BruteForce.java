package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The least cost of a model by trying everything: each order of each set of jobs on each vehicle. For a handful of visits. */
public final class BruteForce {
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Model model;
    private final RouteJudge judge;

    public BruteForce(Model model) {
        this.model = model;
        this.judge = new RouteJudge(model);
    }

    /** The least cost of any solution. */
    public long leastCost() {
        int jobs = model.jobs().size();
        int sets = 1 << jobs;
        long[] best = new long[sets];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = 0;
        for (int vehicle = 0; vehicle < model.vehicles().size(); vehicle++) {
            long[] own = ownCosts(vehicle, sets);
            long[] together = new long[sets];
            Arrays.fill(together, IMPOSSIBLE);
            for (int set = 0; set < sets; set++) {
                for (int part = set; ; part = (part - 1) & set) {
                    together[set] = Math.min(together[set], best[set & ~part] + own[part]);
                    if (part == 0) {
                        break;
                    }
                }
            }
            best = together;
        }
        long least = Long.MAX_VALUE;
        for (int set = 0; set < sets; set++) {
            long cost = best[set];
            for (int job = 0; job < jobs; job++) {
                cost += (set & 1 << job) == 0 ? model.jobs().get(job).penalty() : 0;
            }
            least = Math.min(least, cost);
        }
        return least;
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
