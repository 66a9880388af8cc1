package com.bayoutech.solver.internal.genetic;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Takes a string of visits out of each of some neighbouring routes and inserts them again in random order where they are
 * cheapest (slack induction by string removals, Christiaens and Vanden Berghe 2020). The local search then has to look at
 * the changed routes only, which makes this the cheapest way to a new individual.
 */
final class Ruin {

    private static final int LONGEST_STRING = 10;

    private final Tours tours;
    private final Insertion insertion;
    private final int[][] near;
    private final RandomGenerator random;
    private final int mostVisits;
    private final int[] missing;
    private final boolean[] ruined;
    private int lost;

    Ruin(Tours tours, Neighbourhood neighbourhood, RandomGenerator random, int mostVisits) {
        this.tours = tours;
        this.random = random;
        this.mostVisits = mostVisits;
        near = neighbourhood.near;
        insertion = new Insertion(tours, neighbourhood);
        missing = new int[tours.nodes];
        ruined = new boolean[tours.vehicles];
    }

    /** Leaves a changed copy of an individual in the tours, with only its changed routes marked as such. */
    void mutate(Individual parent) {
        parent.load(tours);
        Arrays.fill(tours.changedAt, Tours.NONE);
        Arrays.fill(ruined, false);
        lost = 0;
        int wanted = 1 + random.nextInt(mostVisits);
        int seed = 1 + random.nextInt(tours.nodes - 1);
        removeString(seed);
        for (int visit : near[seed]) {
            if (lost >= wanted) {
                break;
            }
            if (tours.route[visit] != Tours.NONE && !ruined[tours.route[visit]]) {
                removeString(visit);
            }
        }
        Shuffle.shuffle(missing, lost, random);
        insertion.insert(missing, lost);
    }

    /** Removes a random string of a route that contains a visit. */
    private void removeString(int visit) {
        int r = tours.route[visit];
        ruined[r] = true;
        int length = 1 + random.nextInt(Math.min(LONGEST_STRING, tours.size[r]));
        int from = visit;
        for (int back = random.nextInt(length); back > 0 && tours.prev[from] != 0; back--) {
            from = tours.prev[from];
        }
        while (length > 0 && from != 0) {
            int behind = tours.next[from];
            tours.remove(from);
            missing[lost++] = from;
            from = behind;
            length--;
        }
    }
}
