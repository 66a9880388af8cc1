package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Advice.Block;
import com.bayoutech.planning.Advice.Remedy;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks what would happen if each vehicle did a job nevertheless: what it would break is what stands in the way, and to let go of just that, or to move
 * another job, is what would make it fit. Everything it offers was driven as it would be done, so that it costs what it says.
 */
final class JobAdvisor {
    /** Vehicles that pass nearest; a depot may have hundreds. */
    private static final int MOST_SHIFTS = 40;

    private static final int PLACES = 3;
    private static final int MOST_TRIALS = 12;
    private static final int MOST_REMEDIES = 8;
    private static final int MOST_WAIVED = 2;

    private final ScheduleEditor editor;
    private final PlanningProblem problem;
    private final Schedule schedule;
    private final Map<ShiftId, VehicleId> vehicles;
    private final Map<ShiftId, Set<Breach>> broken = new HashMap<>();

    JobAdvisor(ScheduleEditor editor, Schedule schedule) {
        this.editor = editor;
        this.problem = editor.arranged();
        this.schedule = schedule;
        this.vehicles = problem.shifts().stream().collect(Collectors.toMap(Shift::id, Shift::vehicle));
    }

    /** A way to give the job to a shift, and what it would break that was not broken before. */
    private record Trial(ShiftId shift, Edit edit, EditPreview preview, List<Breach> breaches) {
        static final Comparator<Trial> LEAST = Comparator.comparingInt(
                        (Trial trial) -> trial.breaches().size())
                .thenComparingLong(trial -> trial.preview().extraCents());
    }

    /**
     * Advice on a job.
     *
     * @throws RefusedException if it is not part of the day any more
     */
    Advice advise(JobId id) {
        Job job = editor.job(id);
        List<ShiftId> near = new NearShifts(problem, schedule).of(List.of(id), shift -> true, MOST_SHIFTS);
        Map<ShiftId, List<Trial>> trials = new LinkedHashMap<>();
        near.forEach(shift -> trials.put(shift, trials(shift, job)));
        List<Block> blocks = near.stream()
                .map(shift -> block(shift, trials.getOrDefault(shift, List.of())))
                .sorted(Comparator.comparing(Block::isDrivable)
                        .reversed()
                        .thenComparing(Block::isPinned)
                        .thenComparingInt(block -> block.breaches().size())
                        .thenComparingLong(Block::extraCents))
                .toList();
        List<Remedy> remedies = new ArrayList<>();
        trials.values().stream()
                .flatMap(List::stream)
                .filter(trial -> trial.breaches().size() <= MOST_WAIVED)
                .sorted(Trial.LEAST)
                .filter(distinct(trial -> List.of(trial.shift(), kinds(trial.breaches()))))
                .limit(MOST_TRIALS)
                .map(trial -> remedy(job, trial))
                .flatMap(Optional::stream)
                .forEach(remedies::add);
        remedies.addAll(new RoomMakers(editor, problem, near)
                .of(job).stream()
                        .map(maker -> remedy(maker))
                        .flatMap(Optional::stream)
                        .toList());
        return new Advice(
                id,
                blocks,
                remedies.stream()
                        .sorted(Comparator.comparingLong(Remedy::extraCents))
                        .limit(MOST_REMEDIES)
                        .toList());
    }

    private List<Trial> trials(ShiftId shift, Job job) {
        List<Trial> trials = new ArrayList<>();
        for (Edit edit : editor.insertions(job, shift, PLACES)) {
            find(edit).ifPresent(preview -> trials.add(new Trial(shift, edit, preview, newBreaches(preview))));
        }
        trials.sort(Trial.LEAST);
        return trials;
    }

    private Block block(ShiftId shift, List<Trial> trials) {
        VehicleId vehicle = vehicle(shift);
        if (trials.isEmpty()) {
            return new Block(shift, vehicle, List.of(), false, false, 0);
        }
        Trial least = trials.getFirst();
        boolean isPinned = !least.preview().pinsInTheWay().isEmpty();
        return new Block(
                shift,
                vehicle,
                least.breaches(),
                true,
                isPinned,
                least.preview().extraCents());
    }

    private Optional<Remedy> remedy(Job job, Trial trial) {
        Optional<List<Edit>> waivers =
                NeededWaivers.of(job, trial.shift(), vehicle(trial.shift()), trial.preview(), trial.breaches());
        return waivers.flatMap(needed -> {
            List<Edit> edits = new ArrayList<>(needed);
            edits.add(trial.edit());
            Edit edit = edits.size() == 1 ? trial.edit() : new Edit.Several(edits);
            return checked(edit)
                    .map(preview -> new Remedy(
                            trial.shift(), vehicle(trial.shift()), edit, preview, trial.breaches(), Optional.empty()));
        });
    }

    private Optional<Remedy> remedy(RoomMakers.Maker maker) {
        return checked(maker.edit())
                .map(preview -> new Remedy(
                        maker.shift(),
                        vehicle(maker.shift()),
                        maker.edit(),
                        preview,
                        List.of(),
                        Optional.of(
                                new Advice.Displaced(maker.moved(), maker.to().map(this::vehicle)))));
    }

    /** What comes of it, if it breaks nothing more than was broken, and moves nothing that is pinned. */
    private Optional<EditPreview> checked(Edit edit) {
        return find(edit)
                .filter(preview ->
                        newBreaches(preview).isEmpty() && preview.pinsInTheWay().isEmpty());
    }

    private Optional<EditPreview> find(Edit edit) {
        try {
            return Optional.of(editor.preview(edit));
        } catch (RefusedException undrivable) {
            return Optional.empty();
        }
    }

    private List<Breach> newBreaches(EditPreview preview) {
        return preview.breaches().stream()
                .filter(breach -> !broken.computeIfAbsent(breach.shift(), editor::breaches)
                        .contains(breach.breach()))
                .map(RouteBreach::breach)
                .toList();
    }

    private VehicleId vehicle(ShiftId shift) {
        return Optional.ofNullable(vehicles.get(shift)).orElseThrow();
    }

    private static List<Class<?>> kinds(List<Breach> breaches) {
        return breaches.stream().<Class<?>>map(Breach::getClass).toList();
    }

    private static <T> Predicate<T> distinct(Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return thing -> seen.add(key.apply(thing));
    }
}
