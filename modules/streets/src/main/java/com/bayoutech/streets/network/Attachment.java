package com.bayoutech.streets.network;

/** The seeds of a place, and the directed edge that each of them begins or ends on; never changes. */
final class Attachment {
    final Seeds seeds;
    /** By exit, the edge that is left by it, or {@link Anchor#NONE} at a crossing. */
    final int[] exitKeys;
    /** By entry, the edge that is come by, or {@link Anchor#NONE} at a crossing. */
    final int[] entryKeys;

    Attachment(Seeds seeds, int[] exitKeys, int[] entryKeys) {
        this.seeds = seeds;
        this.exitKeys = exitKeys;
        this.entryKeys = entryKeys;
    }
}
