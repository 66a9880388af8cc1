package com.bayoutech.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever drives a searched route by hand drives it to the second and pays for it to the cent, whatever the day's rules. */
class RuledRoutesTest {
    private static final StopCriterion SOON = StopCriterion.afterIterations(300);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areDrivenByHandAsTheyWereSearched(long seed) {
        PlanningProblem day = ruled(RandomDay.of(seed, 40, 3), new Random(seed));
        Schedule searched = new SolverRouteOptimizer(seed, 1).optimize(day, SOON, OptimizationListener.NONE);
        RouteDriver driver = new RouteDriver(day);

        assertThat(searched.routes()).isNotEmpty();
        for (Route route : searched.routes()) {
            assertThat(driver.drive(route.shift(), visits(route)))
                    .isEqualTo(new DriveResult.Drivable(route, List.of()));
        }
        assertThat(driver.schedule(searched.routes(), searched.unassigned()).costs())
                .isEqualTo(searched.costs());
    }

    @Test
    void whatExceedsALimitIsNamedWithByHowMuch() {
        PlanningProblem day = RandomDay.of(1, 12, 1);
        Shift shift = day.shifts().getFirst();
        Route free = drivable(day, shift).route();
        ShiftRules.Limits limits = new ShiftRules.Limits(
                OptionalInt.of(free.distanceMeters() - 5),
                Optional.of(Duration.between(free.departure(), free.end()).minusSeconds(7)),
                OptionalInt.of(10));
        PlanningProblem limited =
                with(day, day.rules().withShifts(Map.of(shift.id(), ShiftRules.NONE.withLimits(limits))));

        DriveResult.Drivable over = drivable(limited, shift);
        assertThat(over.route().stops()).isEqualTo(free.stops());
        assertThat(over.breaches())
                .contains(new Breach.OverLimit(Breach.Limit.METERS, 5), new Breach.OverLimit(Breach.Limit.VISITS, 2));
    }

    @Test
    void whoIsSparedSkillsBreaksNothing() {
        PlanningProblem day = RandomDay.of(1, 5, 1);
        Job job = day.jobs().getFirst();
        Shift shift = day.shifts().getFirst();
        PlanningProblem spared =
                with(day, day.rules().withJobs(Map.of(job.id(), JobRules.NONE.withSkillsSpared(shift.id()))));
        assertThat(drivable(spared, shift).breaches())
                .isEqualTo(drivable(day, shift).breaches());
        assertThat(spared.rules().of(job.id()).isForAll()).isFalse();
    }

    private static DriveResult.Drivable drivable(PlanningProblem day, Shift shift) {
        List<JobVisit> all = day.jobs().stream()
                .flatMap(job -> job.visits().stream().map(visit -> new JobVisit(job.id(), visit.kind())))
                .toList();
        return (DriveResult.Drivable) new RouteDriver(day).drive(shift.id(), all);
    }

    private static List<JobVisit> visits(Route route) {
        return route.stops().stream()
                .flatMap(stop -> stop.visits().stream())
                .map(visit -> new JobVisit(visit.job(), visit.kind()))
                .toList();
    }

    /** Overtime, limits, rests, territories and balance for shifts; set-up times, releases and promises for some jobs. */
    private static PlanningProblem ruled(PlanningProblem day, Random random) {
        Map<JobId, JobRules> jobs = new HashMap<>();
        for (Job job : day.jobs()) {
            Instant from = day.shifts().getFirst().start().plusSeconds(random.nextInt(20_000));
            JobRules rules = JobRules.NONE.withSetup(Duration.ofSeconds(random.nextInt(120)));
            if (random.nextInt(4) == 0) {
                rules = rules.withPromise(
                        new JobRules.Promise(new TimeWindow(from, from.plusSeconds(1_800)), 300, 900));
            }
            if (random.nextInt(8) == 0) {
                rules = rules.withRelease(day.shifts().getFirst().start().plusSeconds(random.nextInt(3_600)));
            }
            jobs.put(job.id(), rules);
        }
        Map<ShiftId, ShiftRules> shifts = new HashMap<>();
        for (Shift shift : day.shifts()) {
            shifts.put(
                    shift.id(),
                    ShiftRules.NONE
                            .withLimits(new ShiftRules.Limits(
                                    OptionalInt.of(120_000), Optional.of(Duration.ofHours(7)), OptionalInt.of(30)))
                            .withRestRule(new RestRule(
                                    Duration.ofMinutes(50),
                                    Duration.ofMinutes(20),
                                    Duration.ZERO,
                                    Duration.ZERO,
                                    random.nextBoolean()))
                            .withOvertime(new ShiftRules.Overtime(Duration.ofHours(2), 1_234))
                            .withTerritory(new ShiftRules.Territory(
                                    day.locations().places().get(random.nextInt(10)), 17)));
        }
        return with(
                day,
                day.rules()
                        .withJobs(jobs)
                        .withShifts(shifts)
                        .withAims(Aims.NONE.withBalance(new Aims.Balance.OfTime(Duration.ofHours(3), 250))));
    }

    private static PlanningProblem with(PlanningProblem day, PlanningRules rules) {
        return new PlanningProblem(
                day.depots(), day.vehicles(), day.shifts(), day.jobs(), day.locations(), day.travel(), rules);
    }
}
