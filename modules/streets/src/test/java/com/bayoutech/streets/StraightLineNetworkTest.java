package com.bayoutech.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class StraightLineNetworkTest {
    private final Place south = new Place(29.90, -90.07);
    private final Place north = new Place(29.99, -90.07);

    @Test
    void aTripIsTheStraightLineTimesTheDetour() {
        TravelMatrix matrix = new StraightLineNetwork(1.3, 36).matrix(List.of(south, north));
        assertThat(matrix.meters(0, 1)).isEqualTo(13_010);
        assertThat(matrix.seconds(0, 1)).isEqualTo(1_301);
        assertThat(matrix.seconds(1, 0)).isEqualTo(1_301);
        assertThat(matrix.meters(1, 1)).isZero();
    }

    @Test
    void anImpossibleFactorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StraightLineNetwork(0.9, 36))
                .withMessageContaining("(0.9)");
    }
}
