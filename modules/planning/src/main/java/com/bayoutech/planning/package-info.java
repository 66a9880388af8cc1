/**
 * Plans, revisions and runs.
 *
 * <h2>The chain of revisions</h2>
 *
 * <p>A {@link com.bayoutech.planning.Plan} is a depot's day. It holds no schedule itself; it points into a chain of {@linkplain
 * com.bayoutech.planning.Revision revisions} that never change:
 *
 * <pre>{@code
 *   revision 1  <--parent--  revision 2  <--parent--  revision 3
 *                                ^                        ^
 *                            published                   head
 * }</pre>
 *
 * <p>Whatever makes a new schedule adds a revision whose parent is the head, with its author and its {@link
 * com.bayoutech.planning.Difference}, and moves the head onto it. Publishing points {@code published} at the head and adds nothing:
 * drivers keep what they have until somebody publishes again. Both pointers move only if the plan's version is still the one that
 * was read, so nobody's change is lost under somebody else's.
 *
 * <p>A {@linkplain com.bayoutech.planning.WhatIf what-if} is a plan beside it, which begins with a revision of the day's; a {@link
 * com.bayoutech.planning.PlanMerger} brings it back. Whoever looks at a plan sits in the {@link com.bayoutech.planning.PlanRoom}, and
 * hears there what others do to it.
 *
 * <h2>The life of a run</h2>
 *
 * <pre>{@code
 *   QUEUED --a worker takes it--> RUNNING --its schedule is a revision--> FINISHED
 *      |                             |--stopped without a schedule------> CANCELLED
 *      '--stopped-----> CANCELLED    '--an error, or given up-----------> FAILED
 * }</pre>
 *
 * <p>A run is a row, and at most one of a plan's is not over (see {@code docs/decisions/0003-one-active-run-per-plan.md}). A worker
 * that dies leaves it {@code RUNNING}; the queue hands it out again and the search starts afresh. A run that is over never changes,
 * which is what makes it safe to hand one out twice.
 */
@NullMarked
package com.bayoutech.planning;

import org.jspecify.annotations.NullMarked;
