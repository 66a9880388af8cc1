package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Overlap;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Visit;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What the aims of a model cost, by the solver's documentation and by no code of it. */
public final class AimJudge {
    private record Pair(int one, int other) {}

    private final Model model;
    private final List<Visit> visits;
    private final Set<Pair> pairs = new HashSet<>();

    public AimJudge(Model model) {
        this.model = model;
        this.visits = model.visits();
        model.aims().overlap().ifPresent(this::pair);
    }

    private void pair(Overlap overlap) {
        for (int visit = 0; visit < visits.size(); visit++) {
            int one = visit;
            IntStream.range(0, visits.size())
                    .filter(other -> other != one && way(one, other) != Travel.NO_WAY)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(other -> way(one, other))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(overlap.neighbours())
                    .forEach(other -> pairs.add(new Pair(Math.min(one, other), Math.max(one, other))));
        }
    }

    private int way(int one, int other) {
        Travel travel = model.travels().get(0);
        int here = visits.get(one).location();
        int there = visits.get(other).location();
        return Math.min(travel.distance(here, there), travel.distance(there, here));
    }

    /** What near visits on different vehicles cost, by the vehicle of each visit; one that is left out has none. */
    public long overlap(Map<Integer, Integer> vehicleOf) {
        long apart = pairs.stream()
                .filter(pair -> vehicleOf.containsKey(pair.one) && vehicleOf.containsKey(pair.other))
                .filter(pair -> !Objects.equals(vehicleOf.get(pair.one), vehicleOf.get(pair.other)))
                .count();
        return apart * model.aims().overlap().map(Overlap::rate).orElse(0L);
    }

    /** What one route costs that takes so long and has so many visits. */
    long balance(int duration, int count) {
        return model.aims()
                .balance()
                .map(balance -> balance(balance, balance.measure() == Balance.Measure.DURATION ? duration : count))
                .orElse(0L);
    }

    private static long balance(Balance balance, int amount) {
        BigInteger excess = BigInteger.valueOf(Math.max(0, amount - balance.free()));
        BigInteger unit = BigInteger.valueOf(balance.unit());
        return excess.multiply(excess)
                .multiply(BigInteger.valueOf(balance.rate()))
                .divide(unit.multiply(unit))
                .min(BigInteger.valueOf(Job.MOST_PENALTY))
                .longValueExact();
    }

    /** What visits far from the centre of a vehicle's territory cost. */
    long territory(int vehicle, List<Integer> sequence) {
        return model.vehicles()
                .get(vehicle)
                .territory()
                .map(territory -> sequence.stream()
                        .filter(visit -> visit != RouteJudge.RELOAD)
                        .mapToLong(visit -> territory.rate() * far(vehicle, territory.centre(), visit))
                        .sum())
                .orElse(0L);
    }

    private int far(int vehicle, int centre, int visit) {
        Travel travel = model.travels().get(model.vehicles().get(vehicle).travel());
        return Math.min(Travel.MOST, travel.distance(centre, visits.get(visit).location()));
    }
}
