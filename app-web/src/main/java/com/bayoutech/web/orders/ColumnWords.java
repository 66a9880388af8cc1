package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderColumn;

/** The columns of order files, as people call them. */
final class ColumnWords {
    private ColumnWords() {}

    static String of(OrderColumn column) {
        return switch (column) {
            case REFERENCE -> "Reference";
            case KIND -> "Kind";
            case SHIPMENT -> "Shipment";
            case RECIPIENT -> "Recipient";
            case PHONE -> "Phone";
            case EMAIL -> "Email";
            case ADDRESS -> "Address";
            case LATITUDE -> "Latitude";
            case LONGITUDE -> "Longitude";
            case EARLIEST -> "From";
            case LATEST -> "To";
            case SERVICE_MINUTES -> "Service minutes";
            case LOAD -> "Load";
            case SKILLS -> "Skills";
            case PRIORITY -> "Priority";
            case NOTES -> "Notes";
        };
    }
}
