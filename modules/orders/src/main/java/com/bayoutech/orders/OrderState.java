package com.bayoutech.orders;

/** Where an order stands. */
public enum OrderState {
    /** To be done on its day. */
    OPEN,
    /** Kept, but in no plan before somebody releases it. */
    ON_HOLD,
    /** Not to be done any more. */
    CANCELLED,
    /** As a day sees an order that was tried on it in vain, and goes on another day. */
    FAILED
}
