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
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanningWorld;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.ShiftChoice;
import com.bayoutech.planning.Waiver;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
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
 * Whatever people do to a plan by hand: the plan is what the checker says of it, breaks what people were told and nothing else, and taking all of it back gives
 * exactly each former revision.
 */
class AnyEditTest {
    private static final int PLANS = 40;
    private static final int EDITS = 50;
    private static final int ORDERS = 30;
    private static final Instant MORNING =
            MONDAY.atTime(8, 0).atZone(ZoneId.of("America/Chicago")).toInstant();

    private final PlanningWorld world = new PlanningWorld();
    private final PlanEditor editor = world.editor();

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
        Revision head = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
        Map<ShiftId, Set<Cause>> told = new HashMap<>();
        Deque<Revision> former = new ArrayDeque<>();

        for (int step = 0; step < EDITS; step++) {
            Edit edit = edit(random, jobs);
            Optional<PlanEditor.Applied> applied = apply(plan, head, edit);
            if (applied.isPresent()) {
                former.push(head);
                tell(told, head, applied.get());
                head = applied.get().revision();
                assertThat(causes(plan, head)).as("after %s", edit).isEqualTo(all(told));
            }
        }

        assertThat(former).hasSizeGreaterThan(EDITS / 2);
        while (!former.isEmpty()) {
            head = editor.undo(EDITOR, plan.id(), head.id());
            assertThat(head).isEqualTo(former.pop());
        }
        assertThat(causes(plan, head)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PLANS);
    }

    /** Empty where it cannot be done; what is pinned is let go first. */
    private Optional<PlanEditor.Applied> apply(Plan plan, Revision head, Edit edit) {
        try {
            Pins inTheWay = editor.preview(EDITOR, plan.id(), head.id(), edit).pinsInTheWay();
            Edit allowed = inTheWay.isEmpty() ? edit : new Edit.Several(List.of(new Edit.Unpin(inTheWay), edit));
            return Optional.of(editor.apply(EDITOR, plan.id(), head.id(), allowed));
        } catch (RefusedException impossible) {
            return Optional.empty();
        }
    }

    /** A route that an edit leaves alone breaks what it broke before. */
    private static void tell(Map<ShiftId, Set<Cause>> told, Revision before, PlanEditor.Applied applied) {
        EditPreview brought = applied.brought();
        Set<ShiftId> kept = before.schedule().routes().stream()
                .filter(brought.schedule().routes()::contains)
                .map(Route::shift)
                .collect(Collectors.toSet());
        Set<ShiftId> broken =
                brought.breaches().stream().map(RouteBreach::shift).collect(Collectors.toSet());
        // What a waiver lets go is driven anew, though it may come out the same.
        Set<ShiftId> ruledAnew = brought.arrangements().waivers().stream()
                .filter(waiver -> !before.arrangements().waivers().contains(waiver))
                .flatMap(waiver -> shifts(brought.schedule(), waiver))
                .collect(Collectors.toSet());
        told.keySet().removeIf(shift -> !kept.contains(shift) || broken.contains(shift) || ruledAnew.contains(shift));
        brought.breaches()
                .forEach(breach -> told.computeIfAbsent(breach.shift(), shift -> new HashSet<>())
                        .add(cause(breach.breach())));
    }

    /** Whose routes a waiver may change. */
    private static Stream<ShiftId> shifts(Schedule schedule, Waiver waiver) {
        return switch (waiver) {
            case Waiver.LaterEnd later -> Stream.of(later.shift());
            case Waiver.SkillsSpared spared ->
                schedule.routes().stream()
                        .filter(route -> route.stops().stream()
                                .flatMap(stop -> stop.visits().stream())
                                .anyMatch(visit -> visit.job().equals(spared.job())))
                        .map(Route::shift);
            case Waiver.AlsoWindow also -> throw new AssertionError("Nobody asks for it here: " + also);
            case Waiver.MoreLoad more -> throw new AssertionError("Nobody asks for it here: " + more);
        };
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

    private static Set<Cause> all(Map<ShiftId, Set<Cause>> told) {
        return told.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Set<Cause> causes(Plan plan, Revision revision) {
        return new ScheduleChecker(world.problemOf(plan, revision.arrangements()))
                .check(revision.schedule()).stream().map(Violation::cause).collect(Collectors.toSet());
    }

    private Edit edit(Random random, List<JobId> jobs) {
        List<ShiftId> shifts = world.fleet.listShifts(EDITOR, world.depot.id(), MONDAY).stream()
                .map(Shift::id)
                .toList();
        ShiftId shift = shifts.get(random.nextInt(shifts.size()));
        ShiftId other = shifts.get(shifts.indexOf(shift) == 0 ? 1 : 0);
        List<JobId> some = some(random, jobs);
        return switch (random.nextInt(14)) {
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
                new Edit.ChooseShifts(
                        random.nextInt(3) > 0 ? ShiftChoice.NONE : new ShiftChoice(Set.of(shift), List.of()));
            case 10, 11 -> new Edit.Assign(some, shift, OptionalInt.empty());
            default -> new Edit.Assign(some, shift, OptionalInt.of(random.nextInt(8)));
        };
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
