package com.bayoutech.routing;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.VisitKind;
import java.time.Instant;

/**
 * A visit with its planned start.
 *
 * @param kind which of the job's visits this is
 * @param start when the service starts, waiting over
 */
public record PlannedVisit(JobId job, VisitKind kind, Instant start) {}
