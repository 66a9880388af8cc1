package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.town.TownDay;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Solution;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;

/** Times a search of a day, from the moment on when it was asked, and notes when it got better. */
final class DayTrace {
    /** What there is to tell of a time without a complete plan. */
    static final long NONE = -1;

    private final LongSupplier clockNanos;
    private final long startNanos;
    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    private record Entry(long nanos, long cents) {}

    DayTrace(LongSupplier clockNanos) {
        this.clockNanos = clockNanos;
        this.startNanos = clockNanos.getAsLong();
    }

    Budget budget(double seconds) {
        return iterations -> nanos() / (seconds * 1e9);
    }

    void improved(Solution solution) {
        entries.add(new Entry(nanos(), cents(solution)));
    }

    /** What a plan costs, or {@link #NONE} if it leaves anything out. */
    static long cents(Solution solution) {
        return solution.unassigned().isEmpty() ? solution.cost().total() / TownDay.UNITS_PER_CENT : NONE;
    }

    /** When there was a first plan, complete or not. */
    long firstMillis() {
        return entries.stream().mapToLong(DayTrace::millis).min().orElse(NONE);
    }

    /** When there was a first plan with everything on it. */
    long firstCompleteMillis() {
        return entries.stream()
                .filter(entry -> entry.cents != NONE)
                .mapToLong(DayTrace::millis)
                .min()
                .orElse(NONE);
    }

    /** What the best complete plan cost after so many seconds. */
    long cents(int seconds) {
        long moment = Duration.ofSeconds(seconds).toNanos();
        return entries.stream()
                .filter(entry -> entry.cents != NONE && entry.nanos <= moment)
                .mapToLong(Entry::cents)
                .min()
                .orElse(NONE);
    }

    private long nanos() {
        return clockNanos.getAsLong() - startNanos;
    }

    private static long millis(Entry entry) {
        return Duration.ofNanos(entry.nanos).toMillis();
    }
}
