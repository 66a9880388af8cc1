package com.bayoutech.routing.internal;

import com.bayoutech.routing.Aims;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.PlanningRules;
import com.bayoutech.routing.ShiftRules;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What rules cost, in the smallest units, so that the solver can count the dearest. */
final class RuleRates {
    private RuleRates() {}

    static LongStream of(PlanningRules rules) {
        return Stream.of(
                        rules.jobs().values().stream().flatMapToLong(RuleRates::of),
                        rules.shifts().values().stream().flatMapToLong(RuleRates::of),
                        of(rules.aims()),
                        rules.disruption().stream()
                                .mapToLong(disruption -> Prices.perSecond(disruption.centsPerHour())))
                .flatMapToLong(rates -> rates);
    }

    private static LongStream of(JobRules rules) {
        return rules.promise().stream()
                .flatMapToLong(promise -> LongStream.of(
                        Prices.perSecond(promise.earlyCentsPerHour()), Prices.perSecond(promise.lateCentsPerHour())));
    }

    private static LongStream of(ShiftRules rules) {
        return LongStream.concat(
                rules.overtime().stream().mapToLong(overtime -> Prices.perSecond(overtime.centsPerHour())),
                rules.territory().stream().mapToLong(territory -> Prices.perMeter(territory.centsPerKilometer())));
    }

    private static LongStream of(Aims aims) {
        return LongStream.concat(
                aims.balance().stream().mapToLong(RuleRates::of),
                aims.overlap().stream().mapToLong(overlap -> Prices.perPiece(overlap.cents())));
    }

    private static long of(Aims.Balance balance) {
        return switch (balance) {
            case Aims.Balance.OfTime time -> Prices.perSquaredMinute(time.centsPerSquaredHour());
            case Aims.Balance.OfVisits visits -> Prices.perPiece(visits.centsPerSquaredVisit());
        };
    }
}
