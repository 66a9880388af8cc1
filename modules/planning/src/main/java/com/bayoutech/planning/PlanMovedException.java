package com.bayoutech.planning;

import com.bayoutech.foundation.RefusedException;

/** Somebody has changed the plan since it was looked at, so that nothing was done: what was wanted can be tried on what the plan is now. */
public final class PlanMovedException extends RefusedException {
    private static final long serialVersionUID = 1;

    PlanMovedException() {
        super("The plan has changed since you looked at it. Look at its newest revision and try again.");
    }
}
