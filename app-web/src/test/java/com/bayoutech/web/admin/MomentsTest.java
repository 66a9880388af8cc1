package com.bayoutech.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void aMomentNamesItsZone() {
        assertThat(Moments.text(Instant.parse("2026-11-22T16:05:09.5Z"))).isEqualTo("22 Nov 2026, 16:05:09 UTC");
    }

    @Test
    void anAgeIsWrittenInItsTwoLargestUnits() {
        assertThat(Moments.text(Duration.ZERO)).isEqualTo("0 s");
        assertThat(Moments.text(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(Moments.text(Duration.ofSeconds(61))).isEqualTo("1 min");
        assertThat(Moments.text(Duration.ofMinutes(192))).isEqualTo("3 h 12 min");
        assertThat(Moments.text(Duration.ofHours(50))).isEqualTo("2 d 2 h");
    }
}
