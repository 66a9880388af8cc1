package com.bayoutech.routing;

/** Why a job is on no route. */
public enum UnassignedReason {
    /** There is no shift at all. */
    NO_SHIFT,
    /** No vehicle at work offers all the skills that the job needs. */
    SKILL_MISSING,
    /** The load is more than any suitable vehicle carries when empty. */
    LOAD_TOO_LARGE,
    /** No suitable vehicle, even alone, reaches the place within the window and is back in time. */
    OUT_OF_REACH,
    /** One of its places is farther from any street than may be. */
    OFF_THE_STREETS,
    /** One of its places is on a street from which no way leads to the others and back. */
    CUT_OFF,
    /** It fits alone, but not beside the jobs that were chosen. */
    NO_ROOM_LEFT,
    /** A person has taken it out, or it came after the plan was made. */
    TAKEN_OUT
}
