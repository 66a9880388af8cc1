package com.bayoutech.planning;

/** Where a run is in its life. */
public enum RunState {
    /** Waits for a worker. */
    QUEUED,
    /** A worker searches. */
    RUNNING,
    /** Done; its revision is the plan's. */
    FINISHED,
    /** Stopped by somebody before it had a schedule worth keeping. */
    CANCELLED,
    /** Ended by an error, which the run names. */
    FAILED;

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return this == FINISHED || this == CANCELLED || this == FAILED;
    }
}
