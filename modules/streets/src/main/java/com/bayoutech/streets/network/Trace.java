package com.bayoutech.streets.network;

import java.util.Arrays;
import java.util.List;

/**
 * A way, street by street, as precisely as it was found: so that somebody else can check it.
 *
 * @param keys GraphHopper's keys of directed edges in the order in which they are driven; none if both ends are the same point
 * @param start how much of the first edge lies before the beginning, in its direction of travel, 0 to 1
 * @param end how much of the last edge lies before the end, in its direction of travel, 0 to 1
 */
public record Trace(double seconds, double meters, List<Integer> keys, double start, double end) {
    public Trace {
        keys = List.copyOf(keys);
    }

    static Trace of(Drive drive) {
        return new Trace(
                Weight.exactSeconds(drive.weight),
                Weight.exactMeters(drive.weight),
                Arrays.stream(drive.keys).boxed().toList(),
                drive.start,
                drive.end);
    }
}
