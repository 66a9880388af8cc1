package com.bayoutech.domain;

import java.util.List;

/** How much a vehicle can carry at once, in the dimensions of {@link Load}; a missing dimension holds nothing. */
public record Capacity(List<Integer> amounts) {
    public Capacity {
        amounts = List.copyOf(amounts);
        for (int amount : amounts) {
            Require.that(
                    amount >= 0,
                    "The capacity (" + amount + ") must not be negative. Maybe the import swapped two columns.");
        }
    }

    /** A capacity from its amounts, one a dimension. */
    public static Capacity of(Integer... amounts) {
        return new Capacity(List.of(amounts));
    }

    /** The amount in a dimension, counted from 0; zero where the vector is shorter. */
    public int amount(int dimension) {
        return dimension < amounts.size() ? amounts.get(dimension) : 0;
    }

    /** Whether an empty vehicle can take the load. */
    public boolean holds(Load load) {
        for (int dimension = 0; dimension < load.dimensions(); dimension++) {
            if (load.amount(dimension) > amount(dimension)) {
                return false;
            }
        }
        return true;
    }
}
