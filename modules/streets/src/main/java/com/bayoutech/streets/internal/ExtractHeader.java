package com.bayoutech.streets.internal;

import com.bayoutech.streets.UnreadableExtractException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * What an extract says about itself in its first block: the <a
 * href="https://wiki.openstreetmap.org/wiki/PBF_Format">OSMHeader</a>.
 *
 * @param box what it was cut out of the world with; some tools write a dummy
 * @param source where its data come from, or an empty text
 */
public record ExtractHeader(Optional<Box> box, String source) {
    private static final int LARGEST_BLOCK = 32 << 20;
    private static final double NANO = 1e-9;

    /** Degrees. */
    public record Box(double west, double south, double east, double north) {}

    /**
     * Reads the first block alone.
     *
     * @throws UnreadableExtractException if it is missing, foreign or damaged
     */
    public static ExtractHeader read(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            byte[] blobHeader = block(in, in.readInt());
            byte[] blob = block(in, dataSize(blobHeader));
            return headerBlock(content(blob));
        } catch (IOException | IndexOutOfBoundsException foreign) {
            throw new UnreadableExtractException(
                    file,
                    "has no header that can be read",
                    "Name an extract in the binary form of OpenStreetMap (.osm.pbf).",
                    foreign);
        }
    }

    private static byte[] block(DataInputStream in, int size) throws IOException {
        if (size < 0 || size > LARGEST_BLOCK) {
            throw new IOException("A block of " + size + " bytes is too large.");
        }
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return bytes;
    }

    private static int dataSize(byte[] blobHeader) {
        Fields fields = new Fields(blobHeader);
        int size = 0;
        while (fields.next()) {
            size = fields.number() == 3 ? (int) fields.value() : size;
        }
        return size;
    }

    private static byte[] content(byte[] blob) throws IOException {
        Fields fields = new Fields(blob);
        while (fields.next()) {
            if (fields.number() == 1) {
                return fields.bytes();
            }
            if (fields.number() == 3) {
                try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(fields.bytes()))) {
                    return in.readNBytes(LARGEST_BLOCK);
                }
            }
        }
        return new byte[0];
    }

    private static ExtractHeader headerBlock(byte[] block) {
        Fields fields = new Fields(block);
        Optional<Box> box = Optional.empty();
        String source = "";
        while (fields.next()) {
            if (fields.number() == 1) {
                box = Optional.of(box(fields.bytes()));
            } else if (fields.number() == 17) {
                source = new String(fields.bytes(), StandardCharsets.UTF_8);
            }
        }
        return new ExtractHeader(box, source);
    }

    private static Box box(byte[] message) {
        Fields fields = new Fields(message);
        double[] sides = new double[5];
        while (fields.next()) {
            if (fields.number() >= 1 && fields.number() <= 4) {
                long zigzag = fields.value();
                sides[fields.number()] = ((zigzag >>> 1) ^ -(zigzag & 1)) * NANO;
            }
        }
        return new Box(sides[1], sides[4], sides[2], sides[3]);
    }

    /** The fields of a message, one after the other. */
    private static final class Fields {
        private static final int VARINT = 0;
        private static final int LENGTH_DELIMITED = 2;

        private final byte[] message;
        private int at;
        private int number;
        private long value;
        private byte[] bytes = new byte[0];

        Fields(byte[] message) {
            this.message = message;
        }

        boolean next() {
            if (at >= message.length) {
                return false;
            }
            long tag = varint();
            number = (int) (tag >>> 3);
            switch ((int) (tag & 7)) {
                case VARINT -> value = varint();
                case LENGTH_DELIMITED -> {
                    int length = (int) varint();
                    if (length < 0 || length > message.length - at) {
                        throw new IndexOutOfBoundsException("A field is longer than its message.");
                    }
                    bytes = new byte[length];
                    System.arraycopy(message, at, bytes, 0, length);
                    at += length;
                }
                default -> throw new IndexOutOfBoundsException("A field has an unknown type.");
            }
            return true;
        }

        int number() {
            return number;
        }

        long value() {
            return value;
        }

        byte[] bytes() {
            return bytes;
        }

        private long varint() {
            long result = 0;
            for (int shift = 0; shift < Long.SIZE; shift += 7) {
                byte next = message[at++];
                result |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return result;
                }
            }
            throw new IndexOutOfBoundsException("A number has too many bytes.");
        }
    }
}
