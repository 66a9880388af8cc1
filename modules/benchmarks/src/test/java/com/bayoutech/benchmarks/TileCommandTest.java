package com.bayoutech.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.streets.internal.ProtobufWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path extract;

    @BeforeEach
    void write() throws IOException {
        extract = folder.resolve("one-road.osm.pbf");
        ProtobufWriter header = new ProtobufWriter();
        header.text(4, "OsmSchema-V0.6");
        try (DataOutputStream file = new DataOutputStream(Files.newOutputStream(extract))) {
            writeBlob(file, "OSMHeader", header);
            writeBlob(file, "OSMData", oneRoad());
        }
    }

    /** From 0.01, 0.01 to 0.02, 0.02 degrees. */
    private static ProtobufWriter oneRoad() {
        ProtobufWriter strings = new ProtobufWriter();
        List.of("", "highway", "primary").forEach(text -> strings.text(1, text));
        ProtobufWriter group = new ProtobufWriter();
        for (int id = 1; id <= 2; id++) {
            ProtobufWriter node = new ProtobufWriter();
            node.signed(1, id);
            node.signed(8, id * 100_000L);
            node.signed(9, id * 100_000L);
            group.message(1, node);
        }
        ProtobufWriter way = new ProtobufWriter();
        way.number(1, 1);
        way.bytes(2, new byte[] {1});
        way.bytes(3, new byte[] {2});
        way.bytes(8, new byte[] {2, 2});
        group.message(3, way);
        ProtobufWriter block = new ProtobufWriter();
        block.message(1, strings);
        block.message(2, group);
        return block;
    }

    private static void writeBlob(DataOutputStream file, String type, ProtobufWriter content) throws IOException {
        ProtobufWriter blob = new ProtobufWriter();
        blob.message(1, content);
        ProtobufWriter head = new ProtobufWriter();
        head.text(1, type);
        head.number(3, blob.size());
        file.writeInt(head.size());
        file.write(head.toBytes());
        file.write(blob.toBytes());
    }

    @Test
    void aTileIsWrittenAndItsLayersAreCounted() throws IOException {
        Path tile = folder.resolve("tile.mvt");
        assertThat(run("tile --osm " + extract + " --z 12 --x 2048 --y 2047 --out " + tile))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"bytes\": " + Files.size(tile), "\"layers\": {\"road\": 1}", "\"ms\": ");
    }

    @Test
    void allTilesOfAZoomLevelAreTimed() {
        assertThat(run("tile --osm " + extract + " --z 12 --all --rounds 1")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"tiles\": 1", "\"median_ms\": ");
    }

    @Test
    void aTileThatDoesNotExistGetsOneClearLine() {
        assertThat(run("tile --osm " + extract + " --z 12 --x 4096 --y 1 --out " + folder.resolve("tile")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("(--x 4096)");
    }

    @Test
    void aForeignFileGetsOneClearLine() throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign.osm.pbf"), "nothing that anybody could read");
        assertThat(run("tile --osm " + foreign + " --z 12 --all")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("foreign.osm.pbf");
    }

    private int run(String line) {
        return new Benchmarks()
                .run(
                        List.of(line.split(" ")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
