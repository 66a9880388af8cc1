package com.bayoutech.benchmarks.contestants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.benchmarks.instances.Convention;
import com.bayoutech.benchmarks.instances.Format;
import com.bayoutech.benchmarks.instances.Instance;
import com.bayoutech.benchmarks.instances.Measure;
import com.bayoutech.benchmarks.instances.RouteChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestantTest {
    private static final double A_MINUTE = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @EnabledOnOs(OS.LINUX)
    void everyProgramFindsAFeasiblePlanAndTellsOfIt(Contestant contestant) throws IOException {
        Task task = task("""
                NAME
                VEHICLE
                NUMBER CAPACITY
                2 10
                CUSTOMER
                0 0 0 0 0 100 0
                1 0 3 4 0 50 5
                2 0 4 4 20 50 5
                3 5 0 4 0 50 5
                """, "tiny.txt", Format.SOLOMON, Convention.DIMACS);
        double[] told = {Double.NaN};
        Outcome outcome = contestant.solve(task, (cost, vehicles) -> told[0] = cost);
        assertThat(RouteChecker.check(task.instance(), task.measure(), outcome.routes())
                        .isFeasible())
                .isTrue();
        assertThat(told[0]).isBetween(18.0, 25.0);
    }

    @Test
    void whatAnotherProgramIsNotAskedToDoIsRefused() throws IOException {
        Task task = task("""
                TYPE: PCVRPTW
                DIMENSION: 2
                CAPACITY: 8
                EDGE_WEIGHT_TYPE: EUC_2D
                NODE_COORD_SECTION
                1 0 0
                2 1 0
                PRIZE_SECTION
                1 0
                2 5
                """, "prize.vrp", Format.PYVRP, Convention.PYVRP);
        assertThatThrownBy(() -> Contestant.JSPRIT.solve(task, (cost, vehicles) -> {}))
                .isInstanceOf(NotForContestantException.class)
                .hasMessageStartingWith("The instance (prize) is not one that jsprit runs here.");
    }

    private Task task(String text, String name, Format format, Convention convention) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Instance instance = format.read(file);
        Measure measure = convention.measure(instance, Optional.empty());
        return new Task(instance, measure, 1, 1, OptionalLong.of(20), () -> 0, A_MINUTE);
    }
}
