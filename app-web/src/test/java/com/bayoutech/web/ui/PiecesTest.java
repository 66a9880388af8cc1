package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PiecesTest {
    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolIsDrawn(Symbol symbol) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/resources/ui/icons.svg")) {
            String drawings = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(drawings).contains("<symbol id=\"" + symbol.id() + "\"");
        }
    }

    @Test
    void aFigureThatChangesKeepsItsPlace() {
        Totals totals =
                new Totals().show("Routes", "11").show("Distance", "400 km").show("Routes", "12");
        assertThat(totals.getElement().getTextRecursively()).isEqualTo("Routes12Distance400 km");
    }

    @Test
    void theCurveNamesTheFirstAndTheLatestCost() {
        CostCurve curve = new CostCurve();
        curve.add(Duration.ZERO, 500, "$500");
        curve.add(Duration.ofSeconds(2), 410, "$410");
        assertThat(curve.getElement().getTextRecursively()).contains("$500").contains("$410");
        curve.clear();
        assertThat(curve.getElement().getTextRecursively()).doesNotContain("$");
    }
}
