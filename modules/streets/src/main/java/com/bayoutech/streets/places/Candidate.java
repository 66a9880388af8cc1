package com.bayoutech.streets.places;

/**
 * An address that may be meant.
 *
 * @param cost how far it is from what was asked, in quarters of a letter
 * @param letters how many letters the question has for street and place
 * @param written whether the house number is as asked, rather than a range around it
 * @param certain whether every word of the question is accounted for, so that it may be the answer
 * @param elsewhere whether its city or postcode is not quite the one asked for
 */
record Candidate(
        AddressRow row, int street, int cost, int letters, boolean written, boolean certain, boolean elsewhere) {}
