package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.routing.Schedule;
import java.time.Instant;
import java.util.Optional;

/**
 * A schedule with parent, author and difference; never changes.
 *
 * @param number counts the plan's revisions from 1
 * @param author the user name of whoever asked for it
 * @param travelVersion what the travel times were taken from
 * @param arrangements its pins and waivers, so that undo brings them back with the schedule
 * @param origin what made it
 */
public record Revision(
        RevisionId id,
        PlanId plan,
        Optional<RevisionId> parent,
        int number,
        String author,
        Instant createdAt,
        String travelVersion,
        Schedule schedule,
        Difference difference,
        Arrangements arrangements,
        Origin origin) {}
