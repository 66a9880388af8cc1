package com.bayoutech.routing;

import com.bayoutech.domain.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The distinct places of a problem, each known by its index. */
public final class Locations {
    private final List<Place> places;
    private final Map<Place, Integer> indices;

    /** Numbers the places in the order in which they first appear. */
    public Locations(Collection<Place> places) {
        this.places = List.copyOf(new LinkedHashSet<>(places));
        this.indices = new HashMap<>();
        for (int index = 0; index < this.places.size(); index++) {
            indices.put(this.places.get(index), index);
        }
    }

    /** The places in the order of their indices. */
    public List<Place> places() {
        return places;
    }

    /**
     * The index of a place.
     *
     * @throws IllegalArgumentException if the place is none of these
     */
    public int indexOf(Place place) {
        Integer index = indices.get(place);
        if (index == null) {
            throw new IllegalArgumentException("The place (" + place
                    + ") is not part of the problem. Build its locations from all depots and jobs.");
        }
        return index;
    }
}
