package com.bayoutech.web.fleet;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Skill;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes what stands in a text field; each message has the field's name, the value and the remedy. */
final class FieldText {
    private static final int MAX_DIMENSIONS = 8;

    /** The decimals of an amount of money. */
    private static final int CENTS = 2;

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
        throw new IllegalArgumentException(Texts.of("fleet.capacity.unreadable", text, MAX_DIMENSIONS));
    }

    static String skills(Collection<Skill> skills) {
        return skills.stream().map(Skill::name).sorted().collect(Collectors.joining("; "));
    }

    /** With the decimal sign of the language, "12,50", and nothing else that would have to be typed. */
    static String money(long cents) {
        char sign =
                DecimalFormatSymbols.getInstance(Audience.current().locale()).getDecimalSeparator();
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', sign);
    }

    /** Whatever the language, a comma and a point are read alike: three decimals would be thousands to somebody, and are refused. */
    static long cents(TextField field) {
        String text = field.getValue();
        try {
            BigDecimal amount = text.isBlank()
                    ? BigDecimal.ZERO
                    : new BigDecimal(text.strip().replace(',', '.'));
            boolean isExact = amount.scale() <= CENTS;
            if (amount.signum() >= 0 && isExact && amount.precision() - amount.scale() <= MAX_DIMENSIONS) {
                return amount.movePointRight(CENTS).longValueExact();
            }
        } catch (NumberFormatException unreadable) {
            // Said below, as for any other text that is no amount.
        }
        throw new IllegalArgumentException(Texts.of("fleet.amount.unreadable", field.getLabel(), text));
    }

    static double degrees(TextField field, int most) {
        String text = field.getValue();
        try {
            double value = Double.parseDouble(text.strip());
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException unreadable) {
            // Said below, as for a number that is out of range.
        }
        throw new IllegalArgumentException(Texts.of("fleet.degrees.unreadable", field.getLabel(), text, most));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;,]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
