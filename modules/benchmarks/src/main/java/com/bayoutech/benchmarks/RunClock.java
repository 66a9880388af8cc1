package com.bayoutech.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** What this JVM has used since its start. */
final class RunClock {
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long MEBIBYTE = 1 << 20;

    /** The JVM's start on the clock of {@link System#nanoTime()}. */
    private final double start;

    RunClock() {
        long running = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        this.start = System.nanoTime() / NANOS_PER_SECOND - running / MILLIS_PER_SECOND;
    }

    double seconds() {
        return System.nanoTime() / NANOS_PER_SECOND - start;
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
