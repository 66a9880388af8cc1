package com.bayoutech.domain;

/** What is done on a visit. */
public enum VisitKind {
    /** Goods come onto the vehicle. */
    PICKUP,
    /** Goods leave the vehicle. */
    DELIVERY
}
