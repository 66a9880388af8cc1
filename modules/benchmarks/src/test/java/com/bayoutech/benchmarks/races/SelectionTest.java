package com.bayoutech.benchmarks.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.instances.Convention;
import com.bayoutech.benchmarks.instances.Format;
import com.bayoutech.benchmarks.instances.SharedInstances;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void theQuickTableHasFortyInstancesOfWhichTenAreLong() throws IOException {
        List<Entry> entries = Selection.quick(SharedInstances.folder(), OptionalDouble.empty());
        assertThat(entries).hasSize(40).doesNotHaveDuplicates();
        assertThat(entries.stream().filter(entry -> entry.seconds() >= 60)).hasSize(10);
        assertThat(entries.stream().map(entry -> Stratum.of(entry).name()).distinct())
                .contains("Solomon", "Homberger 200", "Homberger 400", "Homberger 1000", "X to 300", "X to 600")
                .contains("X to 1001", "Li & Lim 100", "Li & Lim 200", "Li & Lim 400-1000", "Belgium")
                .contains("rich/hfvrp", "rich/mdvrptw", "rich/sdvrptw", "rich/pcvrptw", "rich/mtvrptwr", "rich/vrpb");
    }

    @Test
    void theFolderTellsHowToReadAndCount() {
        Entry rich = Selection.entry(Path.of("sets", "rich", "vrpb", "X-n573-80-k27.vrp"), 10, 1);
        assertThat(rich.set()).isEqualTo("rich/vrpb");
        assertThat(rich.convention()).isEqualTo(Convention.PYVRP);
        Entry pairs = Selection.entry(Path.of("sets", "lilim", "lr107.txt"), 10, 1);
        assertThat(pairs.format()).isEqualTo(Format.LILIM);
        assertThat(pairs.convention()).isEqualTo(Convention.SINTEF);
        assertThat(Stratum.of(pairs).name()).isEqualTo("Li & Lim 100");
        assertThat(Selection.entry(Path.of("sets", "belgium", "Ghent2.vrp.gz"), 120, 1)
                        .threads())
                .isEqualTo(2);
    }
}
