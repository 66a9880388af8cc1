package com.bayoutech.planning;

import com.bayoutech.orders.OrderEntry;
import java.time.LocalDate;

/** An order that a route still has and that is not to be done any more on its day. */
public record DroppedOrder(String reference, Cause cause) {
    /** Why it is not to be done. */
    public enum Cause {
        CANCELLED,
        ON_HOLD,
        /** A visit was in vain; it is tried again on another day. */
        FAILED,
        /** Its day is another one by now. */
        MOVED,
        /** Its address may be in several places, and nobody has chosen yet. */
        WAITING
    }

    static DroppedOrder of(OrderEntry order, LocalDate day) {
        return new DroppedOrder(
                order.reference(),
                switch (order.stateOn(day)) {
                    case CANCELLED -> Cause.CANCELLED;
                    case ON_HOLD -> Cause.ON_HOLD;
                    case FAILED -> Cause.FAILED;
                    case OPEN -> order.day().equals(day) ? Cause.WAITING : Cause.MOVED;
                });
    }
}
