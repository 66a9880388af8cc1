package com.bayoutech.routing.internal;

import com.bayoutech.domain.Job;

/**
 * One job in indices.
 *
 * @param pickup the index of its pickup visit, or {@link #NONE}
 * @param delivery the index of its delivery visit, or {@link #NONE}
 */
record ModelJob(int index, Job job, int pickup, int delivery) {
    static final int NONE = -1;

    boolean isShipment() {
        return pickup != NONE && delivery != NONE;
    }

    /** What it counts when it stays out; higher priorities count more, and the lowest still counts. */
    int weight() {
        return 1 + job.priority().level();
    }
}
