package com.bayoutech.orders;

import java.time.LocalDate;

/**
 * A visit that was tried in vain.
 *
 * @param day the order's day at that time
 * @param visit its index among the order's visits
 */
public record FailedVisit(LocalDate day, int visit, FailureReason reason) {}
