package com.bayoutech.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.streets.Streets;
import com.bayoutech.streets.region.ExtractSource;
import com.bayoutech.streets.region.PreparedStreets;
import com.bayoutech.streets.region.TownSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareStreetsTest {
    @TempDir
    Path temporary;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aTownIsPreparedAndTheWayThereIsTold() throws IOException {
        TownSource town = new TownSource(1, 100);

        int code = run(town);

        assertThat(code).isZero();
        List<String> lines = lines();
        assertThat(lines).doesNotHaveDuplicates().startsWith("prepare-streets: Building the town, 0 %");
        assertThat(lines.getLast()).startsWith("prepare-streets: done, Heronville (fictional) v2-");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void whatIsPreparedAlreadyIsDoneAtOnce() throws IOException {
        TownSource town = new TownSource(1, 100);
        run(town);
        printed.reset();

        assertThat(run(town)).isZero();
        assertThat(lines()).singleElement().asString().contains("done, Heronville (fictional)");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void anExtractThatIsNotThereEndsWithOneAndTheReason() {
        int code = run(ExtractSource.file(temporary.resolve("louisiana.osm.pbf"), List.of()));

        assertThat(code).isEqualTo(1);
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("The extract (louisiana.osm.pbf) is not there")
                .contains("bayou.streets.extract");
    }

    @Test
    void whereTheNewIsOfNoUseTheOldStays() throws IOException {
        Path extract = temporary.resolve("louisiana.osm.pbf");
        Files.copy(townExtract(), extract);
        assertThat(run(ExtractSource.file(extract, List.of()))).isZero();
        printed.reset();
        Files.writeString(extract, "no extract");
        Files.setLastModifiedTime(extract, FileTime.fromMillis(1_000_000));

        int code = run(ExtractSource.file(extract, List.of()));

        assertThat(code).isEqualTo(1);
        assertThat(lines().getLast()).contains("is no .osm.pbf file").endsWith("The streets of before stay.");
        assertThat(versions()).hasSize(1);
    }

    private Path townExtract() {
        return new TownSource(1, 100).provide(temporary, (task, share) -> {});
    }

    private int run(ExtractSource source) {
        PrintStream console = System.out;
        try (PreparedStreets streets = new PreparedStreets(source, temporary.resolve("streets"))) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            int code = new PrepareStreets(streets).run(Set.of());
            assertThat(streets.state()).isNotInstanceOf(Streets.State.Preparing.class);
            return code;
        } finally {
            System.setOut(console);
        }
    }

    /** What the command says, without the log, which goes to the console, too. */
    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("prepare-streets: "))
                .toList();
    }

    private List<Path> versions() throws IOException {
        try (Stream<Path> content = Files.list(temporary.resolve("streets"))) {
            return content.filter(Files::isDirectory).toList();
        }
    }
}
