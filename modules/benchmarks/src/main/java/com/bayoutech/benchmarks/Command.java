package com.bayoutech.benchmarks;

import java.io.IOException;
import java.io.PrintStream;

/** One measurement, or one file to measure with. */
interface Command {
    /** What people type. */
    String name();

    /** Its options and what it does, in a few lines. */
    String usage();

    /**
     * Runs it and prints one JSON object.
     *
     * @throws UsageException if the options make no sense
     */
    void run(Options options, PrintStream out) throws IOException;
}
