package com.bayoutech.web.observation;

import java.util.Objects;
import org.slf4j.MDC;

/** The trace of the current request, as the log has it: joins what a browser asked for with what a worker did. */
public final class CurrentTrace {
    private static final String KEY = "traceId";

    private CurrentTrace() {}

    /** The id; empty outside a request. */
    public static String id() {
        return Objects.requireNonNullElse(MDC.get(KEY), "");
    }
}
