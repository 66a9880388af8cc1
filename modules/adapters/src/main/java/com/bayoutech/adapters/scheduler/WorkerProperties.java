package com.bayoutech.adapters.scheduler;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server works on runs.
 *
 * @param threads how many runs at once; 0 for a server that leaves them to others
 * @param polling how often it looks for runs that another server put in; its own it takes at once
 * @param heartbeat how often it says that it is alive
 * @param missedHeartbeats after how many of them, missed, its runs are given to another
 * @param retries how often a run is handed out again before it is given up
 * @param pause how long a run rests that ended in an error of the system
 */
@ConfigurationProperties("bayou.worker")
record WorkerProperties(
        @DefaultValue("1") int threads,
        @DefaultValue("500ms") Duration polling,
        @DefaultValue("3s") Duration heartbeat,
        @DefaultValue("4") int missedHeartbeats,
        @DefaultValue("3") int retries,
        @DefaultValue("5s") Duration pause) {
    WorkerProperties {
        if (threads < 0) {
            throw new IllegalArgumentException("The property (bayou.worker.threads) is (" + threads
                    + ") and must not be negative. Use 0 for a server that does no runs.");
        }
    }
}
