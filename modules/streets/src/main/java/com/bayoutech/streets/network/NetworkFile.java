package com.bayoutech.streets.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What a folder of prepared streets says about itself; written when all else but hierarchies is there, so that it is missing where something else is.
 *
 * <p>In big endian: a magic number, the format's version, the extract's version, how many files GraphHopper's graph has, for each its name, length and
 * checksum, and a checksum of all that (CRC-32C). GraphHopper itself believes whatever its files say.
 *
 * @param version names the extract's content
 * @param graph GraphHopper's files
 */
record NetworkFile(String version, List<FileMark> graph) {
    static final String NAME = "network.bin";
    static final String GRAPH = "graph";

    private static final int MAGIC = 0x42595354;
    private static final int FORMAT = 2;
    private static final int HEADER_BYTES = 2 * Integer.BYTES;
    private static final int MOST_BYTES = 1 << 16;
    private static final int DIGITS = 12;

    NetworkFile {
        graph = List.copyOf(graph);
    }

    /** What is to be said about a folder with a graph that was made from an extract. */
    static NetworkFile of(Path extract, Path folder) throws IOException {
        List<FileMark> graph = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(GRAPH))) {
            for (Path file : files.sorted().toList()) {
                graph.add(FileMark.of(file));
            }
        }
        return new NetworkFile(version(extract), graph);
    }

    /** Names the content of an extract. */
    static String version(Path extract) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(extract), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    void write(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(version);
            out.writeInt(graph.size());
            for (FileMark file : graph) {
                out.writeUTF(file.name());
                out.writeLong(file.bytes());
                out.writeInt(file.checksum());
            }
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        }
        Files.write(folder.resolve(NAME), bytes.toByteArray());
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    /**
     * What a folder says about itself; the graph has still to be held against that.
     *
     * @throws UnreadableNetworkException if it says nothing, or something damaged, or is in another format
     */
    static NetworkFile read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
            requireIntact(folder, bytes);
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (NoSuchFileException missing) {
            throw new UnreadableNetworkException(folder, "are not there", missing);
        } catch (IOException damaged) {
            throw new UnreadableNetworkException(folder, damaged(NAME), damaged);
        }
    }

    private static void requireIntact(Path folder, byte[] bytes) {
        if (bytes.length < HEADER_BYTES + Integer.BYTES) {
            throw new UnreadableNetworkException(folder, damaged(NAME));
        }
        ByteBuffer ints = ByteBuffer.wrap(bytes);
        int rest = bytes.length - Integer.BYTES;
        if (ints.getInt(0) != MAGIC) {
            throw new UnreadableNetworkException(folder, "are no prepared streets");
        }
        // Whatever another format has at its end.
        if (ints.getInt(Integer.BYTES) != FORMAT) {
            throw new UnreadableNetworkException(
                    folder, "are in another format (" + ints.getInt(Integer.BYTES) + ") by the file " + NAME);
        }
        if (ints.getInt(rest) != checksum(bytes, rest)) {
            throw new UnreadableNetworkException(folder, damaged(NAME));
        }
    }

    private static NetworkFile read(DataInputStream in) throws IOException {
        in.skipNBytes(HEADER_BYTES);
        String version = in.readUTF();
        List<FileMark> graph = new ArrayList<>();
        for (int files = in.readInt(); files > 0; files--) {
            graph.add(new FileMark(in.readUTF(), in.readLong(), in.readInt()));
        }
        return new NetworkFile(version, graph);
    }

    /**
     * Reads all of the graph's files.
     *
     * @throws UnreadableNetworkException if one of them is missing or not what was written
     */
    void checkGraph(Path folder) {
        for (FileMark file : graph) {
            String name = GRAPH + "/" + file.name();
            try {
                if (!FileMark.of(folder.resolve(GRAPH).resolve(file.name())).equals(file)) {
                    throw new UnreadableNetworkException(folder, damaged(name));
                }
            } catch (NoSuchFileException missing) {
                throw new UnreadableNetworkException(folder, "lack the file " + name, missing);
            } catch (IOException unreadable) {
                throw new UnreadableNetworkException(folder, damaged(name), unreadable);
            }
        }
    }

    private static String damaged(String file) {
        return "are damaged in the file " + file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 (each Java has it) is not to be had. Check the JDK.", impossible);
        }
    }
}
