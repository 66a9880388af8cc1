package com.bayoutech.benchmarks.contestants;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A program that searches for routes. */
public enum Contestant {
    /** Our own. */
    BAYOU {
        @Override
        public Outcome solve(Task task, Progress progress) {
            return BayouSearch.solve(task, progress);
        }
    };

    public abstract Outcome solve(Task task, Progress progress);

    /** The contestant of a word in lower case. */
    public static Contestant of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static String words() {
        return Arrays.stream(values()).map(Contestant::word).collect(Collectors.joining(", "));
    }
}
