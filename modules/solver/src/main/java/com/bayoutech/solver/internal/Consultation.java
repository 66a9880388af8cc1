package com.bayoutech.solver.internal;

import com.bayoutech.solver.Advice;
import com.bayoutech.solver.Advice.Block;
import com.bayoutech.solver.Advice.Cause;
import com.bayoutech.solver.Advice.Relaxation;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks what happens if one rule did not hold: each relaxation is tried on one vehicle's route, and tells how much of it was needed there. */
public final class Consultation {
    private final Model model;
    private final Solution solution;
    private final Units units;
    final RouteTrials trials;

    public Consultation(Model model, Solution solution) {
        this.model = model;
        this.solution = solution;
        this.units = new Units(model);
        this.trials = new RouteTrials(model, solution);
    }

    /** Why a job is on no route, and what would change that. */
    public Advice advise(int job) {
        if (!solution.unassigned().contains(job)) {
            throw new IllegalArgumentException("The job (" + job + ") is on a route. Ask for one that is not.");
        }
        List<Integer> bound = boundTo(job);
        List<Block> blocks = new ArrayList<>();
        List<Relaxation> relaxations = new ArrayList<>();
        for (int vehicle = 0; vehicle < model.vehicles().size(); vehicle++) {
            Cause cause = cause(vehicle, bound);
            blocks.add(new Block(vehicle, cause));
            if (cause == Cause.NOT_ALLOWED) {
                relaxPermission(vehicle, bound, relaxations);
            } else if (cause != Cause.COST) {
                relax(vehicle, bound, relaxations);
            }
        }
        relaxations.addAll(new Swaps(model, solution, bound, trials).find());
        relaxations.sort(Comparator.comparingLong(Relaxation::price));
        return new Advice(job, blocks, relaxations);
    }

    /** The job and those that go only together with it. */
    List<Integer> boundTo(int job) {
        for (int[] jobs : units.jobs()) {
            if (IntStream.of(jobs).anyMatch(one -> one == job)) {
                return IntStream.of(jobs).boxed().toList();
            }
        }
        throw new IllegalArgumentException("The job (" + job + ") is not in the model. Ask for one that is.");
    }

    /** The rule without which the job would fit; where several stand in the way, time before load before limits. */
    Cause cause(int vehicle, List<Integer> jobs) {
        if (jobs.stream().anyMatch(job -> !mayDo(job, vehicle))) {
            return Cause.NOT_ALLOWED;
        }
        if (fits(vehicle, jobs, UnaryOperator.identity(), UnaryOperator.identity())) {
            return Cause.COST;
        }
        if (fits(vehicle, jobs, Consultation::wholeDay, Consultation::anyTime)) {
            return Cause.TIME;
        }
        if (fits(vehicle, jobs, this::unlimitedCapacity, UnaryOperator.identity())) {
            return Cause.LOAD;
        }
        if (fits(vehicle, jobs, Consultation::unlimited, UnaryOperator.identity())) {
            return Cause.LIMIT;
        }
        return fits(vehicle, jobs, known -> wholeDay(unlimitedCapacity(unlimited(known))), Consultation::anyTime)
                ? Cause.TIME
                : Cause.NO_PLACE;
    }

    private boolean mayDo(int job, int vehicle) {
        return model.jobs()
                .get(job)
                .vehicles()
                .map(allowed -> allowed.contains(vehicle))
                .orElse(true);
    }

    private void relaxPermission(int vehicle, List<Integer> jobs, List<Relaxation> relaxations) {
        trial(vehicle, jobs, UnaryOperator.identity(), job -> job.withVehicles(Set.of(0)))
                .ifPresent(trial -> relaxations.add(new Relaxation.OtherVehicle(vehicle, trial.price())));
    }

