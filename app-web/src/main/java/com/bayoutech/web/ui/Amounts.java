package com.bayoutech.web.ui;

import com.bayoutech.domain.Load;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.util.stream.Collectors;

/** Writes amounts for the people who read them: in their language, their unit of distances, and the house's currency. */
public final class Amounts {
    private static final double METERS_OF_A_FOOT = 0.3048;
    private static final double SHORTEST_IN_MILES = 0.25;

    private Amounts() {}

    /** A difference in cost, with its sign: "+$4.10", "-$0.85", "±0". */
    public static String extraMoney(long cents) {
        return cents == 0 ? "±0" : (cents > 0 ? "+" : "-") + money(Math.abs(cents));
    }

    /** Cents as "$1,234.50". */
    public static String money(long cents) {
        Audience audience = Audience.current();
        // The house has one currency, so its short sign is clear: "$" where the language would write "$US".
        return NumberFormatter.withLocale(audience.locale())
                .unit(Currency.getInstance(audience.currency().getCurrencyCode()))
                .unitWidth(NumberFormatter.UnitWidth.NARROW)
                .precision(Precision.fixedFraction(2))
                .format(cents / 100.0)
                .toString();
    }

    /** A whole number as "1,234". */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Audience.current().locale()).format(number);
    }

    /** A number as "1,234.5", with this many digits behind the point. */
    public static String number(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Audience.current().locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** Meters as "12.4 km", or "7.7 mi" for those who read miles. */
    public static String distance(long meters) {
        DistanceUnit unit = Audience.current().distances();
        return number(meters / unit.meters(), 1) + " " + unit.sign();
    }

    /** Meters as "230 m", from a kilometer on as "12.4 km"; for those who read miles as "750 ft" and from a quarter on as "7.7 mi". */
    public static String shortDistance(long meters) {
        return switch (Audience.current().distances()) {
            case KILOMETERS -> meters < 1_000 ? meters + " m" : distance(meters);
            case MILES ->
                meters < SHORTEST_IN_MILES * DistanceUnit.MILES.meters()
                        ? number(Math.round(meters / METERS_OF_A_FOOT / 10) * 10) + " ft"
                        : distance(meters);
        };
    }

    /** A load as "3" or "3 / 40"; an empty one as "–". */
    public static String load(Load load) {
        return load.dimensions() == 0
                ? "–"
                : load.amounts().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }
}
