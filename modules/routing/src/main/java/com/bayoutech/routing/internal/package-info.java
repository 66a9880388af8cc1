/**
 * The search behind the optimiser.
 *
 * <p>A day goes through it as follows: {@link com.bayoutech.routing.internal.DayModel} puts the problem into indices and whole seconds, {@code
 * Outlook} takes out what nobody can do, {@code PlanningProblemReader} reads the rest into the solver's words, and {@code ScheduleWriter} writes
 * the solver's routes as a schedule, times as the solver has them and costs in whole cents.
 */
@NullMarked
package com.bayoutech.routing.internal;

import org.jspecify.annotations.NullMarked;
