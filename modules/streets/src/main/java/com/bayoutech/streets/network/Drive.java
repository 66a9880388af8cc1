package com.bayoutech.streets.network;

/**
 * The best way from one point of the roads to another, directed edge by directed edge.
 *
 * @param weight as {@link Weight} has it
 * @param keys in the order in which they are driven; none if both points are the same
 * @param start how much of the first edge lies before the beginning, in its direction of travel
 * @param end how much of the last edge lies before the end, in its direction of travel
 */
record Drive(long weight, int[] keys, double start, double end) {}
