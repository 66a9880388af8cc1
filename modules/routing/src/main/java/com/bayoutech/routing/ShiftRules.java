package com.bayoutech.routing;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VisitKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What holds for a shift beyond its times and breaks.
 *
 * @param limits what its route must not exceed
 * @param restRule how long it may be driven without a rest
 * @param reload where its vehicle may load again while it is under way
 * @param overtime what time on the route costs beyond some time
 * @param territory where its vehicle should stay
 * @param prefix what is done first, in this order, whatever happens: the visits that are already driven
 * @param skills what whoever drives it can do, beyond what its vehicle offers
 * @param homeBy when whoever drives must be back, to rest before their next shift
 */
public record ShiftRules(
        Limits limits,
        Optional<RestRule> restRule,
        Optional<Reload> reload,
        Optional<Overtime> overtime,
        Optional<Territory> territory,
        List<JobVisit> prefix,
        Set<Skill> skills,
        Optional<Instant> homeBy) {
    /** Nothing at all. */
    public static final ShiftRules NONE = new ShiftRules(
            Limits.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of(),
            Optional.empty());

    public ShiftRules {
        prefix = List.copyOf(prefix);
        skills = Set.copyOf(skills);
    }

    public ShiftRules withLimits(Limits known) {
        return new ShiftRules(known, restRule, reload, overtime, territory, prefix, skills, homeBy);
    }

    public ShiftRules withRestRule(RestRule rule) {
        return new ShiftRules(limits, Optional.of(rule), reload, overtime, territory, prefix, skills, homeBy);
    }

    public ShiftRules withReload(Reload known) {
        return new ShiftRules(limits, restRule, Optional.of(known), overtime, territory, prefix, skills, homeBy);
    }

    public ShiftRules withOvertime(Overtime known) {
        return new ShiftRules(limits, restRule, reload, Optional.of(known), territory, prefix, skills, homeBy);
    }

    public ShiftRules withTerritory(Territory known) {
        return new ShiftRules(limits, restRule, reload, overtime, Optional.of(known), prefix, skills, homeBy);
    }

    public ShiftRules withPrefix(List<JobVisit> visits) {
        return new ShiftRules(limits, restRule, reload, overtime, territory, visits, skills, homeBy);
    }

    public ShiftRules withSkills(Set<Skill> known) {
        return new ShiftRules(limits, restRule, reload, overtime, territory, prefix, known, homeBy);
    }

    public ShiftRules withHomeBy(Optional<Instant> latest) {
        return new ShiftRules(limits, restRule, reload, overtime, territory, prefix, skills, latest);
    }

    /** All that the shift can do with its vehicle. */
    public Set<Skill> skillsWith(Vehicle vehicle) {
        if (skills.isEmpty()) {
            return vehicle.skills();
        }
        Set<Skill> all = new HashSet<>(vehicle.skills());
        all.addAll(skills);
        return all;
    }

    /** What no route exceeds: its distance, its time from departure to end, its visits. */
    public record Limits(OptionalInt meters, Optional<Duration> duration, OptionalInt visits) {
        /** None at all. */
        public static final Limits NONE = new Limits(OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

        public Limits {
            if (meters.orElse(0) < 0 || duration.orElse(Duration.ZERO).isNegative() || visits.orElse(0) < 0) {
                throw new IllegalArgumentException("The limits (" + meters + " meters, " + duration + ", " + visits
                        + " visits) must not be negative. Leave out what has no limit.");
            }
        }
    }

    /**
     * Where a vehicle may load again, and give off what it has collected.
     *
     * @param service how long that takes
     * @param most how often at most
     */
    public record Reload(DepotId depot, Duration service, int most) {
        public Reload {
            if (service.isNegative() || most < 0) {
                throw new IllegalArgumentException("The reload (" + service + ", at most " + most
                        + " times) must not be negative. Leave it out where there is none.");
            }
        }
    }

    /** Time on the route beyond some time costs so much more. */
    public record Overtime(Duration after, long centsPerHour) {
        public Overtime {
            if (after.isNegative() || centsPerHour < 0) {
                throw new IllegalArgumentException("The overtime (" + centsPerHour + " cents per hour after " + after
                        + ") must not be negative. Leave it out where there is none.");
            }
        }
    }

    /** Where a vehicle is at home: each visit costs by its distance from the centre. */
    public record Territory(Place centre, long centsPerKilometer) {
        public Territory {
            if (centsPerKilometer < 0) {
                throw new IllegalArgumentException("The cost of a territory (" + centsPerKilometer
                        + " cents per kilometer) must not be negative. Use zero for none.");
            }
        }
    }

    /** One visit of a job. */
    public record JobVisit(JobId job, VisitKind kind) {}
}
