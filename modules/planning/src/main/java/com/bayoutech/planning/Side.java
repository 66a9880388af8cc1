package com.bayoutech.planning;

/** Whose of two changes counts where both cannot. */
public enum Side {
    /** What is merged. */
    MINE,
    /** What it is merged into. */
    THEIRS
}
