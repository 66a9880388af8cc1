package com.bayoutech.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.streets.town.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aMatrixIsTimedAndChecked() throws IOException {
        Path town = folder.resolve("town.osm.pbf");
        Town.of(3, 300).write(town);
        Path pairs = folder.resolve("pairs.csv");
        assertThat(run("matrix --osm " + town
                        + " --profile van --turn-costs true --points 40 --seed 5 --threads 2 --check 200" + " --out "
                        + pairs))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"import_seconds\": ",
                        "\"nodes\": ",
                        "\"edges\": ",
                        "\"snap_seconds\": ",
                        "\"matrix_seconds\": ",
                        "\"cpu_seconds\": ",
                        "\"peak_heap_mb\": ",
                        "\"unreachable\": 0",
                        "\"max_duration_diff_s\": ",
                        "\"max_distance_diff_m\": ",
                        "\"mismatches\": 0");
        assertThat(Files.readAllLines(pairs))
                .hasSize(201)
                .first()
                .isEqualTo("from_lat,from_lon,to_lat,to_lon,snapped_from_m,snapped_to_m,seconds,meters");
    }

    @Test
    void whatMakesNoSenseIsToldInOneLine() throws IOException {
        assertThat(run("matrix --osm a.osm.pbf --profile tank --turn-costs true --points 4 --seed 5 --threads"
                        + " 2 --check 2"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The option (--profile tank) cannot be read. Give one of car, van, truck, cargo_bike.\n");
    }

    @Test
    void aFileThatIsNoExtractIsToldInOneLine() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam, this is no map.");
        assertThat(run("matrix --osm " + letter
                        + " --profile car --turn-costs false --points 4 --seed 5 --threads 2 --check 2"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The extract (letter.txt) is no .osm.pbf file.");
    }

    @Test
    void keptStreetsAreUsedAgainForTheSameExtractOnly() throws IOException {
        Path town = folder.resolve("town.osm.pbf");
        Town.of(3, 300).write(town);
        Path other = folder.resolve("other.osm.pbf");
        Town.of(4, 300).write(other);
        Path kept = folder.resolve("kept");
        assertThat(run(keeping(town, kept))).isZero();
        assertThat(run(keeping(town, kept))).isZero();
        assertThat(run(keeping(other, kept))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "The folder (--keep " + kept
                                + ") holds the streets of another extract than other.osm.pbf. Name another folder, or delete it.\n");
    }

    @Test
    void keptStreetsThatAreDamagedAreToldInOneLine() throws IOException {
        Path town = folder.resolve("town.osm.pbf");
        Town.of(3, 300).write(town);
        Path kept = folder.resolve("kept");
        assertThat(run(keeping(town, kept))).isZero();
        Path nodes = kept.resolve("graph/nodes");
        byte[] bytes = Files.readAllBytes(nodes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(nodes, bytes);
        assertThat(run(keeping(town, kept))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The streets (kept) are damaged in the file graph/nodes. Prepare them from the extract"
                        + " again.\n");
    }

    @Test
    void aFolderOfSomethingElseStaysAsItIs() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Path letter = Files.writeString(letters.resolve("letter.txt"), "Dear Sir or Madam");
        assertThat(run(keeping(folder.resolve("town.osm.pbf"), letters))).isEqualTo(1);
        assertThat(run(keeping(folder.resolve("town.osm.pbf"), letter))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The streets (letters) are not there. Prepare them from the extract again.\n"
                        + "The path (--keep " + letter + ") is no folder. Name a folder.\n");
        assertThat(letter).hasContent("Dear Sir or Madam");
    }

    private static String keeping(Path extract, Path kept) {
        return "matrix --osm " + extract + " --profile van --turn-costs false --points 4 --seed 5 --threads 1 --check 2"
                + " --keep " + kept;
    }

    private int run(String line) {
        return new Benchmarks()
                .run(
                        Arrays.asList(line.split(" ")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
