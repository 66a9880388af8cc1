package com.bayoutech.routing.internal;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Skill;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads some shifts and jobs of a day into the solver's words, and knows which is which.
 *
 * <p>Each shift is a vehicle, each job is a job, and what they need of the places are the locations. Time is in seconds since the day's origin, cost
 * as {@link Prices} has it; a job that stays out costs more than all driving, and more so by its weight.
 */
final class PlanningProblemReader {
    private final DayModel day;
    private final List<ModelShift> shifts;
    private final Map<Integer, Integer> locations = new LinkedHashMap<>();
    private final Map<Set<Skill>, Optional<Set<Integer>>> skilled = new HashMap<>();
    private final List<ModelVisit> visits = new ArrayList<>();
    private final Map<JobVisit, Integer> numbers = new HashMap<>();
    private final RulesReader rules;
    private final Model model;

    /**
     * A reader of a part of a day.
     *
     * @param shifts {@linkplain ModelShift#isUsable usable} ones
     * @param jobs {@linkplain DayModel#isPossible possible} ones
     */
    PlanningProblemReader(DayModel day, List<ModelShift> shifts, List<ModelJob> jobs) {
        this.day = day;
        this.shifts = shifts;
        this.rules = new RulesReader(day, shifts);
        List<Vehicle> plain = shifts.stream().map(this::vehicle).toList();
        List<Job> read = jobs.stream().map(this::job).toList();
        List<Vehicle> vehicles = IntStream.range(0, plain.size())
                .mapToObj(index -> plain.get(index).withPrefix(rules.prefix(shifts.get(index), numbers)))
                .toList();
        List<Dock> docks = rules.docks(this::location);
        int[] places = locations.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.model = new Model(
                List.of(new DayTravel(day, places)), read, vehicles, rules.relations(jobs), false, rules.aims(), docks);
    }

    /** The solver's problem. */
    Model model() {
        return model;
    }

    /** The shift that a vehicle of the solver stands for. */
    ModelShift shift(int vehicle) {
        return shifts.get(vehicle);
    }

    /** The visit that has a number in the solver's problem. */
    ModelVisit visit(int number) {
        return visits.get(number);
    }

    /** The number of a visit in the solver's problem. */
    int number(JobVisit visit) {
        return Objects.requireNonNull(numbers.get(visit));
    }

    /** Where the vehicle of a shift reloads. */
    int reloadPlace(ModelShift shift) {
        return day.rules(shift)
                .reload()
                .map(reload -> day.place(reload.depot()))
                .orElse(shift.depotPlace);
    }

    Prices prices() {
        return rules.prices();
    }

    /** For each vehicle the visits to begin with: those of the published plan where there is one, else those of a schedule. */
    List<List<Integer>> start(Schedule schedule) {
        return rules.start(schedule, numbers);
    }

    private int location(int place) {
        return locations.computeIfAbsent(place, unknown -> locations.size());
    }

    private Vehicle vehicle(ModelShift shift) {
        int depot = location(shift.depotPlace);
        List<Pause> pauses = shift.breaks.stream()
                .map(rest -> new Pause(
                        (int) rest.earliest(), (int) rest.latest(), (int) Math.min(rest.duration(), Travel.MOST)))
                .toList();
        Integer[] capacity = amounts(shift.capacity().amounts());
        Vehicle plain =
                Vehicle.of(depot, (int) shift.start, (int) shift.end, capacity).withPauses(pauses);
        return rules.vehicle(plain, shift, this::location);
    }

    private Job job(ModelJob job) {
        Integer[] load = amounts(job.job().load());
        Job read;
        if (job.isShipment()) {
            read = Job.shipment(visit(job, job.pickup()), visit(job, job.delivery()), load);
        } else if (job.pickup() != ModelJob.NONE) {
            read = Job.of(visit(job, job.pickup()).withCollects(load));
        } else {
            read = Job.of(visit(job, job.delivery()).withDelivers(load));
        }
        Optional<Set<Integer>> allowed = day.rules(job).isForAll()
                ? skilled.computeIfAbsent(job.job().skills(), skills -> allowed(job))
                : allowed(job);
        Job weighted = rules.job(read.withPenalty(Job.REQUIRED * job.weight()), job);
        return allowed.map(weighted::withVehicles).orElse(weighted);
    }

    private Visit visit(ModelJob job, int index) {
        ModelVisit visit = day.visits.get(index);
        numbers.put(new JobVisit(job.job().id(), visit.kind), visits.size());
        visits.add(visit);
        Visit read = rules.visit(Visit.at(location(visit.place)).withService((int) visit.service), job, visit);
        if (visit.isAnyTime(day.horizon)) {
            return read;
        }
        return read.withWindows(visit.windows.stream()
                .map(window -> new Window((int) window.earliest(), (int) window.latest()))
                .toList());
    }

    /** Those who may do it; none where all of them may. */
    private Optional<Set<Integer>> allowed(ModelJob job) {
        Set<Integer> vehicles = new HashSet<>();
        for (int vehicle = 0; vehicle < shifts.size(); vehicle++) {
            if (day.mayDo(job, shifts.get(vehicle))) {
                vehicles.add(vehicle);
            }
        }
        return vehicles.size() == shifts.size() ? Optional.empty() : Optional.of(Set.copyOf(vehicles));
    }

    private static Integer[] amounts(Load load) {
        return amounts(load.amounts());
    }

    private static Integer[] amounts(List<Integer> amounts) {
        return amounts.stream().map(amount -> Math.min(amount, Travel.MOST)).toArray(Integer[]::new);
    }
}
