package com.bayoutech.solver.internal;

import com.bayoutech.solver.Advice.Relaxation;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Looks for planned jobs that can make room by going elsewhere, or by staying out where they matter no more. */
final class Swaps {
    private static final int TRIED = 20;

    private final Model model;
    private final Solution solution;
    private final List<Integer> wanted;
    private final RouteTrials trials;

    /** For jobs that go only together. */
    Swaps(Model model, Solution solution, List<Integer> wanted, RouteTrials trials) {
        this.model = model;
        this.solution = solution;
        this.wanted = wanted;
        this.trials = trials;
    }

    List<Relaxation> find() {
        List<Relaxation> found = new ArrayList<>();
        for (int other : nearest()) {
            Optional<Integer> vehicle = trials.findVehicleOf(other);
            if (vehicle.isPresent() && !isFixed(other, vehicle.get())) {
                trial(vehicle.get(), List.of(other), wanted).ifPresent(trial -> {
                    if (penalty(List.of(other)) <= penalty(wanted)) {
                        long price = trial.price() + change(vehicle.get(), other, Tables.NONE);
                        found.add(new Relaxation.Instead(vehicle.get(), other, price));
                    }
                    findMove(other, vehicle.get(), trial.price()).ifPresent(found::add);
                });
            }
        }
        return found;
    }

    private long change(int vehicle, int other, int to) {
        Map<Integer, Integer> newVehicles = new HashMap<>(Map.of(other, to));
        wanted.forEach(job -> newVehicles.put(job, vehicle));
        return trials.overlapChange(newVehicles);
    }

    private Optional<Relaxation> findMove(int other, int from, long price) {
        return IntStream.range(0, model.vehicles().size())
                .filter(vehicle -> vehicle != from)
                .boxed()
                .flatMap(vehicle -> trial(vehicle, List.of(), List.of(other))
                        .map(trial -> trial.withFurther(change(from, other, vehicle)))
                        .stream())
                .min(Comparator.comparingLong(Trial::price))
                .map(trial -> new Relaxation.Swap(from, other, trial.vehicle(), price + trial.price()));
    }

    /** Planned jobs that no relation binds, those first that are near the wanted one. */
    private List<Integer> nearest() {
        Travel travel = model.travels().get(0);
        int here = location(wanted.get(0));
        return IntStream.range(0, model.jobs().size())
                .filter(job -> !solution.unassigned().contains(job))
                .filter(job -> model.relations().stream()
                        .noneMatch(relation -> relation.jobs().contains(job)))
                .boxed()
                .sorted(Comparator.comparingInt(job -> travel.distance(here, location(job))))
                .limit(TRIED)
                .toList();
    }

    private int location(int job) {
        return model.jobs().get(job).visits().get(0).location();
    }

    private boolean isFixed(int job, int vehicle) {
        return model.vehicles().get(vehicle).prefix().stream().anyMatch(visit -> trials.jobOf(visit) == job);
    }

    private long penalty(List<Integer> jobs) {
        return jobs.stream().map(model.jobs()::get).mapToLong(Job::penalty).sum();
    }

    private Optional<Trial> trial(int vehicle, List<Integer> without, List<Integer> with) {
        return trials.find(vehicle, without, with, UnaryOperator.identity(), UnaryOperator.identity());
    }
}
