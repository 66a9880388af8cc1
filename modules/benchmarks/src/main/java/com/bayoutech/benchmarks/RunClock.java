package com.bayoutech.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** What this JVM has used since its start. */
final class RunClock {
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long MEBIBYTE = 1 << 20;

    private final LongSupplier nanos;

    /** The JVM's start on that clock. */
    private final double start;

    private RunClock(LongSupplier nanos, double start) {
        this.nanos = nanos;
        this.start = start;
    }

    /** The clock that the options ask for, or that on the wall. */
    static RunClock of(Options options) {
        return options.findText("clock").isPresent() ? options.value("clock", RunClock::of, "wall or cpu") : of("wall");
    }

    private static RunClock of(String word) {
        return switch (word) {
            case "wall" -> new RunClock(System::nanoTime, System.nanoTime() / NANOS_PER_SECOND - runningSeconds());
            case "cpu" -> new RunClock(RunClock::cpuNanos, 0);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static double runningSeconds() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / MILLIS_PER_SECOND;
    }

    /** Since the JVM's start. */
    double seconds() {
        return nanos.getAsLong() / NANOS_PER_SECOND - start;
    }

    /** Now; only differences mean something. */
    long nanos() {
        return nanos.getAsLong();
    }

    double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / MILLIS_PER_SECOND;
    }

    /** What the process has had of all cores. */
    static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** From now on, only what is needed later counts. */
    static void forgetPeakHeap() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static long peakHeapMebibytes() {
        long bytes = heap().map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return bytes / MEBIBYTE;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
