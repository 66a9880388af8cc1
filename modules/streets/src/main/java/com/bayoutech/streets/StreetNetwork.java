package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import java.util.List;

/** Travel in a region by one kind of vehicle; safe for use by several threads. */
public interface StreetNetwork {
    /** Names the data, its version and the kind of vehicle, so that a plan can say what it was made with. */
    String version();

    /** Free-flow travel between each pair of places; index i of the matrix is place i of the list. */
    default StreetMatrix matrix(List<Place> places) {
        return matrix(places, Progress.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    StreetMatrix matrix(List<Place> places, Progress progress);

    /** The way past all these stops in their order, leg by leg; at least two. */
    StreetPath path(List<Place> stops);
}
