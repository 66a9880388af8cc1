package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseNumberTest {
    @Test
    void oneNumberHasOneSpelling() {
        assertThat(HouseNumber.normalize("12 A")).isEqualTo("12a");
        assertThat(HouseNumber.normalize(" 012 ")).isEqualTo("12");
        assertThat(HouseNumber.normalize("9 1/2")).isEqualTo("9½");
        assertThat(HouseNumber.normalize("10 – 16")).isEqualTo("10-16");
    }

    @Test
    void aRangeHasTheNumbersOfItsSide() {
        assertThat(HouseNumber.keys("12-16")).containsExactly("12-16", "12", "14", "16");
        assertThat(HouseNumber.keys("3-6")).containsExactly("3-6", "3", "4", "5", "6");
        assertThat(HouseNumber.keys("1122-24")).contains("1122", "1124").doesNotContain("24");
        assertThat(HouseNumber.keys("12a-c")).containsExactly("12a-c", "12a", "12b", "12c");
    }

    @Test
    void aListHasEachOfItsNumbers() {
        assertThat(HouseNumber.keys("9, J9")).contains("9", "j9");
        assertThat(HouseNumber.keys("1000-1004-1006")).containsExactly("1000-1004-1006", "1000", "1004", "1006");
    }

    @Test
    void whatIsNoRangeStandsForItselfAlone() {
        assertThat(HouseNumber.keys("16-12")).containsExactly("16-12");
        assertThat(HouseNumber.keys("1-9000")).containsExactly("1-9000");
        assertThat(HouseNumber.keys("")).isEmpty();
    }

    @Test
    void whatIsMuchAlikeIsNotTheSame() {
        assertThat(HouseNumber.normalize("12 BIS")).isEqualTo("12bis");
        assertThat(HouseNumber.alike("12bis")).containsExactly("12b");
        assertThat(HouseNumber.alike("12b")).containsExactly("12bis");
        assertThat(HouseNumber.alike("12-16")).containsExactly("12", "16");
        assertThat(HouseNumber.alike("12")).isEmpty();
    }
}
