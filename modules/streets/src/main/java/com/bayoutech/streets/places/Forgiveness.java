package com.bayoutech.streets.places;

/** How many typing errors a name may have: two, and three if it is long; the shortest names leave no room for them. */
final class Forgiveness {
    private static final int LONG_NAME = 9;
    private static final int SHORT_NAME = 3;
    private static final int LETTERS_PER_EDIT = 3;

    private Forgiveness() {}

    static int edits(String words) {
        int length = words.length();
        return length >= LONG_NAME ? 3 : length >= SHORT_NAME ? 2 : length - 1;
    }

    /** Whether so much is as it was typed that the rest may be forgiven. */
    static boolean allows(int cost, int lettersAsked) {
        return cost / Names.EDIT * LETTERS_PER_EDIT <= lettersAsked;
    }
}
