package com.bayoutech.routing;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Skill;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Duration;
import java.util.Set;

/** What a route breaks that somebody has made by hand; a searched one breaks nothing. */
public sealed interface Breach {
    /** A service starts after its last window, or between two. */
    record Late(JobVisit visit, Duration by) implements Breach {}

    /**
     * The vehicle carries too much at some moment.
     *
     * @param dimension of the load, counted from 0
     * @param by the most that it is too much
     */
    record Overload(int dimension, int by) implements Breach {}

    /** The vehicle lacks what a job needs. */
    record SkillsMissing(JobId job, Set<Skill> skills) implements Breach {
        public SkillsMissing {
            skills = Set.copyOf(skills);
        }
    }

    /** The vehicle is back after its shift's end. */
    record LateReturn(Duration by) implements Breach {}

    /** The vehicle is back too late for whoever drives it to rest before their next shift. */
    record NightShort(Duration by) implements Breach {}

    /** A break of the shift has no room. */
    record BreakMissed() implements Breach {}

    /**
     * The route exceeds what its shift allows.
     *
     * @param by so many meters, seconds or visits
     */
    record OverLimit(Limit limit, long by) implements Breach {}

    /** What may be limited. */
    enum Limit {
        METERS,
        SECONDS,
        VISITS
    }
}
