package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What made a revision and what it was about: enough to tell it in words without its schedule.
 *
 * @param jobs the first {@value #MOST_JOBS} of those that were named
 * @param vehicles those that were named, the one that gets jobs first
 * @param source the revision that was restored or merged
 */
public record Origin(Kind kind, List<JobId> jobs, List<VehicleId> vehicles, Optional<RevisionId> source) {
    /** Words name a few jobs only; the others are in the schedules. */
    static final int MOST_JOBS = 12;

    /** A search. */
    public static final Origin RUN = of(Kind.RUN);

    public Origin {
        jobs = List.copyOf(jobs);
        vehicles = List.copyOf(vehicles);
    }

    /** Kept for ever by these names. */
    public enum Kind {
        RUN,
        /** By hand, before it was noted what was done. */
        EDIT,
        ASSIGN,
        UNASSIGN,
        REVERSE,
        SWAP,
        SPLIT,
        /** One route was given to another. */
        JOIN,
        PIN,
        UNPIN,
        /** A rule was let go, perhaps so that jobs fit. */
        WAIVE,
        UPHOLD,
        SEVERAL,
        RESTORE,
        MERGE,
        /** A what-if begins. */
        BRANCH,
        /** Other vehicles are at work in a what-if. */
        VEHICLES
    }

    static Origin of(Kind kind) {
        return new Origin(kind, List.of(), List.of(), Optional.empty());
    }

    static Origin restored(RevisionId revision) {
        return new Origin(Kind.RESTORE, List.of(), List.of(), Optional.of(revision));
    }

    static Origin merged(RevisionId revision) {
        return new Origin(Kind.MERGE, List.of(), List.of(), Optional.of(revision));
    }

    static Origin branched(RevisionId revision) {
        return new Origin(Kind.BRANCH, List.of(), List.of(), Optional.of(revision));
    }

    /** An edit, whose shifts are those of these vehicles. */
    static Origin of(Edit edit, Function<ShiftId, Optional<VehicleId>> vehicles) {
        return switch (edit) {
            case Edit.Assign assign -> about(Kind.ASSIGN, assign.jobs(), vehicles.apply(assign.shift()).stream());
            case Edit.Unassign unassign -> about(Kind.UNASSIGN, unassign.jobs(), Stream.empty());
            case Edit.Reverse reverse -> about(Kind.REVERSE, List.of(), vehicles.apply(reverse.shift()).stream());
            case Edit.Swap swap ->
                about(
                        Kind.SWAP,
                        List.of(),
                        Stream.of(swap.shift(), swap.other()).map(vehicles).flatMap(Optional::stream));
            case Edit.Split split ->
                about(
                        Kind.SPLIT,
                        List.of(split.from()),
                        Stream.of(split.to(), split.shift()).map(vehicles).flatMap(Optional::stream));
            case Edit.Merge merge ->
                about(
                        Kind.JOIN,
                        List.of(),
                        Stream.of(merge.into(), merge.shift()).map(vehicles).flatMap(Optional::stream));
            case Edit.PinJobs pin -> about(Kind.PIN, pin.jobs(), Stream.empty());
            case Edit.PinRoute pin -> about(Kind.PIN, List.of(), vehicles.apply(pin.shift()).stream());
            case Edit.Unpin unpin ->
                about(
                        Kind.UNPIN,
                        List.copyOf(unpin.pins().jobs().keySet()),
                        unpin.pins().routes().keySet().stream().map(vehicles).flatMap(Optional::stream));
            case Edit.Waive waive -> about(Kind.WAIVE, waive.waiver(), vehicles);
            case Edit.Uphold uphold -> about(Kind.UPHOLD, uphold.waiver(), vehicles);
            case Edit.ChooseShifts choose -> of(Kind.VEHICLES);
            case Edit.Several several -> several(several, vehicles);
        };
    }

    /** What comes last is what was wanted; what comes before makes room for it. */
    private static Origin several(Edit.Several several, Function<ShiftId, Optional<VehicleId>> vehicles) {
        Origin last = of(several.edits().getLast(), vehicles);
        boolean isWaived = several.edits().stream().anyMatch(Edit.Waive.class::isInstance);
        return isWaived ? new Origin(Kind.WAIVE, last.jobs(), last.vehicles(), Optional.empty()) : last;
    }

    private static Origin about(Kind kind, Waiver waiver, Function<ShiftId, Optional<VehicleId>> vehicles) {
        return switch (waiver) {
            case Waiver.LaterEnd later -> about(kind, List.of(), vehicles.apply(later.shift()).stream());
            case Waiver.AlsoWindow also -> about(kind, List.of(also.visit().job()), Stream.empty());
            case Waiver.MoreLoad more -> about(kind, List.of(), Stream.of(more.vehicle()));
            case Waiver.SkillsSpared spared ->
                about(kind, List.of(spared.job()), vehicles.apply(spared.shift()).stream());
        };
    }

    private static Origin about(Kind kind, List<JobId> jobs, Stream<VehicleId> vehicles) {
        return new Origin(kind, jobs.stream().limit(MOST_JOBS).toList(), vehicles.toList(), Optional.empty());
    }
}
