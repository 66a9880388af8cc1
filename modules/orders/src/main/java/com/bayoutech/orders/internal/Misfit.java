package com.bayoutech.orders.internal;

/**
 * What keeps a pickup and a delivery from being one shipment.
 *
 * @param column where they do not fit
 * @param ofPickup what the pickup has there
 * @param ofDelivery what the delivery has there
 * @param words what is wrong, followed by the other row's line
 */
record Misfit(String column, String ofPickup, String ofDelivery, String words, String remedy) {
    String problem(long otherLine) {
        return words + " line " + otherLine + ", its other half";
    }
}
