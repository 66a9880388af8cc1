package com.bayoutech.identity;

/** What an account has or needs beside its password. */
public enum SecondFactor {
    /** It has none and needs none. */
    NOT_ASKED,
    /** It has none, and a role of it needs one: nothing else is open until it is there. */
    DUE,
    /** It has one, and its password alone lets nobody in. */
    IN_PLACE
}