    private void relax(int vehicle, List<Integer> jobs, List<Relaxation> relaxations) {
        Vehicle known = model.vehicles().get(vehicle);
        trial(vehicle, jobs, any -> any.withHours(any.opens(), Travel.MOST), UnaryOperator.identity())
                .filter(trial -> trial.end() > known.closes())
                .flatMap(trial -> findLongerDay(jobs, trial))
                .ifPresent(relaxations::add);
        trial(vehicle, jobs, UnaryOperator.identity(), Consultation::anyTime)
                .flatMap(trial -> findOtherWindow(jobs, trial))
                .ifPresent(relaxations::add);
        trial(vehicle, jobs, this::unlimitedCapacity, UnaryOperator.identity())
                .filter(trial -> trial.overload().stream().anyMatch(amount -> amount > 0))
                .ifPresent(trial ->
                        relaxations.add(new Relaxation.MoreCapacity(vehicle, trial.overload(), trial.price())));
        if (!known.limits().equals(Vehicle.Limits.NONE)) {
            trial(vehicle, jobs, Consultation::unlimited, UnaryOperator.identity())
                    .ifPresent(trial -> relaxations.add(new Relaxation.NoLimits(vehicle, trial.price())));
        }
    }

    /**
     * The shortest one that does. It may have to end later than the trial does: that may have left late and have been spared a rest by it, but whether a route
     * can be driven is told by the earliest departure.
     */
    private Optional<Relaxation> findLongerDay(List<Integer> jobs, Trial endless) {
        int closes = least(
                endless.end(),
                Travel.MOST,
                moment -> trials.driveUntil(endless, moment).isPresent());
        return trials.driveUntil(endless, closes)
                .map(trial -> new Relaxation.LongerDay(
                        trial.vehicle(),
                        closes - model.vehicles().get(trial.vehicle()).closes(),
                        withOverlap(trial, jobs).price()));
    }

    /** Tried before it is offered: who may begin at any time may have left late, and who waits for that moment instead may have a rest due elsewhere. */
    private Optional<Relaxation> findOtherWindow(List<Integer> jobs, Trial anyTime) {
        return anyTime.findOnlyBrokenWindow()
                .flatMap(broken -> trials.driveWithWindow(
                                anyTime, broken.visit(), new Window(broken.begin(), broken.begin()))
                        .map(trial -> new Relaxation.OtherWindow(
                                trial.vehicle(),
                                broken.visit(),
                                broken.begin(),
                                withOverlap(trial, jobs).price())));
    }

    /** The least number for which something holds that holds for all above it; the last if it is no other. */
    private static int least(int first, int last, IntPredicate holds) {
        if (holds.test(first)) {
            return first;
        }
        int below = first;
        int least = last;
        while (least - below > 1) {
            int middle = below + (least - below) / 2;
            if (holds.test(middle)) {
                least = middle;
            } else {
                below = middle;
            }
        }
        return least;
    }

    private boolean fits(
            int vehicle, List<Integer> jobs, UnaryOperator<Vehicle> changedVehicle, UnaryOperator<Job> changedJob) {
        return trial(vehicle, jobs, changedVehicle, changedJob).isPresent();
    }

    private Optional<Trial> trial(
            int vehicle, List<Integer> jobs, UnaryOperator<Vehicle> changedVehicle, UnaryOperator<Job> changedJob) {
        return trials.find(vehicle, List.of(), jobs, changedVehicle, changedJob).map(trial -> withOverlap(trial, jobs));
    }

    private Trial withOverlap(Trial trial, List<Integer> jobs) {
        return trial.withFurther(
                trials.overlapChange(jobs.stream().collect(Collectors.toMap(job -> job, job -> trial.vehicle()))));
    }

    /** Who has begun does not begin earlier: a break might come before what is settled. */
    static Vehicle wholeDay(Vehicle vehicle) {
        return vehicle.withHours(vehicle.prefix().isEmpty() ? 0 : vehicle.opens(), Travel.MOST);
    }

    Vehicle unlimitedCapacity(Vehicle vehicle) {
        return vehicle.withCapacity(Collections.nCopies(Tables.dimensions(model), Travel.MOST));
    }

    static Vehicle unlimited(Vehicle vehicle) {
        return vehicle.withLimits(Vehicle.Limits.NONE);
    }

    static Job anyTime(Job job) {
        return job.withVisits(
                job.visits().stream().map(visit -> visit.withWindows(List.of())).toList());
    }
}
