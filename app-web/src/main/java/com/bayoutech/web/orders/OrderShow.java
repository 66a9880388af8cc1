package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import java.time.LocalDate;

/** Which of a day's orders are shown; their names stand in the URL. */
enum OrderShow {
    ALL("All"),
    OPEN("Open"),
    WAITING("Wait for an address"),
    HELD("On hold"),
    FAILED("Failed"),
    CANCELLED("Cancelled");

    private final String label;

    OrderShow(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether an order of a day is among them. */
    boolean has(OrderEntry order, LocalDate day) {
        OrderState state = order.stateOn(day);
        return switch (this) {
            case ALL -> true;
            case OPEN -> state == OrderState.OPEN;
            case WAITING -> state != OrderState.FAILED && state != OrderState.CANCELLED && order.isWaiting();
            case HELD -> state == OrderState.ON_HOLD;
            case FAILED -> state == OrderState.FAILED;
            case CANCELLED -> state == OrderState.CANCELLED;
        };
    }
}
