package com.bayoutech.benchmarks.contestants.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** Loads and windows are hard; then come vehicles, if they count at all, then the distance. */
public final class TimefoldConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {capacity(factory), windows(factory), distance(factory)};
    }

    static Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(TimefoldTruck.class)
                .filter(truck -> truck.overload() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TimefoldTruck::overload)
                .asConstraint("capacity");
    }

    static Constraint windows(ConstraintFactory factory) {
        return factory.forEach(TimefoldStop.class)
                .filter(stop -> stop.lateness() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TimefoldStop::lateness)
                .asConstraint("windows");
    }

    static Constraint distance(ConstraintFactory factory) {
        return factory.forEach(TimefoldStop.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, TimefoldStop::distance)
                .asConstraint("distance");
    }

    static Constraint vehicles(ConstraintFactory factory) {
        return factory.forEach(TimefoldTruck.class)
                .filter(TimefoldTruck::isUsed)
                .penalize(HardMediumSoftLongScore.ONE_MEDIUM)
                .asConstraint("vehicles");
    }

    /** Those with vehicles. */
    public static final class VehiclesFirst implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {capacity(factory), windows(factory), vehicles(factory), distance(factory)};
        }
    }
}
