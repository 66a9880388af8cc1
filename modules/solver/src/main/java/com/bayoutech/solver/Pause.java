package com.bayoutech.solver;

/** A break that starts inside a window and lasts its time; the driver rests where the vehicle stands. Who leaves later has had it. */
public record Pause(int opens, int closes, int duration) {
    public Pause {
        Require.measure("opening of a break", opens);
        Require.measure("closing of a break", closes);
        Require.measure("break", duration);
        Require.that(opens <= closes, "opening of a break", opens, "no later than its closing (" + closes + ")");
    }
}
