package com.bayoutech.solver.internal.genetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Some individuals of one kind (feasible or not) that are kept for their cost and for how they differ from the others.
 * Their fitness is the sum of both ranks (Vidal et al. 2012). When there are too many, clones and then the least fit go.
 */
final class Population {

    /** What members are sorted by carries their index in so many lowest digits. */
    private static final int INDEX_DIGITS = 10;

    private static final int INDEX_MASK = (1 << INDEX_DIGITS) - 1;
    private static final double DIVERSITY_SCALE = 1 << 24;

    private final int least;
    private final int capacity;
    private final int elite;
    private final int closest;
    private final List<Individual> members;
    private final double[][] differences;
    private final long[] byCost;
    private final long[] byDiversity;
    private final double[] fitness;
    private final double[] nearest;
    private int size;
    private boolean isStale;

    Population(Tuning tuning) {
        least = tuning.leastPopulation();
        capacity = tuning.leastPopulation() + tuning.generation();
        elite = tuning.elite();
        closest = tuning.closest();
        members = new ArrayList<>(capacity + 1);
        differences = new double[capacity + 1][capacity + 1];
        byCost = new long[capacity + 1];
        byDiversity = new long[capacity + 1];
        fitness = new double[capacity + 1];
        nearest = new double[capacity + 1];
    }

    void clear() {
        size = 0;
        members.clear();
    }

    void add(Individual individual) {
        for (int other = 0; other < size; other++) {
            double difference = individual.differenceTo(members.get(other));
            differences[size][other] = difference;
            differences[other][size] = difference;
        }
        members.add(individual);
        size++;
        isStale = true;
    }

    boolean isFull() {
        return size >= capacity;
    }

    /** Removes clones and the least fit until the least population remains. */
    void cull(long loadRate, long warpRate) {
        while (size > least) {
            refresh(loadRate, warpRate);
            int worst = 0;
            boolean worstIsClone = false;
            for (int index = 0; index < size; index++) {
                boolean clone = nearestOf(index, 1) == 0;
                if ((clone && !worstIsClone) || (clone == worstIsClone && fitness[index] > fitness[worst])) {
                    worst = index;
                    worstIsClone = clone;
                }
            }
            remove(worst);
        }
    }

    private void remove(int index) {
        int lastIndex = --size;
        members.set(index, members.get(lastIndex));
        members.removeLast();
        for (int other = 0; other < lastIndex; other++) {
            differences[index][other] = differences[lastIndex][other];
            differences[other][index] = differences[other][lastIndex];
        }
        isStale = true;
    }

    /** Ranks the members anew if any have come or gone. */
    void refresh(long loadRate, long warpRate) {
        if (!isStale) {
            return;
        }
        isStale = false;
        for (int index = 0; index < size; index++) {
            Individual member = members.get(index);
            long penalty = (member.excess * loadRate + member.warp * warpRate) >> Tours.RATE_DIGITS;
            byCost[index] = (member.distance + penalty) << INDEX_DIGITS | index;
            byDiversity[index] = (long) ((1 - nearestOf(index, closest)) * DIVERSITY_SCALE) << INDEX_DIGITS | index;
        }
        Arrays.sort(byCost, 0, size);
        Arrays.sort(byDiversity, 0, size);
        double weight = size <= elite ? 0 : 1 - elite / (double) size;
        for (int rank = 0; rank < size; rank++) {
            fitness[(int) byCost[rank] & INDEX_MASK] = rank;
        }
        for (int rank = 0; rank < size; rank++) {
            fitness[(int) byDiversity[rank] & INDEX_MASK] += weight * rank;
        }
    }

    /** The mean difference to the members that differ least. */
    private double nearestOf(int index, int count) {
        int taken = 0;
        for (int other = 0; other < size; other++) {
            if (other == index) {
                continue;
            }
            double difference = differences[index][other];
            int place = taken < count ? taken++ : count;
            if (place == count && difference >= nearest[count - 1]) {
                continue;
            }
            place = Math.min(place, count - 1);
            while (place > 0 && nearest[place - 1] > difference) {
                nearest[place] = nearest[place - 1];
                place--;
            }
            nearest[place] = difference;
        }
        double sum = 0;
        for (int place = 0; place < taken; place++) {
            sum += nearest[place];
        }
        return taken == 0 ? 1 : sum / taken;
    }

    /** Has the members ranked anew, because the penalties have changed. */
    void outdate() {
        isStale = true;
    }

    /** The fitter of two members drawn from two populations as if they were one. */
    static Individual select(Population one, Population other, RandomGenerator random) {
        int all = one.size + other.size;
        int first = random.nextInt(all);
        int second = random.nextInt(all);
        double firstFitness = first < one.size ? one.fitness[first] : other.fitness[first - one.size];
        double secondFitness = second < one.size ? one.fitness[second] : other.fitness[second - one.size];
        int chosen = firstFitness <= secondFitness ? first : second;
        return chosen < one.size ? one.members.get(chosen) : other.members.get(chosen - one.size);
    }
}
