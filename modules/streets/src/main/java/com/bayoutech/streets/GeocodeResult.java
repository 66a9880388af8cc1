package com.bayoutech.streets;

import java.util.List;

/** What came of looking an address up. */
public sealed interface GeocodeResult {
    /**
     * One address is meant.
     *
     * @param confidence 0 to 1: 1 if every word is as it was asked for
     */
    record Located(Address address, double confidence) implements GeocodeResult {}

    /** Several may be meant, best first; somebody has to choose. */
    record Ambiguous(List<Address> candidates) implements GeocodeResult {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * None can be meant.
     *
     * @param reason for people, such as "Mill Lane has no house number 112"
     */
    record NotFound(String reason) implements GeocodeResult {}
}
