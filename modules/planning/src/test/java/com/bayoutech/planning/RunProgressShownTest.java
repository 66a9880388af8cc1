package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.WORKER;
import static com.bayoutech.planning.Schedules.route;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.Schedule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a live screen sees of a run: one letter a message, {@code -} for no schedule yet, {@code |} for the end. */
class RunProgressShownTest {
    private static final Duration TENTH = Duration.ofMillis(100);

    private final PlanningWorld world = new PlanningWorld();
    private final Plan plan = world.openPlan();
    private final JobId job = world.addOrder("A-1");
    private final List<Schedule> schedules = List.of(
            Schedules.costing(4, route(world.van, job)),
            Schedules.costing(3, route(world.van, job)),
            Schedules.costing(2, route(world.van, job)),
            Schedules.costing(1, route(world.van, job)));
    private final ScriptedOptimizer optimizer = new ScriptedOptimizer();

    @Test
    void theFirstScheduleIsShownAtOnce() {
        optimizer.iterates(TENTH).improves(schedules.getFirst());
        assertThat(shown()).isEqualTo("- a a|");
    }

    @Test
    void improvementsInQuickSuccessionAreHeldBackAndTheLastOneShown() {
        optimizer
                .improves(schedules.get(0))
                .improves(schedules.get(1))
                .iterates(TENTH)
                .improves(schedules.get(2))
                .iterates(Duration.ofSeconds(1));
        assertThat(shown()).isEqualTo("- a c c|");
    }

    @Test
    void whatWasHeldBackIsInTheEnd() {
        optimizer.improves(schedules.get(0)).improves(schedules.get(3));
        assertThat(shown()).isEqualTo("- a d|");
    }

    @Test
    void slowImprovementsAreAllShown() {
        schedules.forEach(schedule -> optimizer.improves(schedule).iterates(Duration.ofMillis(400)));
        assertThat(shown()).isEqualTo("- a b c d d|");
    }

    @Test
    void theBestIsShownAgainForScreensThatComeLate() {
        optimizer.improves(schedules.get(0)).iterates(Duration.ofSeconds(5));
        assertThat(shown()).isEqualTo("- a a a a|");
    }

    @Test
    void theDatabaseIsAskedOnceASecond() {
        optimizer.improves(schedules.get(0)).iterates(Duration.ofSeconds(10));
        Run run = world.startRun(plan);
        int before = world.runStore.finds();
        world.worker(optimizer).work(WORKER, run.id());
        // One look-up takes the run, one looks before the search, and ten during it.
        assertThat(world.runStore.finds() - before).isEqualTo(12);
    }

    private String shown() {
        Run run = world.startRun(plan);
        world.worker(optimizer).work(WORKER, run.id());
        StringBuilder line = new StringBuilder();
        for (RunProgress progress : world.feed.published()) {
            int index = schedules.indexOf(progress.best());
            line.append(index < 0 ? '-' : (char) ('a' + index));
            line.append(progress.state().isOver() ? '|' : ' ');
        }
        return line.toString();
    }
}
