package com.bayoutech.benchmarks.instances;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How solutions of an instance are measured.
 *
 * @param rounding of distances, times and prizes, before they are added up
 * @param divisor the sum is published after a division by this
 * @param decimals of the published figure
 * @param countsVehiclesFirst whether fewer vehicles are better at any distance
 */
public record Measure(Rounding rounding, int divisor, int decimals, boolean countsVehiclesFirst) {
    /** A distance, time or prize of the file as it counts. */
    public double figure(double number) {
        return rounding.of(number);
    }

    /** The figure as it is published. */
    public double published(double sum) {
        return BigDecimal.valueOf(sum / divisor)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
