package com.bayoutech.web.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day, which names it without doubt: English, which is read with the month first or second, writes the month as a word. */
public final class DayPicker extends DatePicker {
    public DayPicker() {
        Audience audience = Audience.current();
        setLocale(audience.language() == Language.ENGLISH ? Locale.UK : audience.locale());
        setI18n(words(audience));
    }

    /** A picker with a caption above it. */
    public DayPicker(String label) {
        this();
        setLabel(label);
    }

    private static DatePickerI18n words(Audience audience) {
        Locale locale = audience.language().locale();
        DatePickerI18n words = new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(Texts.of("ui.today"))
                .setCancel(Texts.of("ui.cancel"))
                .setBadInputErrorMessage(Texts.of("ui.day.unreadable"));
        if (audience.language() == Language.ENGLISH) {
            boolean monthFirst = "US".equals(audience.locale().getCountry());
            words.setDateFormats("d MMM yyyy", monthFirst ? "M/d/yyyy" : "d/M/yyyy", "yyyy-MM-dd");
        }
        return words;
    }

    /** From Sunday on, as Vaadin wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
