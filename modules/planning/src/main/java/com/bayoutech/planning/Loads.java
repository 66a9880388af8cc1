package com.bayoutech.planning;

import com.bayoutech.domain.Load;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Adds loads up. */
final class Loads {
    private Loads() {}

    /** Dimension by dimension; more than an int holds stays at its greatest. */
    static Load sum(Collection<Load> loads) {
        int dimensions = loads.stream().mapToInt(Load::dimensions).max().orElse(0);
        List<Integer> amounts = new ArrayList<>();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int which = dimension;
            long sum = loads.stream().mapToLong(load -> load.amount(which)).sum();
            amounts.add(Math.toIntExact(Math.min(sum, Integer.MAX_VALUE)));
        }
        return new Load(amounts);
    }
}
