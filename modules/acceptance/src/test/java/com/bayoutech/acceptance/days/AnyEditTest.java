package com.bayoutech.acceptance.days;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.ScheduleChecker;
import com.bayoutech.benchmarks.Violation;
import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.MergeConflict;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.PlanningWorld;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.ShiftChoice;
import com.bayoutech.planning.Side;
import com.bayoutech.planning.Waiver;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people do to a plan by hand, what-ifs merged and changes taken back and done again among it: the plan is what the checker says of it, each route breaks what
 * people were told that it breaks and nothing else, and taking all of it back gives exactly each former revision.
 */
class AnyEditTest {
    private static final int PLANS = 40;
    private static final int EDITS = 50;
    private static final int ORDERS = 30;
    private static final Instant MORNING =
            MONDAY.atTime(8, 0).atZone(ZoneId.of("America/Chicago")).toInstant();

    /** What concerns a whole plan, and is never broken. */
    private static final Set<Cause> OF_THE_PLAN = Set.of(Cause.JOB, Cause.ROUTE, Cause.COSTS, Cause.REASON);

    private final PlanningWorld world = new PlanningWorld();
    private final PlanEditor editor = world.editor();
    /** Of each revision, what people were told that its routes break. */
    private final Map<RevisionId, Map<ShiftId, Set<Cause>>> told = new HashMap<>();

    private final List<Revision> revisions = new ArrayList<>();
    private final Map<RevisionId, Revision> newestChild = new HashMap<>();
    private final Deque<Revision> former = new ArrayDeque<>();

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesAPlanThatTheCheckerKnowsAndIsTakenBackExactly(long seed) {
        Random random = new Random(seed);
        List<JobId> jobs = IntStream.range(0, ORDERS)
                .mapToObj(index -> world.add(order(random, index)))
                .toList();
        Plan plan = world.openPlan();
        world.worker((problem, stop, listener) -> new SolverRouteOptimizer(seed, 1)
                        .optimize(problem, StopCriterion.afterIterations(30), listener))
                .work(WORKER, world.startRun(plan).id());
        Revision first = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
        told.put(first.id(), Map.of());
        revisions.add(first);

        for (int step = 0; step < EDITS; step++) {
            Revision head = head(plan);
            switch (random.nextInt(20)) {
                case 0, 1, 2 -> undo(plan, head);
                case 3, 4 -> redo(plan, head);
                case 5 -> restore(plan, head, revisions.get(random.nextInt(revisions.size())));
                case 6 -> merge(random, plan, jobs);
                default -> apply(plan, head, edit(random, head, jobs)).ifPresent(applied -> next(head, applied));
            }
            assertThat(broken(plan, head(plan))).isEqualTo(told.get(head(plan).id()));
        }

        assertThat(revisions).hasSizeGreaterThan(EDITS / 3);
        while (!former.isEmpty()) {
            undo(plan, head(plan));
        }
        assertThat(head(plan)).isEqualTo(first);
        assertThat(broken(plan, first)).isEmpty();
    }

    private void undo(Plan plan, Revision head) {
        if (!former.isEmpty()) {
            assertThat(editor.undo(EDITOR, plan.id(), head.id())).isEqualTo(former.pop());
        }
    }

    private void redo(Plan plan, Revision head) {
        Revision next = newestChild.get(head.id());
        if (next != null) {
            assertThat(editor.redo(EDITOR, plan.id(), head.id())).isEqualTo(next);
            former.push(head);
        }
    }

    private void restore(Plan plan, Revision head, Revision wanted) {
        Revision restored = editor.restore(EDITOR, plan.id(), head.id(), wanted.id());
        assertThat(restored.schedule()).isEqualTo(wanted.schedule());
        assertThat(restored.arrangements()).isEqualTo(wanted.arrangements());
        told.put(restored.id(), told.get(wanted.id()));
        next(head, restored);
    }

    /** Both the plan and a what-if of it go on for a while; then they come together, whoever's change counts. */
    private void merge(Random random, Plan plan, List<JobId> jobs) {
        Revision base = head(plan);
        Plan whatIf = world.whatIfs().begin(EDITOR, plan.id(), base.id(), "What-if " + revisions.size());
        told.put(head(whatIf).id(), told.get(base.id()));
        for (int step = 0; step < 4; step++) {
            Plan one = random.nextBoolean() ? plan : whatIf;
            Revision head = head(one);
            apply(one, head, edit(random, head, jobs))
                    .filter(applied -> one.equals(plan))
                    .ifPresent(applied -> next(head, applied));
            assertThat(broken(one, head(one))).isEqualTo(told.get(head(one).id()));
        }
        PlanMerger merger = world.merger();
        try {
            Map<MergeConflict, Side> choices = merger.preview(EDITOR, whatIf.id(), Map.of()).conflicts().stream()
                    .collect(Collectors.toMap(
                            conflict -> conflict, conflict -> random.nextBoolean() ? Side.MINE : Side.THEIRS));
            PlanMerger.Preview preview = merger.preview(EDITOR, whatIf.id(), choices);
            Revision merged = merger.merge(
                    EDITOR,
                    whatIf.id(),
                    preview.into().id(),
                    preview.from().id(),
                    choices,
                    preview.brought().pinsInTheWay());
            assertThat(merged.schedule()).isEqualTo(preview.brought().schedule());
            tell(preview.into(), merged, preview.brought());
            next(preview.into(), merged);
        } catch (RefusedException nothingOrImpossible) {
            assertThat(head(plan).id()).as("nothing has changed").isIn(told.keySet());
        }
    }

