/**
 * The search behind the optimiser, in the dialect of jsprit.
 *
 * <p>A day goes through it as follows: {@link com.bayoutech.routing.internal.DayModel} puts the problem into indices and whole
 * seconds, {@code JspritProblemReader} hands it to jsprit, {@code BestSchedule} judges each solution by times and costs of our own
 * ({@code RouteClock}, {@code RouteTimes}, {@code RouteLoads}), and {@code ScheduleWriter} turns the best one into a schedule.
 * Nothing of jsprit's own arithmetic reaches a schedule.
 */
@NullMarked
package com.bayoutech.routing.internal;

import org.jspecify.annotations.NullMarked;
