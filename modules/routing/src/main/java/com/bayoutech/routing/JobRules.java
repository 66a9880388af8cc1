package com.bayoutech.routing;

import com.bayoutech.domain.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a job asks beyond its windows, loads and skills.
 *
 * @param setup time on arrival at each of its places, paid by the first visit there and not by those that follow it at once
 * @param release the moment before which its goods cannot leave the depot
 * @param promise when its last visit is expected to start
 */
public record JobRules(Duration setup, Optional<Instant> release, Optional<Promise> promise) {
    /** Nothing at all. */
    public static final JobRules NONE = new JobRules(Duration.ZERO, Optional.empty(), Optional.empty());

    public JobRules {
        if (setup.isNegative()) {
            throw new IllegalArgumentException("The setup (" + setup + ") must not be negative. Use zero for none.");
        }
    }

    public JobRules withSetup(Duration known) {
        return new JobRules(known, release, promise);
    }

    public JobRules withRelease(Instant moment) {
        return new JobRules(setup, Optional.of(moment), promise);
    }

    public JobRules withPromise(Promise expected) {
        return new JobRules(setup, release, Optional.of(expected));
    }

    /**
     * A soft window: a service may start outside of it, at a price.
     *
     * @param earlyCentsPerHour for what it starts earlier
     * @param lateCentsPerHour for what it starts later
     */
    public record Promise(TimeWindow window, long earlyCentsPerHour, long lateCentsPerHour) {
        public Promise {
            if (earlyCentsPerHour < 0 || lateCentsPerHour < 0) {
                throw new IllegalArgumentException("The costs of a promise (" + earlyCentsPerHour + ", "
                        + lateCentsPerHour + " cents per hour) must not be negative. Use zero for what is free.");
            }
        }
    }
}
