package com.bayoutech.web.ui;

import com.bayoutech.domain.Load;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes amounts for people. */
public final class Amounts {
    private Amounts() {}

    /** A difference in cost, with its sign: "+4.10", "-0.85", "±0". */
    public static String extraMoney(long cents) {
        return cents == 0 ? "±0" : (cents > 0 ? "+" : "-") + money(Math.abs(cents));
    }

    /** Cents as "1,234.50". */
    public static String money(long cents) {
        return String.format(Locale.ENGLISH, "%,d.%02d", cents / 100, cents % 100);
    }

    /** Meters as "12.4 km". */
    public static String distance(long meters) {
        return String.format(Locale.ENGLISH, "%,.1f km", meters / 1_000.0);
    }

    /** Meters as "230 m", from a kilometer on as "12.4 km". */
    public static String shortDistance(long meters) {
        return meters < 1_000 ? meters + " m" : distance(meters);
    }

    /** A load as "3" or "3 / 40"; an empty one as "–". */
    public static String load(Load load) {
        return load.dimensions() == 0
                ? "–"
                : load.amounts().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    /** A number and its noun: "1 order", "12 orders". */
    public static String count(long number, String one, String several) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : several);
    }
}
