package com.bayoutech.domain;

import java.util.List;

/**
 * How much a job puts on a vehicle, as a vector of whole units (parcels, kilograms, liters).
 *
 * <p>What each dimension means is the fleet's convention; a missing dimension counts as zero.
 */
public record Load(List<Integer> amounts) {
    /** Nothing at all. */
    public static final Load NONE = new Load(List.of());

    public Load {
        amounts = List.copyOf(amounts);
        for (int amount : amounts) {
            Require.that(
                    amount >= 0,
                    "The load (" + amount + ") must not be negative. Use a pickup for goods that come back.");
        }
    }

    /** A load from its amounts, one a dimension. */
    public static Load of(Integer... amounts) {
        return new Load(List.of(amounts));
    }

    /** The amount in a dimension, counted from 0; zero where the vector is shorter. */
    public int amount(int dimension) {
        return dimension < amounts.size() ? amounts.get(dimension) : 0;
    }

    /** The number of dimensions given. */
    public int dimensions() {
        return amounts.size();
    }
}
