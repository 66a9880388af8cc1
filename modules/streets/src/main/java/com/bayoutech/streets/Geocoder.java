package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import java.util.List;
import java.util.Optional;

/** Finds places by their address and addresses by their place; safe for use by several threads. */
public interface Geocoder {
    /** Finds one address written in one line, such as {@code 12 Magazine St, New Orleans}. */
    GeocodeResult find(String addressLine);

    /** The same for many; answer i is for line i. */
    List<GeocodeResult> findAll(List<String> addressLines);

    /** What somebody who has typed this much may mean, best first. */
    List<Address> suggest(String typed, int limit);

    /** The address nearest to a place, if there is one within some hundred meters. */
    Optional<Address> nearest(Place place);
}
