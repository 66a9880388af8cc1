package com.bayoutech.web.orders;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The orders screen in a language that inflects: whole sentences, no fragments. */
class OrdersInGermanTest {
    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theScreenSpeaksGerman() {
        open(3);
        assertThat(_get(OrderGrid.class).getColumns())
                .extracting(Grid.Column::getHeaderText)
                .contains("Referenz", "Empfänger", "Zeitfenster", "Ladung")
                .doesNotContain("Reference", "Window");
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Import", "Neu");
    }

    @Test
    void oneOrderIsInTheSingularAndSeveralInThePlural() {
        open(3);
        _get(OrderGrid.class)
                .asMultiSelect()
                .select(_get(OrderGrid.class).getListDataView().getItem(0));
        screens.click("Zurückstellen");
        assertThat(screens.notices()).singleElement().asString().contains("1 Auftrag zurückgestellt", "Rückgängig");

        _get(OrderGrid.class)
                .asMultiSelect()
                .select(_get(OrderGrid.class).getListDataView().getItems().toList());
        screens.click("Stornieren");
        assertThat(screens.notices()).anyMatch(notice -> notice.contains("3 Aufträge storniert"));
    }

    private void open(int orders) {
        screens.withFleet()
                .withOrders(orders)
                .signIn(
                        Permission.ORDERS_READ,
                        Permission.ORDERS_EDIT,
                        Permission.FLEET_READ,
                        Permission.ORDERS_IMPORT);
        UI.getCurrent().setLocale(Locale.GERMAN);
        screens.open("orders");
    }
}
