package com.bayoutech.web.fleet;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Skill;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes what stands in a text field; each message has the field's name, the value and the remedy. */
final class FieldText {
    private static final int MAX_DIMENSIONS = 8;
    private static final int MAX_AMOUNT = 1_000_000;

    private FieldText() {}

    static String capacity(Capacity capacity) {
        return capacity.amounts().stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    static Capacity capacity(String text) {
        try {
            List<Integer> amounts = parts(text).stream().map(Integer::valueOf).toList();
            if (!amounts.isEmpty()
                    && amounts.size() <= MAX_DIMENSIONS
                    && amounts.stream().allMatch(amount -> amount >= 0 && amount <= MAX_AMOUNT)) {
                return new Capacity(amounts);
            }
        } catch (NumberFormatException unreadable) {
            // Said below, as for any other text that is no capacity.
        }
        throw new IllegalArgumentException(
                "The capacity (" + text + ") is no list of whole numbers. Give one a dimension, up to " + MAX_DIMENSIONS
                        + ", such as 20; 800.");
    }

    static String skills(Collection<Skill> skills) {
        return skills.stream().map(Skill::name).sorted().collect(Collectors.joining("; "));
    }

    static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    static long cents(String name, String text) {
        try {
            BigDecimal amount = text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text.strip());
            if (amount.signum() >= 0 && amount.precision() - amount.scale() <= MAX_DIMENSIONS) {
                return amount.movePointRight(2).longValueExact();
            }
        } catch (ArithmeticException unreadable) {
            // Said below: more than two decimals.
        } catch (NumberFormatException unreadable) {
            // Said below, as for any other text that is no amount.
        }
        throw new IllegalArgumentException("The " + name + " (" + text
                + ") is no amount. Give one such as 12 or 0.45, with a point, without a currency.");
    }

    static double degrees(String name, String text, int most) {
        try {
            double value = Double.parseDouble(text.strip());
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException unreadable) {
            // Said below, as for a number that is out of range.
        }
        throw new IllegalArgumentException("The " + name + " (" + text + ") is no number of degrees from -" + most
                + " to " + most + ". Give one such as 29.9511, with a point.");
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;,]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
