package com.bayoutech.orders;

/** What a change has done to an order. */
public enum OrderAction {
    IMPORTED,
    CREATED,
    EDITED,
    HELD,
    RELEASED,
    CANCELLED,
    MOVED,
    FAILED,
    PLACED,
    UNDONE
}
