package com.bayoutech.orders;

/** Hears how far an import is, after each batch. */
@FunctionalInterface
public interface ImportListener {
    /** For whoever does not want to hear. */
    ImportListener NONE = rows -> {};

    /** So many rows are read and, where they are good, committed. */
    void progressed(long rows);
}
