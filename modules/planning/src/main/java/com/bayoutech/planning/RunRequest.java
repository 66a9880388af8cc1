package com.bayoutech.planning;

import java.time.Duration;

/**
 * What a run is asked for.
 *
 * @param scope how much of the plan it may change
 * @param isProposal whether what it finds is to be looked at before it becomes the plan, or dropped
 * @param timeLimit how long it searches
 * @param traceId joins the logs of this request and of the worker; may be empty
 */
public record RunRequest(RunScope scope, boolean isProposal, Duration timeLimit, String traceId) {
    /** A run over the whole day that becomes the plan when it ends. */
    public static RunRequest of(Duration timeLimit, String traceId) {
        return new RunRequest(new RunScope.WholeDay(), false, timeLimit, traceId);
    }
}
