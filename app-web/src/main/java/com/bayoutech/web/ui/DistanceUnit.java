package com.bayoutech.web.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody reads distances in. */
public enum DistanceUnit {
    KILOMETERS("km", 1_000),
    MILES("mi", 1_609.344);

    private static final Set<String> LANDS_OF_MILES = Set.of("US", "GB");

    private final String sign;
    private final double meters;

    DistanceUnit(String sign, double meters) {
        this.sign = sign;
        this.meters = meters;
    }

    /** The sign behind a number, the same in all languages. */
    public String sign() {
        return sign;
    }

    /** How long one is. */
    public double meters() {
        return meters;
    }

    /** The unit by its sign. */
    public static Optional<DistanceUnit> find(String sign) {
        return Arrays.stream(values()).filter(unit -> unit.sign.equals(sign)).findFirst();
    }

    /** What is usual where a locale is of: miles in the United States and the United Kingdom. */
    public static DistanceUnit usualIn(Locale locale) {
        return LANDS_OF_MILES.contains(locale.getCountry()) ? MILES : KILOMETERS;
    }
}
