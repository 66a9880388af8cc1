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
    },
    /** GraphHopper's jsprit: ruin and recreate in Java. */
    JSPRIT {
        @Override
        public Outcome solve(Task task, Progress progress) {
            return JspritSearch.solve(task, progress);
        }
    },
    /** Google's OR-Tools: guided local search in C++. */
    ORTOOLS {
        @Override
        public Outcome solve(Task task, Progress progress) {
            return OrToolsSearch.solve(task, progress);
        }
    },
    /** Timefold Solver: late acceptance in Java. */
    TIMEFOLD {
        @Override
        public Outcome solve(Task task, Progress progress) {
            return TimefoldSearch.solve(task, progress);
        }
    };

    /** Searches until the task's deadline. */
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
