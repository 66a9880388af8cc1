package com.bayoutech.streets;

import com.bayoutech.domain.Place;

/** How a place hangs on the streets. */
public sealed interface Reach {
    /**
     * It is on a street that vehicles can come to and leave.
     *
     * @param place the nearest point on that street
     * @param meters from the place to that point, as the crow flies
     */
    record OnStreet(Place place, double meters) implements Reach {}

    /**
     * No street is near enough.
     *
     * @param meters to the nearest street, or positive infinity if none was found at all
     * @param limitMeters how far a place may be from its street
     */
    record TooFar(double meters, double limitMeters) implements Reach {}

    /**
     * It is on a street, but no way leads from there to the others or back, such as on an island without a bridge; not if a street that can be driven to is
     * hardly farther.
     */
    record CutOff() implements Reach {}
}
