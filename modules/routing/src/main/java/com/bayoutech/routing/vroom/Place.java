package com.bayoutech.routing.vroom;

import java.util.Optional;

/** Where something happens: a row of the matrices, coordinates, or both. */
record Place(Optional<Integer> index, Optional<Coordinates> location) {
    /** Whether two places are one: by their rows if they have any. */
    Object identity() {
        return index.<Object>map(row -> row).orElse(location);
    }
}
