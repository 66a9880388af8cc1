package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelMatrix;
import java.util.List;

/** What is known about travel in a region; safe for use by several threads. */
public interface StreetNetwork {
    /** Names the data and its version, so that a plan can say what it was made with. */
    String version();

    /** Free-flow travel between each pair of places; index i of the matrix is place i of the list. */
    TravelMatrix matrix(List<Place> places);
}
