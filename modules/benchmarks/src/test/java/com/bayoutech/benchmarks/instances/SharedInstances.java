package com.bayoutech.benchmarks.instances;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder with the literature's instances, which is no part of the project: beside it, or where {@code bayou.instances} says. */
public final class SharedInstances {
    private SharedInstances() {}

    /** Skips the test where there is none. */
    public static Path folder() {
        Path folder = Path.of(System.getProperty("bayou.instances", "../../../shared/benchmarks"));
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                "The folder (" + folder.toAbsolutePath().normalize()
                        + ") with the literature's instances is not there. Name it with -Dbayou.instances=DIR.");
        return folder;
    }
}
