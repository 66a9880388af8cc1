package com.bayoutech.streets.places;

import com.bayoutech.streets.Address;

/**
 * What the index says of an address, of a street in a city, or of a place.
 *
 * @param street the number of its street's name among the texts of the index, -1 if it has none; city likewise
 * @param size houses of a street, or the radius of a place in meters
 */
record AddressRow(int document, Address address, int street, int city, long point, int size) {}
