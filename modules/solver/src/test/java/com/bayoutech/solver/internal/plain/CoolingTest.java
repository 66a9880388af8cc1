package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoolingTest {
    private static final double HOT = 100;
    private static final double NEARLY = 1e-9;

    @Test
    void aDelayKeepsItHotForLongerAndEndsAsCold() {
        Cooling steady = new Cooling(HOT, 0.01, 0.2, 1);
        Cooling delayed = new Cooling(HOT, 0.01, 0.2, 1, 1.5);
        assertThat(delayed.at(0.2)).isEqualTo(HOT);
        assertThat(steady.at(0.6)).isCloseTo(10, within(NEARLY));
        assertThat(delayed.at(0.6)).isGreaterThan(19);
        assertThat(delayed.at(1)).isCloseTo(1, within(NEARLY));
    }

    @Test
    void itIsHotBeforeItHasBegun() {
        assertThat(new Cooling(HOT, 0.01, 0.2, 1, 1.5).at(0.1)).isEqualTo(HOT);
    }
}
