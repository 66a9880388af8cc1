package com.bayoutech.benchmarks.contestants;

import java.util.List;

/** The routes that a contestant found, one for each vehicle of the file, and how many iterations it did. */
public record Outcome(List<List<Integer>> routes, long iterations) {
    /** The iterations of a program that does not tell. */
    static final long UNKNOWN = -1;

    public Outcome {
        routes = routes.stream().map(List::copyOf).toList();
    }
}
