package com.bayoutech.orders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of an order file, and a field of an order that somebody enters; {@code docs/order-file.md} says what stands in each. */
public enum OrderColumn {
    REFERENCE,
    KIND,
    SHIPMENT,
    RECIPIENT,
    PHONE,
    EMAIL,
    ADDRESS,
    LATITUDE,
    LONGITUDE,
    EARLIEST,
    LATEST,
    SERVICE_MINUTES,
    LOAD,
    SKILLS,
    PRIORITY,
    NOTES;

    /** Its name in a file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a name in a file. */
    public static Optional<OrderColumn> findByKey(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
