package com.bayoutech.routing;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a job asks beyond its windows, loads and skills.
 *
 * @param setup time on arrival at each of its places, paid by the first visit there and not by those that follow it at once
 * @param release the moment before which its goods cannot leave the depot
 * @param promise when its last visit is expected to start
 * @param skillsSpared the shifts that may do it although they lack skills
 * @param only the one shift that may do it, if there is such a one
 */
public record JobRules(
        Duration setup,
        Optional<Instant> release,
        Optional<Promise> promise,
        Set<ShiftId> skillsSpared,
        Optional<ShiftId> only) {
    /** Nothing at all. */
    public static final JobRules NONE =
            new JobRules(Duration.ZERO, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    public JobRules {
        skillsSpared = Set.copyOf(skillsSpared);
        if (setup.isNegative()) {
            throw new IllegalArgumentException("The setup (" + setup + ") must not be negative. Use zero for none.");
        }
    }

    public JobRules withSetup(Duration known) {
        return new JobRules(known, release, promise, skillsSpared, only);
    }

    public JobRules withRelease(Instant moment) {
        return new JobRules(setup, Optional.of(moment), promise, skillsSpared, only);
    }

    public JobRules withPromise(Promise expected) {
        return new JobRules(setup, release, Optional.of(expected), skillsSpared, only);
    }

    /** The same, and one more shift may do it whatever its skills. */
    public JobRules withSkillsSpared(ShiftId shift) {
        Set<ShiftId> more = new HashSet<>(skillsSpared);
        more.add(shift);
        return new JobRules(setup, release, promise, more, only);
    }

    public JobRules withOnly(ShiftId shift) {
        return new JobRules(setup, release, promise, skillsSpared, Optional.of(shift));
    }

    /** The same for whoever does it. */
    JobRules withoutOnly() {
        return new JobRules(setup, release, promise, skillsSpared, Optional.empty());
    }

    /** Whether skills alone say who may do the job. */
    public boolean isForAll() {
        return skillsSpared.isEmpty() && only.isEmpty();
    }

    /**
     * Whether a shift may do a job that asks for these rules.
     *
     * @param skills all that the shift can do with its vehicle
     */
    public boolean allow(Shift shift, Set<Skill> skills, Job job) {
        return only.map(shift.id()::equals).orElse(true)
                && (skillsSpared.contains(shift.id()) || skills.containsAll(job.skills()));
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
