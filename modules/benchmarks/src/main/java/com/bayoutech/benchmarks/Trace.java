package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.contestants.Progress;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Notes when a search got better, and how good it was. */
final class Trace implements Progress {
    private static final long NONE = -1;

    private final RunClock clock;
    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    Trace(RunClock clock) {
        this.clock = clock;
    }

    @Override
    public void improved(double cost, int vehicles) {
        entries.add(new Entry(Math.round(clock.seconds() * 1e3), cost, vehicles));
    }

    /** When the first complete solution was there; -1 if none ever was. */
    long firstMillis() {
        Entry first = entries.peek();
        return first == null ? NONE : first.millis;
    }

    List<String> lines() {
        return Stream.concat(
                        Stream.of("ms,cost,vehicles"),
                        entries.stream().map(entry -> entry.millis + "," + entry.cost + "," + entry.vehicles))
                .toList();
    }

    private record Entry(long millis, double cost, int vehicles) {}
}
