/**
 * Hands runs to workers through rows in PostgreSQL, which any number of servers claim.
 *
 * <p>{@link com.bayoutech.adapters.scheduler.SchedulerConfiguration} is the way in. The property {@code bayou.worker.threads} says how
 * many runs a server works on at once; with 0 it only hands them out.
 */
@NullMarked
package com.bayoutech.adapters.scheduler;

import org.jspecify.annotations.NullMarked;
