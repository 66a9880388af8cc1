package com.bayoutech.domain;

/**
 * Free-flow travel between points known by index: seconds and meters, directed.
 *
 * <p>Implementations answer for every index from 0 to {@code size() - 1} and are safe for use by several threads.
 */
public interface TravelMatrix {
    /** What {@link #seconds} and {@link #meters} answer where there is no way. */
    int UNREACHABLE = Integer.MAX_VALUE;

    /** The number of points. */
    int size();

    /** Driving time in seconds, or {@link #UNREACHABLE}. */
    int seconds(int from, int to);

    /** Driving distance in meters, or {@link #UNREACHABLE}. */
    int meters(int from, int to);
}
