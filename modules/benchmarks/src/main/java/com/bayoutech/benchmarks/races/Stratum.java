package com.bayoutech.benchmarks.races;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Instances of one kind and size, and how close to the best known the search should come on their mean.
 *
 * @param gapAfter10 the target after 10 seconds in per cent; not a number where there is none
 * @param gapAfter60 after 60 seconds, and after 120 for the largest
 * @param vehiclesAfter10 on how many per cent of the instances it should need no more vehicles than the best known
 */
public record Stratum(
        String name, double gapAfter10, double gapAfter60, double vehiclesAfter10, double vehiclesAfter60) {
    private static final Pattern HOMBERGER_SIZE = Pattern.compile("[A-Z0-9]+_(\\d+)_\\d+");
    private static final Pattern X_SIZE = Pattern.compile("X-n(\\d+)-.*");
    private static final double NONE = Double.NaN;

    /** The stratum of an entry. */
    public static Stratum of(Entry entry) {
        String name = entry.instance();
        return switch (entry.set()) {
            case "solomon" -> of("Solomon", 0.01, 0.00);
            case "homberger" -> homberger(100 * number(HOMBERGER_SIZE, name, 10));
            case "x" -> x(number(X_SIZE, name, 1001));
            case "lilim" -> liLim(100 * number(HOMBERGER_SIZE, name.toUpperCase(Locale.ROOT), 1));
            case "belgium" -> of("Belgium", NONE, 1.2);
            default -> entry.set().startsWith("rich/") ? of(entry.set(), 1, 1) : of(entry.set(), NONE, NONE);
        };
    }

    double gapTarget(double seconds) {
        return seconds < 60 ? gapAfter10 : gapAfter60;
    }

    double vehicleTarget(double seconds) {
        return seconds < 60 ? vehiclesAfter10 : vehiclesAfter60;
    }

    boolean countsVehicles() {
        return !Double.isNaN(vehiclesAfter10);
    }

    private static Stratum of(String name, double gapAfter10, double gapAfter60) {
        return new Stratum(name, gapAfter10, gapAfter60, NONE, NONE);
    }

    private static Stratum homberger(int size) {
        String name = "Homberger " + size;
        return switch (size) {
            case 200 -> of(name, 0.05, 0.02);
            case 400 -> of(name, 0.6, 0.25);
            case 1000 -> of(name, 1.8, 0.6);
            default -> of(name, NONE, NONE);
        };
    }

    private static Stratum x(int size) {
        if (size <= 300) {
            return of("X to 300", 0.08, 0.03);
        }
        return size <= 600 ? of("X to 600", 0.35, 0.2) : of("X to 1001", 0.9, 0.4);
    }

    private static Stratum liLim(int size) {
        if (size <= 100) {
            return new Stratum("Li & Lim 100", 0.2, 0.1, 98, 99);
        }
        return size <= 200
                ? new Stratum("Li & Lim 200", 0.8, 0.5, 95, 97)
                : new Stratum("Li & Lim 400-1000", 2, 1.2, 85, 90);
    }

    private static int number(Pattern pattern, String name, int otherwise) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : otherwise;
    }
}
