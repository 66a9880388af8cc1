package com.bayoutech.orders.internal;

import com.bayoutech.foundation.csv.CsvRows;
import com.bayoutech.orders.RejectedRow;
import java.util.Set;

/** The columns of an order file and the limits of what stands in them; {@code docs/order-file.md} says the same in prose. */
public final class OrderColumns {
    static final String REFERENCE = "reference";
    static final String KIND = "kind";
    static final String SHIPMENT = "shipment";
    static final String RECIPIENT = "recipient";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    public static final String ADDRESS = "address";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";
    static final String SERVICE_MINUTES = "service_minutes";
    static final String LOAD = "load";
    static final String SKILLS = "skills";
    static final String PRIORITY = "priority";
    static final String NOTES = "notes";

    static final int MAX_REFERENCE_LENGTH = 100;
    static final int MAX_RECIPIENT_LENGTH = 200;
    static final int MAX_PHONE_LENGTH = 40;
    static final int MAX_EMAIL_LENGTH = 254;
    static final int MAX_ADDRESS_LENGTH = 300;
    static final int MAX_NOTES_LENGTH = 2_000;
    static final int MAX_SKILLS = 20;
    static final int MAX_SKILL_LENGTH = 50;
    static final int MAX_LOAD_DIMENSIONS = 8;
    static final int MAX_LOAD = 1_000_000;
    static final int MAX_SERVICE_MINUTES = 1_440;
    /** What a visit takes if the file does not say; none at all would make each plan look too good. */
    static final int USUAL_SERVICE_MINUTES = 5;

    private static final Set<String> KNOWN = Set.of(
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
            NOTES,
            RejectedRow.WHY);

    private OrderColumns() {}

    /** A reader of files with these columns. */
    public static CsvRows rows() {
        return new CsvRows(KNOWN, Set.of(REFERENCE, KIND));
    }
}
