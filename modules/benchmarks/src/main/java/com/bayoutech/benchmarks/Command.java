package com.bayoutech.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;

/** One measurement, or one file to measure with. */
interface Command {
    /** What people type. */
    String name();

    /** Its options and what it does, in a few lines. */
    String usage();

    /** Its options that have no value. */
    default Set<String> flags() {
        return Set.of();
    }

    /** Its options that may be there more than once. */
    default Set<String> repeated() {
        return Set.of();
    }

    /**
     * Runs it and prints what it found, as JSON or as a table.
     *
     * @throws UsageException if the options make no sense
     */
    void run(Options options, PrintStream out) throws IOException;
}
