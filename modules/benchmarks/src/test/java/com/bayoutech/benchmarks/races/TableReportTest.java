package com.bayoutech.benchmarks.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.instances.BestKnown;
import com.bayoutech.benchmarks.instances.Convention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReportTest {
    @TempDir
    private Path folder;

    @Test
    void meansStandBesideTheirTargets() {
        Result near = result("x", "X-n209-k16", 30_700, 16, 30_656);
        Result far = result("x", "X-n294-k50", 48_000, 50, 47_161);
        assertThat(TableReport.text(List.of(near, far)))
                .contains("| X to 300 | 10 | 2 | 2 | 0.961 | 0.08 |  |  | no |")
                .contains("| X-n209-k16 | 10 | 1 | 30700 | 16 (16) | 30656 | 0.144 |");
        assertThat(TableReport.text(List.of(result("x", "X-n209-k16", 30_656, 16, 30_656))))
                .contains("| X to 300 | 10 | 1 | 1 | 0.000 | 0.08 |  |  | yes |");
    }

    @Test
    void distancesCountOnlyAtTheBestNumberOfVehicles() {
        Result more = result("lilim", "lr107", 900, 11, 1_000);
        Result same = result("lilim", "lr110", 1_001, 10, 1_000);
        assertThat(TableReport.text(List.of(more, same)))
                .contains("| Li & Lim 100 | 10 | 2 | 2 | 0.100 | 0.20 | 50 | 98 | no |");
    }

    @Test
    void whoIsInterruptedGoesOn() throws IOException {
        Path file = folder.resolve("full.csv");
        Result result = result("x", "X-n209-k16", 30_700, 16, 30_656);
        new ResultFile(file).add(result);
        assertThat(Files.readAllLines(file)).hasSize(2);
        ResultFile later = new ResultFile(file);
        assertThat(later.find(result.entry()).orElseThrow().cost()).isEqualTo(30_700);
        assertThat(later.find(result("x", "X-n294-k50", 1, 1, 1).entry())).isEmpty();
    }

    private static Result result(String set, String instance, int cost, int vehicles, int best) {
        Entry entry = Selection.entry(Path.of("sets", set, instance + ".txt"), 10, 1);
        String line = "{\"instance\": \"" + instance + "\", \"cost\": " + cost + ", \"vehicles\": " + vehicles
                + ", \"feasible\": true, \"unassigned\": 0}";
        int known = set.equals("lilim") ? 10 : vehicles;
        return new Result(
                entry,
                Result.answer(line),
                10.1,
                Optional.of(new BestKnown(instance, OptionalInt.of(known), best, 0, Convention.CVRPLIB, false)));
    }
}
