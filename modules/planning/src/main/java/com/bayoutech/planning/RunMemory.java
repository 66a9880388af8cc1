package com.bayoutech.planning;

import java.util.Optional;

/**
 * What a run needs of the server's memory, and whether that is there: a run that fills it would take the whole server along.
 *
 * <p>Measured, see {@code docs/benchmarks/streets.md}. Up to {@value #MOST_TABLED} places all pairs are in tables; above that only what is near is kept.
 */
final class RunMemory {
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

    /** What is missing for so many bytes more, in a sentence for people; empty if they fit. */
    Optional<String> findShortage(long needed) {
        if (needed <= free()) {
            return Optional.empty();
        }
        heap.collect();
        if (needed <= free()) {
            return Optional.empty();
        }
        long enough = Math.ceilDiv(heap.mostBytes() - free() + needed, GIBIBYTE);
        return Optional.of("Planning them takes another " + needed / MEBIBYTE + " MB of memory, and of the server's "
                + heap.mostBytes() / MEBIBYTE + " MB only " + Math.max(0, free()) / MEBIBYTE
                + " are free. Move some to another day or depot, or start the server with BAYOU_MEMORY=" + enough
                + "g.");
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
        return heap.mostBytes() - heap.usedBytes();
    }
}
