package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A matrix that was computed, with the places that it is of: no place twice. */
final class KnownMatrix {
    /** A place with its reach, its anchor and its entries in lists and maps, roughly. */
    private static final long BYTES_OF_PLACE = 256;

    private final List<Place> places;
    private final Map<Place, Integer> indices = new HashMap<>();
    private final List<Optional<Anchor>> anchors;
    private final RoadMatrix matrix;

    KnownMatrix(List<Place> places, List<Optional<Anchor>> anchors, RoadMatrix matrix) {
        this.places = List.copyOf(places);
        this.anchors = List.copyOf(anchors);
        this.matrix = matrix;
        for (int index = 0; index < places.size(); index++) {
            indices.put(places.get(index), index);
        }
    }

    /** Whether any way is known at once. */
    boolean isDense() {
        return matrix instanceof DenseRoadMatrix;
    }

    /** What it needs in memory. */
    long bytes() {
        return matrix.bytes() + size() * BYTES_OF_PLACE;
    }

    int size() {
        return places.size();
    }

    List<Place> places() {
        return places;
    }

    List<Optional<Anchor>> anchors() {
        return anchors;
    }

    RoadMatrix matrix() {
        return matrix;
    }

    /** Those that this matrix is not of, each once. */
    List<Place> missing(List<Place> wanted) {
        return wanted.stream()
                .filter(place -> !indices.containsKey(place))
                .distinct()
                .toList();
    }

    /** This matrix for places that it is of, in any order, any number of times. */
    ExactMatrix of(List<Place> wanted) {
        if (wanted.equals(places)) {
            return matrix;
        }
        int[] known = new int[wanted.size()];
        for (int index = 0; index < known.length; index++) {
            Integer place = indices.get(wanted.get(index));
            if (place == null) {
                throw new IllegalArgumentException("The place (number " + index
                        + ") must be one of the matrix. Extend the matrix by those that are missing.");
            }
            known[index] = place;
        }
        return new PickedMatrix(matrix, known);
    }
}
