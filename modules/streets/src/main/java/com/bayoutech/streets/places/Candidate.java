package com.bayoutech.streets.places;

/**
 * An address that may be meant.
 *
 * @param cost how far it is from what was asked, in quarters of a letter
 * @param certain whether every word of the question is accounted for, so that it may be the answer
 * @param elsewhere whether its city or postcode is not quite the one asked for
 */
record Candidate(AddressRow row, int street, int cost, boolean certain, boolean elsewhere) {}
