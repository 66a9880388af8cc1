package com.bayoutech.orders;

import com.bayoutech.foundation.csv.RowError;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sheet says.
 *
 * @param order empty after errors
 * @param placed the visits whose place somebody has given with their address
 */
record EnteredOrder(Optional<OrderEntry> order, List<RowError> errors, Set<Integer> placed) {
    EnteredOrder {
        errors = List.copyOf(errors);
        placed = Set.copyOf(placed);
    }

    static EnteredOrder rejected(List<RowError> errors) {
        return new EnteredOrder(Optional.empty(), errors, Set.of());
    }
}
