package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Vehicle.Limits;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A day that is short enough only if one visit waits for its second window, so that its vehicle can leave later. */
class RouteTrialsTest {
    private static final int[] WAYS = {0, 26, 9, 26, 0, 33, 9, 33, 0};

    @Test
    void aPlaceThatTheSearchTakesForTooLongIsFoundByTrying() {
        Model model = model();
        int wanted = model.jobs().size() - 1;
        int[] others = IntStream.range(0, wanted).toArray();
        Solution solution = new Timetable(new Tables(model)).solution(new int[][] {others}, 0);
        assertThat(solution.unassigned()).containsExactly(wanted);

        Trial trial = new RouteTrials(model, solution)
                .find(0, List.of(), List.of(wanted), UnaryOperator.identity(), UnaryOperator.identity())
                .orElseThrow();
        assertThat(trial.driven().orElseThrow().visits()).hasSize(model.jobs().size());
        assertThat(trial.price()).isEqualTo(9 + 33 - 26);
    }

    /** More visits than are tried to the last, all at one place but the wanted one. */
    private static Model model() {
        List<Job> jobs = new ArrayList<>();
        jobs.add(Job.of(Visit.at(1).withWindows(List.of(new Window(58, 71), new Window(91, 93)))));
        jobs.add(Job.of(Visit.at(1).withService(7).withWindow(190, 200)));
        for (int further = 0; further < 6; further++) {
            jobs.add(Job.of(Visit.at(1)));
        }
        jobs.add(Job.of(Visit.at(2).withService(6).withWindow(30, 71)));
        Vehicle vehicle = Vehicle.of(0, 15, 300).withLimits(new Limits(Integer.MAX_VALUE, 181, Integer.MAX_VALUE));
        return Model.of(Travel.of(3, WAYS, WAYS), jobs, List.of(vehicle));
    }
}
