package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PiecesTest {
    private static final RouteRow VAN_1 = new RouteRow("van-1", 0, "Van 1", "3 stops", "16:40");
    private static final RouteRow VAN_2 = new RouteRow("van-2", 1, "Van 2", "5 stops", "17:10");

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolIsDrawn(Symbol symbol) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/resources/ui/icons.svg")) {
            String drawings = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(drawings).contains("<symbol id=\"" + symbol.id() + "\"");
        }
    }

    @Test
    void choosingARouteAgainTakesTheChoiceBack() {
        RouteList list = new RouteList();
        List<Optional<String>> heard = new ArrayList<>();
        list.addSelectionListener(heard::add);
        list.show(List.of(VAN_1, VAN_2));
        click(button(list, 1));
        click(button(list, 1));
        assertThat(heard).containsExactly(Optional.of("van-2"), Optional.empty());
    }

    @Test
    void aReportOfTheSameRoutesKeepsTheirRows() {
        RouteList list = new RouteList();
        list.show(List.of(VAN_1, VAN_2));
        NativeButton before = button(list, 0);
        list.show(List.of(new RouteRow("van-1", 0, "Van 1", "4 stops", "16:50"), VAN_2));
        assertThat(button(list, 0)).isSameAs(before);
        assertThat(before.getElement().getTextRecursively()).contains("4 stops");
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

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static NativeButton button(RouteList list, int index) {
        return (NativeButton) list.getChildren().toList().get(index);
    }
}
