package com.bayoutech.streets.internal;

import com.bayoutech.streets.TileSource.Bounds;
import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.internal.ExtractReader.Member;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Writes an extract of OpenStreetMap in its binary form (.osm.pbf), element by element, in the memory of one block.
 *
 * <p>Elements come sorted: all nodes, then all ways, then all relations, each by ascending id. The same elements give the same bytes. The file
 * has its name only once {@link #finish} has been called; whoever closes the writer before leaves nothing behind. The form is that of
 * <a href="https://wiki.openstreetmap.org/wiki/PBF_Format">OSM PBF</a>, with dense nodes and blocks packed by zlib.
 */
public final class ExtractWriter implements Closeable {
    private static final int ELEMENTS_A_BLOCK = 8_000;
    private static final int BYTES_A_BLOCK = 8 << 20;
    private static final double NANODEGREES = 1e9;
    private static final String PROGRAM = "BayouTech";

    private final Path target;
    private final Path unfinished;
    private final DataOutputStream file;
    private final Deflater deflater = new Deflater();
    private final ProtobufWriter blob = new ProtobufWriter();
    private final ProtobufWriter blobHeader = new ProtobufWriter();
    private byte[] packed = new byte[1 << 16];
    private ExtractBlock block = new ExtractBlock(Kind.NODE);
    private Kind kind = Kind.NODE;
    private long lastId = Long.MIN_VALUE;

    /**
     * Begins a file.
     *
     * @param source where its elements come from, in a few words
     */
    public ExtractWriter(Path target, Bounds bounds, String source) throws IOException {
        this.target = target;
        this.unfinished = target.resolveSibling(target.getFileName() + ".part");
        this.file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16));
        writeBlob("OSMHeader", header(bounds, source));
    }

    /** Adds a point, in degrees. */
    public void node(long id, double latitude, double longitude, Map<String, String> tags) throws IOException {
        require(Kind.NODE, id);
        block.node(id, latitude, longitude, tags);
    }

    /** Adds a line or an outline, as the ids of its nodes. */
    public void way(long id, long[] nodes, Map<String, String> tags) throws IOException {
        require(Kind.WAY, id);
        block.way(id, nodes, tags);
    }

    /** Adds what belongs together. */
    public void relation(long id, List<Member> members, Map<String, String> tags) throws IOException {
        require(Kind.RELATION, id);
        block.relation(id, members, tags);
    }

    /** Writes what is left and gives the file its name. */
    public void finish() throws IOException {
        flush();
        file.close();
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        file.close();
        Files.deleteIfExists(unfinished);
    }

    private void require(Kind next, long id) throws IOException {
        int order = next.compareTo(kind);
        if (order < 0 || (order == 0 && id <= lastId)) {
            throw new IllegalArgumentException("The element (" + next + " " + id + ") comes after " + kind + " "
                    + lastId + ". Sort nodes before ways before relations, each by id.");
        }
        if (order > 0 || block.elements() == ELEMENTS_A_BLOCK || block.size() > BYTES_A_BLOCK) {
            flush();
            block = new ExtractBlock(next);
        }
        kind = next;
        lastId = id;
    }

    private void flush() throws IOException {
        if (block.elements() > 0) {
            writeBlob("OSMData", block.toMessage());
        }
    }

    private static ProtobufWriter header(Bounds bounds, String source) {
        ProtobufWriter box = new ProtobufWriter();
        box.signed(1, Math.round(bounds.southWest().longitude() * NANODEGREES));
        box.signed(2, Math.round(bounds.northEast().longitude() * NANODEGREES));
        box.signed(3, Math.round(bounds.northEast().latitude() * NANODEGREES));
        box.signed(4, Math.round(bounds.southWest().latitude() * NANODEGREES));
        ProtobufWriter header = new ProtobufWriter();
        header.message(1, box);
        header.text(4, "OsmSchema-V0.6");
        header.text(4, "DenseNodes");
        header.text(5, "Sort.Type_then_ID");
        header.text(16, PROGRAM);
        header.text(17, source);
        return header;
    }

    private void writeBlob(String type, ProtobufWriter content) throws IOException {
        byte[] raw = content.toBytes();
        deflater.reset();
        deflater.setInput(raw);
        deflater.finish();
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        blob.clear();
        blob.number(2, raw.length);
        blob.bytes(3, Arrays.copyOf(packed, size));
        blobHeader.clear();
        blobHeader.text(1, type);
        blobHeader.number(3, blob.size());
        file.writeInt(blobHeader.size());
        file.write(blobHeader.toBytes());
        file.write(blob.toBytes());
    }
}
