package com.bayoutech.web.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {
    @Test
    void anAmountHasTheDecimalSignOfTheLanguage() {
        assertThat(in(Locale.US, 1_250)).isEqualTo("12.50");
        assertThat(in(Locale.GERMANY, 1_250)).isEqualTo("12,50");
        assertThat(in(Locale.GERMANY, 125_000)).isEqualTo("1250,00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12,50; 1250", "12.5; 1250", "12; 1200", "' '; 0"})
    void aCommaAndAPointAreReadAlike(String typed, long cents) {
        assertThat(FieldText.cents(field(typed))).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250.00", "2,500", "2.500", "1,000", "-1"})
    void whatIsNoAmountOrMayBeThousandsIsRefusedByItsName(String typed) {
        assertThatThrownBy(() -> FieldText.cents(field(typed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cost an hour (" + typed + ") is no amount.");
    }

    private static String in(Locale locale, long cents) {
        return new Audience(locale, DistanceUnit.KILOMETERS, Currency.getInstance("EUR"))
                .hear(() -> FieldText.money(cents));
    }

    private static TextField field(String typed) {
        TextField field = new TextField("Cost an hour");
        field.setValue(typed);
        return field;
    }
}
