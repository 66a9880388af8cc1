package com.bayoutech.orders;

/** Why an order was left as it is by a change that others took. */
public enum EditRefusal {
    /** It is cancelled: release it first. */
    CANCELLED,
    /** It is held: release it first. */
    ON_HOLD,
    /** Its day is still to come, so nobody can have tried. */
    NOT_TRIED_YET,
    /** Somebody has changed it since. */
    CHANGED_SINCE,
    /** Somebody has removed it. */
    GONE
}
