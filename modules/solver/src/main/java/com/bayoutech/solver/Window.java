package com.bayoutech.solver;

/** Bounds the start of a service; both ends belong to it. */
public record Window(int opens, int closes) {
    public Window {
        Require.that(opens <= closes, "opening of a window", opens, "no later than its closing (" + closes + ")");
    }
}
