package com.bayoutech.benchmarks.instances;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a family of instances counts; figures of two conventions must never be compared. */
public enum Convention {
    /** Distance and travel time are the straight line cut after one decimal; the sum of distances counts, vehicles are free. */
    DIMACS,
    /** Double precision; the fewest vehicles count first, then the sum of distances. */
    SINTEF,
    /** Distance is the straight line rounded to a whole number; the sum counts, vehicles are free. */
    CVRPLIB,
    /** That of PyVRP's instances, which goes by the type of problem. */
    PYVRP;

    private static final String MIXED_FLEET = "HFVRP";
    private static final int DOUBLE_DECIMALS = 6;

    /** The convention of a word in lower case. */
    public static Convention of(String word) {
        return Arrays.stream(values())
                .filter(convention -> convention.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** All words. */
    public static String words() {
        return Arrays.stream(values()).map(Convention::word).collect(Collectors.joining(", "));
    }

    /** What people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes the best known solution to tell the unit. */
    public boolean asksForBestKnown(Instance instance) {
        return this == PYVRP && instance.type().equals(MIXED_FLEET);
    }

    /**
     * How to measure an instance.
     *
     * @param known the best known solution: of mixed fleets some are published in one unit and some in another
     */
    public Measure measure(Instance instance, Optional<BestKnown> known) {
        return switch (this) {
            case DIMACS -> new Measure(Rounding.DIMACS, 10, 1, false);
            case SINTEF -> new Measure(Rounding.NONE, 1, DOUBLE_DECIMALS, true);
            case CVRPLIB -> new Measure(Rounding.WHOLE, 1, 0, false);
            case PYVRP -> pyvrp(instance, known);
        };
    }

    private static Measure pyvrp(Instance instance, Optional<BestKnown> known) {
        return switch (instance.type()) {
            // The files have rates times 100. Solutions from the literature are published without that, in double
            // precision.
            case MIXED_FLEET ->
                known.isPresent() && known.get().decimals() == 0
                        ? new Measure(Rounding.EXACT, 1, 0, false)
                        : new Measure(Rounding.NONE, 100, 2, false);
            case "MDVRPTW", "SDVRPTW" -> new Measure(Rounding.EXACT, 1, 0, false);
            case "MTVRPTWR", "PCVRPTW" -> new Measure(Rounding.DIMACS, 1, 0, false);
            case Instance.BACKHAULS_LAST -> new Measure(Rounding.WHOLE, 1, 0, false);
            default ->
                throw new UnreadableInstanceException("The type (" + instance.type() + ") of the instance ("
                        + instance.name() + ") has no rounding in the convention pyvrp. Give another --convention.");
        };
    }
}
