package com.bayoutech.solver;

/**
 * Makes it dear that routes mix: each pair of near visits on different vehicles costs a rate.
 *
 * <p>Two visits are near if one of them is among those nearest to the other, by the shorter of the two ways of the first travel and then by number.
 *
 * @param neighbours how many of the nearest count for a visit
 * @param rate cost of a pair
 */
public record Overlap(int neighbours, long rate) {
    /** The most neighbours. */
    public static final int MOST_NEIGHBOURS = 1_000;

    public Overlap {
        Require.that(
                neighbours >= 1 && neighbours <= MOST_NEIGHBOURS,
                "number of neighbours",
                neighbours,
                "from 1 to " + MOST_NEIGHBOURS);
        Require.rate("cost of an overlap", rate);
    }
}
