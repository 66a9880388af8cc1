package com.bayoutech.routing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanningRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final JobId STRANGER = new JobId(new UUID(1, 2));

    private final PlanningProblem day = RandomDay.of(7, 3, 1);

    @Test
    void rulesForWhatIsNotThereAreRefused() {
        String message = "The rules name (" + STRANGER + "), which is not part of the problem. Give rules for its jobs,"
                + " shifts and depots alone.";
        refused(() -> with(PlanningRules.NONE.withJobs(Map.of(STRANGER, JobRules.NONE))), message);
        Relation relation = new Relation(
                Relation.Kind.SAME_VEHICLE, List.of(STRANGER, day.jobs().get(0).id()));
        refused(() -> with(PlanningRules.NONE.withRelations(List.of(relation))), message);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(
                () -> new Relation(Relation.Kind.NOT_TOGETHER, List.of(STRANGER, STRANGER)),
                "The relation (NOT_TOGETHER) must bind at least two different jobs. Leave it out, or name each once.");
        refused(
                () -> new JobRules.Promise(new TimeWindow(NOON, NOON), 0, -1),
                "The costs of a promise (0, -1 cents per hour) must not be negative. Use zero for what is free.");
        refused(
                () -> JobRules.NONE.withSetup(Duration.ofMinutes(-1)),
                "The setup (PT-1M) must not be negative. Use zero for none.");
        refused(
                () -> new ShiftRules.Overtime(Duration.ofHours(8), -5),
                "The overtime (-5 cents per hour after PT8H) must not be negative. Leave it out where there is none.");
        refused(
                () -> new ShiftRules.Limits(OptionalInt.of(-1), Optional.empty(), OptionalInt.empty()),
                "The limits (OptionalInt[-1] meters, Optional.empty, OptionalInt.empty visits) must not be negative. Leave out what has no limit.");
        refused(
                () -> new Aims.Overlap(0, 5),
                "The overlap (5 cents for each of 0 neighbours) needs from 1 to 1000 neighbours and no negative cost.");
    }

    private PlanningProblem with(PlanningRules rules) {
        TravelTimes travel = day.travel();
        return PlanningProblem.of(day.depots(), day.vehicles(), day.shifts(), day.jobs(), rules, places -> travel);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