    private Revision head(Plan plan) {
        return world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
    }

    private void next(Revision before, Revision after) {
        former.push(before);
        newestChild.put(before.id(), after);
        revisions.add(after);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PLANS);
    }

    /** Empty where it cannot be done; what is pinned is let go first. */
    private Optional<Revision> apply(Plan plan, Revision head, Edit edit) {
        try {
            Pins inTheWay = editor.preview(EDITOR, plan.id(), head.id(), edit).pinsInTheWay();
            Edit allowed = inTheWay.isEmpty() ? edit : new Edit.Several(List.of(new Edit.Unpin(inTheWay), edit));
            PlanEditor.Applied applied = editor.apply(EDITOR, plan.id(), head.id(), allowed);
            tell(head, applied.revision(), applied.brought());
            return Optional.of(applied.revision());
        } catch (RefusedException impossible) {
            return Optional.empty();
        }
    }

    /** A route that a change leaves alone breaks what it broke before. */
    private void tell(Revision before, Revision after, EditPreview brought) {
        Set<ShiftId> kept = before.schedule().routes().stream()
                .filter(brought.schedule().routes()::contains)
                .map(Route::shift)
                .collect(Collectors.toSet());
        // What other rules hold for is driven anew, though it may come out the same.
        List<Waiver> were = before.arrangements().waivers();
        List<Waiver> are = brought.arrangements().waivers();
        Stream.concat(different(were, are), different(are, were))
                .flatMap(waiver -> shifts(brought.schedule(), waiver))
                .forEach(kept::remove);
        brought.breaches().forEach(breach -> kept.remove(breach.shift()));
        Map<ShiftId, Set<Cause>> broken = new HashMap<>();
        told.get(before.id()).forEach((shift, causes) -> {
            if (kept.contains(shift)) {
                broken.put(shift, causes);
            }
        });
        brought.breaches()
                .forEach(breach -> broken.computeIfAbsent(breach.shift(), shift -> new HashSet<>())
                        .add(cause(breach.breach())));
        told.put(after.id(), broken);
    }

    private static Stream<Waiver> different(List<Waiver> some, List<Waiver> others) {
        List<Waiver> different = new ArrayList<>(some);
        others.forEach(different::remove);
        return different.stream();
    }

    /** Whose routes a waiver may change. */
    private static Stream<ShiftId> shifts(Schedule schedule, Waiver waiver) {
        return switch (waiver) {
            case Waiver.LaterEnd later -> Stream.of(later.shift());
            case Waiver.SkillsSpared spared -> shiftsOf(schedule, spared.job());
            case Waiver.AlsoWindow also -> shiftsOf(schedule, also.visit().job());
            case Waiver.MoreLoad more ->
                schedule.routes().stream()
                        .filter(route -> route.vehicle().equals(more.vehicle()))
                        .map(Route::shift);
        };
    }

    private static Stream<ShiftId> shiftsOf(Schedule schedule, JobId job) {
        return schedule.routes().stream()
                .filter(route -> route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .anyMatch(visit -> visit.job().equals(job)))
                .map(Route::shift);
    }

    private static Cause cause(Breach breach) {
        return switch (breach) {
            case Breach.Late late -> Cause.WINDOW;
            case Breach.Overload overload -> Cause.LOAD;
            case Breach.SkillsMissing missing -> Cause.SKILL;
            case Breach.LateReturn late -> Cause.SHIFT;
            case Breach.NightShort night -> Cause.SHIFT;
            case Breach.BreakMissed missed -> Cause.BREAK;
            case Breach.OverLimit over -> throw new AssertionError("No shift of this world has a limit: " + over);
        };
    }

    /** What the checker says that each route breaks, looked at by itself; the plan as a whole breaks nothing. */
    private Map<ShiftId, Set<Cause>> broken(Plan plan, Revision revision) {
        Schedule schedule = revision.schedule();
        ScheduleChecker checker = new ScheduleChecker(world.problemOf(plan, revision.arrangements()));
        assertThat(checker.check(schedule)).extracting(Violation::cause).doesNotContainAnyElementsOf(OF_THE_PLAN);
        Map<ShiftId, Set<Cause>> broken = new HashMap<>();
        for (Route route : schedule.routes()) {
            Set<Cause> causes = checker.check(new Schedule(List.of(route), List.of(), schedule.costs())).stream()
                    .map(Violation::cause)
                    .filter(cause -> !OF_THE_PLAN.contains(cause))
                    .collect(Collectors.toSet());
            if (!causes.isEmpty()) {
                broken.put(route.shift(), causes);
            }
        }
        return broken;
    }

    private Edit edit(Random random, Revision head, List<JobId> jobs) {
        List<Shift> atWork = world.fleet.listShifts(EDITOR, world.depot.id(), MONDAY);
        Instant evening = atWork.getFirst().end();
        ShiftChoice.Added late = ShiftChoice.Added.of(
                atWork.getFirst().vehicle(),
                world.depot.id(),
                MONDAY,
                evening,
                evening.plusSeconds(3 * 3_600),
                WorkRules.NONE);
        List<ShiftId> shifts = Stream.concat(atWork.stream().map(Shift::id), Stream.of(late.id()))
                .toList();
        int chosen = random.nextInt(shifts.size());
        ShiftId shift = shifts.get(chosen);
        ShiftId other = shifts.get((chosen + 1 + random.nextInt(shifts.size() - 1)) % shifts.size());
        List<JobId> some = some(random, jobs);
        List<Waiver> waivers = head.arrangements().waivers();
        return switch (random.nextInt(18)) {
            case 0 -> new Edit.Unassign(some);
            case 1 -> new Edit.Reverse(shift);
            case 2 -> new Edit.Swap(shift, other);
            case 3 -> new Edit.Split(shift, some.getFirst(), other);
            case 4 -> new Edit.Merge(shift, other);
            case 5 -> new Edit.PinJobs(some, random.nextBoolean() ? Pins.OfJob.ROUTE : Pins.OfJob.PLACE);
            case 6 -> new Edit.PinRoute(shift, random.nextBoolean() ? Pins.OfRoute.DRIVER : Pins.OfRoute.WHOLE);
            case 7 -> new Edit.Waive(new Waiver.LaterEnd(shift, MORNING.plusSeconds(random.nextInt(60_000))));
            case 8 -> new Edit.Waive(new Waiver.SkillsSpared(some.getFirst(), shift));
            case 9 ->
                new Edit.Waive(new Waiver.MoreLoad(
                        random.nextBoolean() ? world.van : world.truck, List.of(random.nextInt(12))));
            case 10 ->
                new Edit.Waive(new Waiver.AlsoWindow(
                        new JobVisit(some.getFirst(), VisitKind.DELIVERY), window(random, 7_200)));
            case 11, 12 ->
                waivers.isEmpty()
                        ? new Edit.Assign(some, shift, OptionalInt.empty())
                        : new Edit.Uphold(waivers.get(random.nextInt(waivers.size())));
            case 13 ->
                new Edit.ChooseShifts(
                        switch (random.nextInt(4)) {
                            case 0 -> ShiftChoice.NONE;
                            case 1 -> new ShiftChoice(Set.of(atWork.getFirst().id()), List.of());
                            default -> new ShiftChoice(Set.of(), List.of(late));
                        });
            case 14 -> new Edit.Assign(some, shift, OptionalInt.empty());
            default -> new Edit.Assign(some, shift, OptionalInt.of(random.nextInt(8)));
        };
    }

    private static TimeWindow window(Random random, int longest) {
        Instant from = MORNING.plusSeconds(random.nextInt(30_000));
        return new TimeWindow(from, from.plusSeconds(1_800 + random.nextInt(longest)));
    }

    private static List<JobId> some(Random random, List<JobId> jobs) {
        List<JobId> shuffled = new ArrayList<>(jobs);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(3));
    }

    /** Some with a window, a skill that nobody has, a load that fills a vehicle; some picked up elsewhere. */
    private Order order(Random random, int index) {
        List<OrderVisit> visits = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            visits.add(visit(random, VisitKind.PICKUP));
        }
        visits.add(visit(random, VisitKind.DELIVERY));
        return new Order(
                new OrderId(new UUID(random.nextLong(), random.nextLong())),
                world.depot.id(),
                MONDAY,
                "A-" + index,
                visits,
                Load.of(random.nextInt(4)),
                random.nextInt(12) == 0 ? Set.of(new Skill("lift")) : Set.of(),
                Priority.NORMAL);
    }

    private static OrderVisit visit(Random random, VisitKind kind) {
        Place place = new Place(29.9 + random.nextDouble() / 10, -90.15 + random.nextDouble() / 10);
        Instant from = MORNING.plusSeconds(random.nextInt(20_000));
        List<TimeWindow> windows = random.nextInt(3) == 0
                ? List.of(new TimeWindow(from, from.plusSeconds(1_800 + random.nextInt(5_400))))
                : List.of();
        return new OrderVisit(
                new Recipient(RecipientId.random(), "Ada", "", "", "", ""),
                new Visit(kind, place, windows, Duration.ofMinutes(random.nextInt(8))));
    }
}
