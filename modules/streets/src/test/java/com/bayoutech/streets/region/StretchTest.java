package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {
    private final List<Double> heard = new ArrayList<>();

    @Test
    void theWholeHearsOfOneTaskAfterTheOther() {
        Stretch stretch = new Stretch((task, share) -> heard.add(share), 0.5, 1, 2);

        stretch.report("first", 0);
        stretch.report("first", 1);
        stretch.report("second", 0);
        stretch.report("second", 0.5);
        stretch.report("second", 1);

        assertThat(heard).containsExactly(0.5, 0.75, 0.75, 0.875, 1.0);
    }

    @Test
    void theShareNeverFallsAndNeverPassesTheEnd() {
        Stretch stretch = new Stretch((task, share) -> heard.add(share), 0, 0.5, 1);

        stretch.report("first", 0.8);
        stretch.report("first", 0.4);
        stretch.report("unexpected", 0);

        assertThat(heard).containsExactly(0.4, 0.4, 0.5);
    }
}
