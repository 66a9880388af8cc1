package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderColumn;
import com.bayoutech.web.ui.Texts;

/** The columns of order files, as people call them. */
final class ColumnWords {
    private ColumnWords() {}

    static String of(OrderColumn column) {
        return switch (column) {
            case REFERENCE -> Texts.of("orders.reference");
            case KIND -> Texts.of("orders.kind");
            case SHIPMENT -> Texts.of("orders.shipment");
            case RECIPIENT -> Texts.of("orders.recipient");
            case PHONE -> Texts.of("orders.phone");
            case EMAIL -> Texts.of("orders.email");
            case ADDRESS -> Texts.of("orders.address");
            case LATITUDE -> Texts.of("orders.latitude");
            case LONGITUDE -> Texts.of("orders.longitude");
            case EARLIEST -> Texts.of("orders.from");
            case LATEST -> Texts.of("orders.to");
            case SERVICE_MINUTES -> Texts.of("orders.service-minutes");
            case LOAD -> Texts.of("orders.load");
            case SKILLS -> Texts.of("orders.skills");
            case PRIORITY -> Texts.of("orders.priority");
            case NOTES -> Texts.of("orders.notes");
        };
    }
}
