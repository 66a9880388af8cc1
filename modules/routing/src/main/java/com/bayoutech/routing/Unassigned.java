package com.bayoutech.routing;

import com.bayoutech.domain.JobId;

/** A job on no route, and why. */
public record Unassigned(JobId job, UnassignedReason reason) {}
