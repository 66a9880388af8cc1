package com.bayoutech.routing.vroom;

/**
 * Something that happens on a route, in the solver's units of time.
 *
 * @param what the number of a visit or of a break
 * @param from where the drive began that led there, or {@link #HERE} if there was none
 * @param travel how long it took
 * @param location where it happens
 */
record Moment(Kind kind, int what, int from, int travel, int location, int arrival, int begin, int end) {
    /** No drive: the vehicle is there already. */
    static final int HERE = -1;

    /** What it is. */
    enum Kind {
        VISIT,
        BREAK,
        END
    }
}
