package com.bayoutech.planning;

import java.util.Optional;

/**
 * What runs need of the server's memory, and whether that is there: a run that fills it would take the whole server along. Safe for several threads.
 *
 * <p>What a run is given is set aside until it is over. While that is being filled, it counts once: as used or as set aside, whichever is more.
 *
 * <p>Measured, see {@code docs/benchmarks/streets.md}. Up to {@value #MOST_TABLED} places all pairs are in tables; above that only what is near is kept.
 */
final class RunMemory {
    /** As the streets' matrix and the solver have it. */
    private static final int MOST_TABLED = 5_000;

    private static final long MATRIX_BYTES_A_PAIR = 8;

    /** The solver's tables, of ways there and of ways back. */
    private static final long SEARCH_BYTES_A_PAIR = 16;

    /** Near ways, and what each place can climb to. */
    private static final long MATRIX_BYTES_A_PLACE = 16_000;

    /** The lists of neighbours, and the parts that are searched by themselves. */
    private static final long SEARCH_BYTES_A_PLACE = 9_000;

    /** Orders, schedules, and what a search needs anyhow. */
    private static final long SEARCH_BYTES_ANYHOW = 50_000_000;

    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    private final Heap heap;

    /** What is set aside for the runs at work. */
    private long reserved;

    /** What was used beside that when the first of them began, at most. */
    private long usedBeside;

    RunMemory(Heap heap) {
        this.heap = heap;
    }

    /** The memory that this server has. */
    static RunMemory ofThisServer() {
        return new RunMemory(new Heap() {
            @Override
            public long mostBytes() {
                return Runtime.getRuntime().maxMemory();
            }

            @Override
            public long usedBytes() {
                return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            }

            @Override
            public void collect() {
                System.gc();
            }
        });
    }

    /** The memory of a server. */
    interface Heap {
        long mostBytes();

        /** Also by what nobody needs any more. */
        long usedBytes();

        /** Lets go of what nobody needs any more; takes a moment. */
        void collect();
    }

    /** The memory of one run, none as yet. */
    Share share() {
        return new Share();
    }

    /** What is set aside for one run; closed when it is over. */
    final class Share implements AutoCloseable {
        private long bytes;

        private Share() {}

        /** Sets so many bytes more aside; empty if they fit, or else none is, and this says to people what is missing. */
        Optional<String> reserve(long needed) {
            synchronized (RunMemory.this) {
                if (!fits(needed)) {
                    return Optional.of(shortage(needed));
                }
                bytes += needed;
                reserved += needed;
                return Optional.empty();
            }
        }

        /** What was set aside is in use now, and stays in use when the run is over. */
        void fill() {
            synchronized (RunMemory.this) {
                usedBeside += bytes;
                release();
            }
        }

        /** The run is over. */
        @Override
        public void close() {
            synchronized (RunMemory.this) {
                release();
            }
        }

        private void release() {
            reserved -= bytes;
            bytes = 0;
        }
    }

    private boolean fits(long needed) {
        if (reserved == 0) {
            usedBeside = heap.usedBytes();
        }
        if (needed <= free()) {
            return true;
        }
        heap.collect();
        usedBeside = Math.min(usedBeside, heap.usedBytes());
        return needed <= free();
    }

    private String shortage(long needed) {
        long enough = Math.ceilDiv(heap.mostBytes() - free() + needed, GIBIBYTE);
        return "Planning them takes another " + needed / MEBIBYTE + " MB of memory, and of the server's "
                + heap.mostBytes() / MEBIBYTE + " MB only " + Math.max(0, free()) / MEBIBYTE + " are free. "
                + (reserved > 0 ? "Start it again when the other runs are over, move" : "Move")
                + " some to another day or depot, or start the server with BAYOU_MEMORY=" + enough + "g.";
    }

    /** What to say of a run that has filled the memory nevertheless. */
    String exhausted() {
        return "The memory of the server (" + heap.mostBytes() / MEBIBYTE
                + " MB) was full before the optimisation was done."
                + " Plan fewer orders at once, or start the server with more, such as BAYOU_MEMORY="
                + (heap.mostBytes() / GIBIBYTE + 1) + "g.";
    }

    /** What the travel times between so many places take at most; less where they are known from an earlier run. */
    static long ofMatrix(int places) {
        return places > MOST_TABLED ? places * MATRIX_BYTES_A_PLACE : (long) places * places * MATRIX_BYTES_A_PAIR;
    }

    /** What a search takes at most beside them. */
    static long ofSearch(int places) {
        return SEARCH_BYTES_ANYHOW
                + (places > MOST_TABLED ? places * SEARCH_BYTES_A_PLACE : (long) places * places * SEARCH_BYTES_A_PAIR);
    }

    private long free() {
        return heap.mostBytes() - Math.max(heap.usedBytes(), usedBeside + reserved);
    }
}
