package com.bayoutech.orders;

/** Why a visit was in vain; a choice and no text, since whoever writes freely writes about people. */
public enum FailureReason {
    NOBODY_THERE,
    REFUSED,
    WRONG_ADDRESS,
    NO_ACCESS,
    DAMAGED,
    OUT_OF_TIME,
    OTHER
}
