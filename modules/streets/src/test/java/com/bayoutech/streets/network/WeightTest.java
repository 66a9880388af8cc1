package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.TravelMatrix;
import org.junit.jupiter.api.Test;

class WeightTest {
    @Test
    void bothPartsAddUpAndComeOutAgain() {
        long sum = Weight.plus(Weight.of(12_345, 4_000_000_000L), Weight.of(5, 294_000_000L));
        assertThat(Weight.tenthsOfMillis(sum)).isEqualTo(12_350);
        assertThat(Weight.millimeters(sum)).isEqualTo(4_294_000_000L);
    }

    @Test
    void theQuickerIsLessAndOfEquallyQuickOnesTheShorter() {
        assertThat(Weight.of(1, 900)).isLessThan(Weight.of(2, 100));
        assertThat(Weight.of(2, 100)).isLessThan(Weight.of(2, 101));
    }

    @Test
    void wholeNumbersAreRoundedHalfUp() {
        assertThat(Weight.seconds(Weight.of(14_999, 0))).isEqualTo(1);
        assertThat(Weight.seconds(Weight.of(15_000, 0))).isEqualTo(2);
        assertThat(Weight.meters(Weight.of(0, 1_499))).isEqualTo(1);
        assertThat(Weight.meters(Weight.of(0, 1_500))).isEqualTo(2);
        assertThat(Weight.seconds(Weight.UNREACHABLE)).isEqualTo(TravelMatrix.UNREACHABLE);
        assertThat(Weight.meters(Weight.UNREACHABLE)).isEqualTo(TravelMatrix.UNREACHABLE);
    }

    @Test
    void whatTakesTooLongIsNoWay() {
        long day = Weight.of(864_000_000, 0);
        assertThat(Weight.plus(day, day)).isEqualTo(Weight.UNREACHABLE);
        assertThat(Weight.plus(Weight.UNREACHABLE, day)).isEqualTo(Weight.UNREACHABLE);
        assertThat(Weight.UNREACHABLE + day).isPositive();
    }

    @Test
    void aWayBeyondTheLimitsIsRefused() {
        assertThatThrownBy(() -> Weight.of(1L << 30, 0)).hasMessageContaining("must take no more than");
        assertThatThrownBy(() -> Weight.of(0, 1L << 32)).hasMessageContaining("must take no more than");
        assertThatThrownBy(() -> Weight.of(-1, 0)).hasMessageContaining("nothing less than none");
    }
}
