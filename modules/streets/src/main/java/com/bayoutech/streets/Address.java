package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import java.util.Objects;

/**
 * An address of the map, and where it is. What is not known is an empty text.
 *
 * @param houseNumber as the map has it, such as {@code 12}, {@code 12a} or {@code 12-16}
 */
public record Address(String houseNumber, String street, String city, String postcode, Place place) {
    public Address {
        Objects.requireNonNull(houseNumber);
        Objects.requireNonNull(street);
        Objects.requireNonNull(city);
        Objects.requireNonNull(postcode);
        Objects.requireNonNull(place);
    }
}
