package com.bayoutech.web.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistanceCostTest {
    @ParameterizedTest
    @EnumSource(DistanceUnit.class)
    void whatIsShownIsKeptAsItWas(DistanceUnit unit) {
        audience(unit)
                .hear(() -> assertThat(LongStream.rangeClosed(0, 100_000))
                        .allSatisfy(cents -> assertThat(DistanceCost.kept(DistanceCost.shown(cents)))
                                .isEqualTo(cents)));
    }

    @Test
    void aKilometerCostsWhatIsKept() {
        assertThat(audience(DistanceUnit.KILOMETERS).hear(() -> DistanceCost.shown(45L)))
                .isEqualTo(45);
        assertThat(audience(DistanceUnit.MILES).hear(() -> DistanceCost.shown(45L)))
                .isEqualTo(72);
    }

    private static Audience audience(DistanceUnit unit) {
        return new Audience(Locale.US, unit, Currency.getInstance("USD"));
    }
}
