package com.bayoutech.streets.places;

import com.bayoutech.streets.Address;
import java.util.List;

/** stub */
final class Suggestions {
    Suggestions(AddressStore store, Gazetteer gazetteer) {}

    List<Address> suggest(String typed, int limit) {
        return List.of();
    }
}
