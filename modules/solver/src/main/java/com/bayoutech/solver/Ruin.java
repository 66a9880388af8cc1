package com.bayoutech.solver;

import java.util.random.RandomGenerator;

/**
 * Takes strings of neighbouring visits out of neighbouring routes (Christiaens, Vanden Berghe: Slack induction by string removals for vehicle
 * routing problems, Transportation Science 2020).
 */
final class Ruin {
    private static final double MEAN_REMOVED = 10;
    private static final double LONGEST_STRING = 10;
    private static final double SPLIT_SHARE = 0.5;
    private static final double SPLIT_DEPTH = 0.01;

    private final Routes routes;
    private final Proximity near;
    private final Journal journal;
    private final RandomGenerator random;
    private final int[] stamp;
    private final int[] order;
    private int round;

    Ruin(Routes routes, Proximity near, Journal journal, RandomGenerator random) {
        this.routes = routes;
        this.near = near;
        this.journal = journal;
        this.random = random;
        this.stamp = new int[routes.vehicles];
        this.order = new int[routes.visits];
    }

    /** Adds what it removes behind the first so many of the list, and answers their new number. */
    int remove(int[] removed, int already) {
        round++;
        int count = already;
        int onRoutes = routes.visits - already;
        if (onRoutes == 0) {
            return count;
        }
        double longest = Math.min(LONGEST_STRING, (double) onRoutes / routes.driven());
        double mostStrings = 4 * MEAN_REMOVED / (1 + longest) - 1;
        int strings = (int) (random.nextDouble() * mostStrings + 1);
        int seed = random.nextInt(routes.visits);
        int from = seed * near.width;
        int ruined = 0;
        for (int rank = -1; rank < near.width && ruined < strings; rank++) {
            int visit = rank < 0 ? seed : near.around[from + rank];
            int vehicle = routes.route[visit];
            if (vehicle == Routes.NONE || stamp[vehicle] == round) {
                continue;
            }
            stamp[vehicle] = round;
            ruined++;
            journal.keep(vehicle);
            int size = routes.length[vehicle];
            int most = (int) Math.min(size, longest);
            int wanted = (int) (random.nextDouble() * most + 1);
            wanted = Math.min(wanted, size);
            count = wanted < size && wanted > 1 && random.nextDouble() < SPLIT_SHARE
                    ? removeSplit(visit, vehicle, wanted, removed, count)
                    : removeString(visit, vehicle, wanted, 0, removed, count);
            routes.refresh(vehicle);
        }
        return count;
    }

    private int removeSplit(int visit, int vehicle, int wanted, int[] removed, int count) {
        int preserved = 1;
        while (wanted + preserved < routes.length[vehicle] && random.nextDouble() > SPLIT_DEPTH) {
            preserved++;
        }
        return removeString(visit, vehicle, wanted, preserved, removed, count);
    }

    /** A string that holds the visit, somewhere; in its middle some visits may stay. */
    private int removeString(int visit, int vehicle, int wanted, int preserved, int[] removed, int already) {
        int size = 0;
        int position = 0;
        for (int node = routes.next[routes.start(vehicle)]; node < routes.visits; node = routes.next[node]) {
            if (node == visit) {
                position = size;
            }
            order[size++] = node;
        }
        int span = wanted + preserved;
        int lowest = Math.max(0, position - span + 1);
        int highest = Math.min(position, size - span);
        int begin = lowest + random.nextInt(highest - lowest + 1);
        int gap = preserved == 0 ? 0 : random.nextInt(wanted);
        int count = already;
        for (int offset = 0; offset < span; offset++) {
            if (preserved > 0 && offset > gap && offset <= gap + preserved) {
                continue;
            }
            int node = order[begin + offset];
            routes.remove(node);
            removed[count++] = node;
        }
        return count;
    }
}
