package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.contestants.Contestant;
import com.bayoutech.benchmarks.instances.Convention;
import com.bayoutech.benchmarks.instances.Format;
import java.nio.file.Path;
import java.util.List;

/** One run to do. */
public record Entry(
        Path file,
        Format format,
        Convention convention,
        Contestant contestant,
        double seconds,
        long seed,
        int threads) {
    /** The folder of the file, with the one above it for rich problems. */
    public String set() {
        Path folder = Format.folder(file);
        String name = Format.name(folder);
        return Format.folder(folder).endsWith("rich") ? "rich/" + name : name;
    }

    public String instance() {
        return Format.name(file);
    }

    /** What tells this run from others. */
    String key() {
        return String.join(
                ",",
                contestant.word(),
                set(),
                instance(),
                convention.word(),
                Double.toString(seconds),
                Long.toString(seed),
                Integer.toString(threads));
    }

    /** The options of {@code solve}. */
    List<String> options() {
        return List.of(
                "--instance",
                file.toString(),
                "--format",
                format.word(),
                "--convention",
                convention.word(),
                "--solver",
                contestant.word(),
                "--seconds",
                Double.toString(seconds),
                "--seed",
                Long.toString(seed),
                "--threads",
                Integer.toString(threads));
    }
}
