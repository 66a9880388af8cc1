package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain models, which are searched by crossing solutions or by iterated local search. */
@Timeout(120)
class PlainSearchTest {
    private static final Settings SETTINGS = Settings.of(1);

    @Test
    void allJobsAreDoneAsTheirWindowsAndTheVehiclesAllow() {
        RandomTown town = RandomTown.of(60, 60);
        Solution solution = solve(town, SETTINGS, 300);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
        assertThat(solution.cost().total())
                .isLessThan(solve(town, SETTINGS, 0).cost().total());
    }

    /** Few jobs, which are bred, and many, for which so few steps are not enough to breed. */
    @ParameterizedTest
    @CsvSource({"60, 6000", "400, 2000"})
    void withoutWindowsAllJobsAreDone(int jobs, int iterations) {
        RandomTown town = RandomTown.withoutWindows(jobs);
        Solution solution = solve(town, SETTINGS, iterations);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
        assertThat(solution.cost().total())
                .isLessThan(solve(town, SETTINGS, iterations / 10).cost().total());
        assertThat(solve(town, SETTINGS, iterations)).isEqualTo(solution);
    }

    /** Many jobs, and so iterated local search: as a whole, by two threads in parts, by one thread in parts. */
    @ParameterizedTest
    @CsvSource({"300, 1, 3000", "450, 2, 6000", "2100, 1, 4000"})
    void manyJobsAreDoneAsTheirWindowsAndTheVehiclesAllow(int jobs, int threads, int iterations) {
        RandomTown town = RandomTown.of(jobs, jobs);
        Settings settings = SETTINGS.withThreads(threads);
        Solution solution = solve(town, settings, iterations);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
        assertThat(solution.cost().total())
                .isLessThan(solve(town, settings, iterations / 10).cost().total());
        if (threads == 1) {
            assertThat(solve(town, settings, iterations)).isEqualTo(solution);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 300", "280, 1500"})
    void aRateScalesTheCost(int jobs, int iterations) {
        Vehicle.Costs rate = new Vehicle.Costs(0, 7, 0, Optional.empty());
        RandomTown town = new RandomTown(jobs, jobs, rate);
        List<Solution> heard = new ArrayList<>();
        Solution solution = Solver.solve(town.model(), SETTINGS, Budget.iterations(iterations), heard::add);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.cost().total())
                .isEqualTo(7
                        * solve(RandomTown.of(jobs, jobs), SETTINGS, iterations)
                                .cost()
                                .total());
        assertThat(heard)
                .isSortedAccordingTo((one, other) ->
                        Long.compare(other.cost().total(), one.cost().total()));
    }

    @Test
    void aGoodPlanSurvivesTwoThreadsThatFindNothingBetter() {
        RandomTown town = RandomTown.of(450, 450);
        Solution good = solve(town, SETTINGS.withThreads(2), 4_000);
        Settings warm = SETTINGS.withThreads(2)
                .withStart(good.routes().stream().map(Route::visits).toList());
        for (int iterations = 1; iterations <= 3; iterations++) {
            Solution solution = solve(town, warm, iterations);
            assertThat(solution.unassigned()).isEmpty();
            assertThat(solution.cost().total()).isLessThanOrEqualTo(good.cost().total());
        }
    }

    @Test
    void theSameSeedAndIterationsGiveTheSamePlan() {
        RandomTown town = RandomTown.of(50, 50);
        assertThat(solve(town, SETTINGS, 200)).isEqualTo(solve(town, SETTINGS, 200));
        assertThat(solve(town, SETTINGS, 200).iterations()).isEqualTo(200);
    }

    @Test
    void aPlanToBeginWithNeverGetsWorse() {
        RandomTown town = RandomTown.of(50, 50);
        Solution good = solve(town, SETTINGS, 300);
        Settings warm = Settings.of(2)
                .withStart(good.routes().stream().map(Route::visits).toList());
        for (int iterations = 0; iterations <= 20; iterations += 10) {
            assertThat(solve(town, warm, iterations).cost().total())
                    .isLessThanOrEqualTo(good.cost().total());
        }
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        RandomTown town = RandomTown.of(50, 3);
        Solution solution = solve(town, SETTINGS, 2_000);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isNotEmpty();
        assertThat(solution.iterations()).isBetween(2_000L, 2_064L);
        assertThat(solve(town, SETTINGS, 2_000)).isEqualTo(solution);
    }

    /** A vehicle that costs more than the others, so that penalties look for room first, and then ruin and recreate does. */
    @Test
    void whatDoesNotFitIntoAMixedFleetIsLeftOut() {
        Model model = tooSmallAndMixed();
        Solution solution = Solver.solve(model, SETTINGS, Budget.iterations(2_000), Solver.Listener.NONE);
        assertThat(solution.unassigned()).isNotEmpty();
        assertThat(solution.iterations()).isBetween(2_000L, 2_064L);
        assertThat(Solver.solve(model, SETTINGS, Budget.iterations(2_000), Solver.Listener.NONE))
                .isEqualTo(solution);
    }

    @Test
    void twoThreadsGiveASoundPlan() {
        RandomTown town = RandomTown.of(60, 60);
        Solution solution = solve(town, SETTINGS.withThreads(2), 400);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
    }

    /** While solutions are crossed, while children are annealed, and before it is known whether there is time for that. */
    @ParameterizedTest
    @CsvSource({"250, true", "60, false", "400, false"})
    void aCancelledSearchEnds(int jobs, boolean isTimed) {
        RandomTown town = new RandomTown(jobs, jobs, Vehicle.Costs.DISTANCE, isTimed);
        for (int threads = 1; threads <= 2; threads++) {
            AtomicBoolean isCancelled = new AtomicBoolean();
            Budget endless = iterations -> 0;
            Solution solution = Solver.solve(
                    town.model(),
                    SETTINGS.withThreads(threads),
                    endless.unless(isCancelled::get),
                    improved -> isCancelled.set(true));
            assertThat(town.faults(solution)).isEmpty();
        }
    }

    @Test
    void aSearchThatIsCancelledBeforeAllHaveRoomEnds() {
        Solution solution = Solver.solve(
                tooSmallAndMixed(), SETTINGS, Budget.iterations(2_000).unless(() -> true), Solver.Listener.NONE);
        assertThat(solution.unassigned()).isNotEmpty();
    }

    private static Solution solve(RandomTown town, Settings settings, long iterations) {
        return Solver.solve(town.model(), settings, Budget.iterations(iterations), Solver.Listener.NONE);
    }

    /** Fifty jobs for three vehicles, of which one costs twice as much. */
    private static Model tooSmallAndMixed() {
        Model alike = RandomTown.of(50, 3).model();
        Vehicle dear = alike.vehicles().getFirst().withCosts(new Vehicle.Costs(0, 2, 0, Optional.empty()));
        List<Vehicle> fleet = new ArrayList<>(alike.vehicles());
        fleet.set(0, dear);
        return alike.withVehicles(fleet);
    }
}
