package com.bayoutech.streets.places;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words beside street and number say.
 *
 * @param places for each place named, the names that may be meant and what each costs
 * @param postcodes without spaces, in lower case
 * @param unexplained how many words say nothing known
 */
record Surroundings(List<Map<Integer, Integer>> places, Set<String> postcodes, int unexplained) {
    Surroundings {
        places = List.copyOf(places);
        postcodes = Set.copyOf(postcodes);
    }

    boolean isAnywhere() {
        return places.isEmpty() && postcodes.isEmpty();
    }
}
