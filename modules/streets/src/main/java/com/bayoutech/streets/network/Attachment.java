package com.bayoutech.streets.network;

/**
 * The seeds of a place, and the directed edge that each of them begins or ends on.
 *
 * @param exitKeys of the edge that is left by an exit, or {@link Anchor#NONE} at a crossing
 * @param entryKeys of the edge that is come by to an entry, or {@link Anchor#NONE} at a crossing
 */
record Attachment(Seeds seeds, int[] exitKeys, int[] entryKeys) {}
