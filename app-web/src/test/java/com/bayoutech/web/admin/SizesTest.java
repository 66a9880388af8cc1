package com.bayoutech.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1.0 KB",
        "1540000, 1.5 MB",
        "2000000000, 2.0 GB",
        "9000000000000000, 9000.0 TB"
    })
    void anAmountIsWrittenInTheUnitThatSuitsIt(long bytes, String text) {
        assertThat(Sizes.text(bytes)).isEqualTo(text);
    }
}
