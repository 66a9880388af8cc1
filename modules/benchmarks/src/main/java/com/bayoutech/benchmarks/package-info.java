/**
 * Measurements and the command line that runs them, and the independent checker of schedules.
 *
 * <p>{@link com.bayoutech.benchmarks.Benchmarks} starts it; each {@code *Command} is one measurement or one file to measure with.
 * {@link com.bayoutech.benchmarks.ScheduleChecker} judges what optimisers return and shares no code with any of them.
 */
@NullMarked
package com.bayoutech.benchmarks;

import org.jspecify.annotations.NullMarked;
