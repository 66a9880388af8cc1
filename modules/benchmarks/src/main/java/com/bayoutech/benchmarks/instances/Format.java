package com.bayoutech.benchmarks.instances;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The text formats of the literature. */
public enum Format {
    /** A line with vehicles and capacity, then seven columns a node. */
    SOLOMON {
        @Override
        Instance read(String name, List<String> lines) {
            return SolomonReader.read(name, lines);
        }
    },
    /** Keywords, then sections with a line a node. */
    CVRPLIB {
        @Override
        Instance read(String name, List<String> lines) {
            return new VrplibReader(name, lines).read();
        }
    },
    /** Pickups and deliveries: vehicles, capacity and speed, then nine columns a node. */
    LILIM {
        @Override
        Instance read(String name, List<String> lines) {
            return LiLimReader.read(name, lines);
        }
    },
    /** The sections that PyVRP adds to CVRPLIB's. */
    PYVRP {
        @Override
        Instance read(String name, List<String> lines) {
            return new VrplibReader(name, lines).read();
        }
    };

    abstract Instance read(String name, List<String> lines);

    /** The format of a word in lower case. */
    public static Format of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a file; one that ends with .gz is unpacked on the way.
     *
     * @throws UnreadableInstanceException if it is of another format
     */
    public Instance read(Path file) throws IOException {
        return read(name(file), lines(file));
    }

    static List<String> lines(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** The folder that a file is in. */
    public static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    /** The file's name without what tells the format. */
    public static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(txt|vrp)(\\.gz)?$", "");
    }
}
