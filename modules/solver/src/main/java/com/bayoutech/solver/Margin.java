package com.bayoutech.solver;

import java.util.Optional;

/**
 * How a stop of a route stands.
 *
 * @param slack how much later the vehicle could reach the stop, held up on its way there, and still keep all windows, limits and its hours
 * @param saving what all routes would cost less without the stop's job and those that go only together with it, the other stops as they are; empty where
 *     that is settled, or where the rest could not be driven so
 */
public record Margin(int visit, int slack, Optional<Long> saving) {}
