package com.bayoutech.streets.places;

/** How many typing errors a name of some length may have: two, but in short names, which two errors make into others. */
final class Forgiveness {
    private static final int MAX_EDITS = 2;
    private static final int LETTERS_PER_EDIT = 2;

    private Forgiveness() {}

    static int edits(String words) {
        return Math.min(MAX_EDITS, words.length() / LETTERS_PER_EDIT);
    }
}
