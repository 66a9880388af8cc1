package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import com.bayoutech.web.ui.Texts;
import java.time.LocalDate;

/** Which of a day's orders are shown; their names stand in the URL. */
enum OrderShow {
    ALL(Texts.key("orders.show.all")),
    OPEN(Texts.key("orders.show.open")),
    WAITING(Texts.key("orders.show.waiting")),
    HELD(Texts.key("orders.show.held")),
    FAILED(Texts.key("orders.show.failed")),
    CANCELLED(Texts.key("orders.show.cancelled"));

    private final String label;

    OrderShow(String label) {
        this.label = label;
    }

    String label() {
        return Texts.of(label);
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
