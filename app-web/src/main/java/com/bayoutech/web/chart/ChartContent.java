package com.bayoutech.web.chart;

import java.util.List;
import java.util.Optional;

/**
 * Bars of one or more series over categories.
 *
 * @param unit written behind each value, such as {@code km}
 * @param isStacked whether the series of a category lie on each other, rather than side by side
 * @param mark a line across at one value
 */
public record ChartContent(
        List<String> categories, List<Series> series, String unit, boolean isStacked, Optional<Mark> mark) {
    public ChartContent {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("The series (" + one.name() + ") has "
                        + one.values().size() + " values for " + categories.size() + " categories. Give one for each.");
            }
        }
    }

    /**
     * Values, one a category.
     *
     * @param tone the token that colours it, without its prefix, such as {@code accent} or {@code route-3}
     */
    public record Series(String name, String tone, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** A line with a word at its end. */
    public record Mark(String name, double value) {}
}
