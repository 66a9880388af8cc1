package com.bayoutech.web.admin;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.EmptyState;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecipientsViewTest {
    private final Screens screens = new Screens();
    private OrderEntry order;

    @BeforeEach
    void open() {
        screens.signInAdmin().withFleet().withOrders(3);
        order = screens.orders
                .list(screens.depot("Riverside").id(), Screens.TODAY)
                .getFirst();
        screens.open("recipients");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aPersonIsFoundByAReferenceAndErased() {
        field("Reference of an order").setValue(order.reference());
        screens.click("Find");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_getFormattedRow(grid(), 0))
                .contains(order.visits().getFirst().recipient().name())
                .contains(order.reference() + " (" + Screens.TODAY + ")")
                .contains("1");

        grid().asMultiSelect().select(grid().getListDataView().getItem(0));
        screens.click("Erase…");
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message"))
                .startsWith("1 order of today or later can then not be delivered");
        _fireConfirm(question);

        assertThat(screens.recipients.erased())
                .containsExactly(order.visits().getFirst().recipient().id());
        assertThat(said()).contains("Nobody is known by that");
        assertThat(screens.notices()).last().asString().contains("recipient.erased");
    }

    @Test
    void beforeAnybodyIsFoundTheScreenSaysHowToLook() {
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("By an order’s reference");
        field("Reference of an order").setValue(order.reference());
        screens.click("Find");
        _assertNone(EmptyState.class);
    }

    @Test
    void aPersonIsFoundByNameAndAddress() {
        field("Name").setValue(order.visits().getFirst().recipient().name());
        screens.click("Find");
        assertThat(said()).contains("Give the name and the address");

        field("Address").setValue(order.visits().getFirst().recipient().addressLine());
        screens.click("Find");
        assertThat(said()).isEqualTo("1 person found");
    }

    @Test
    void ofWhoeverIsFoundNoMoreTheAddressIsForgotten() {
        screens.recipients.left.add("7 Canal Street");
        field("Name").setValue("Somebody Gone");
        field("Address").setValue("7 Canal Street");
        screens.click("Find");
        screens.click("Forget where this address is");
        assertThat(screens.recipients.left).isEmpty();
        assertThat(screens.notices()).last().asString().contains("address.forgotten");
    }

    @Test
    void howLongPeopleAreKeptIsSaved() {
        IntegerField days = _get(IntegerField.class);
        assertThat(days.getValue()).isNull();
        days.setValue(30);
        screens.click("Save");
        assertThat(screens.recipients.retentionDays()).hasValue(30);

        days.setValue(0);
        screens.click("Save");
        assertThat(screens.notices()).last().asString().contains("must lie between 1 and 36500");
        assertThat(days.getValue()).isEqualTo(30);
    }

    @Test
    void whoMayNotEraseDoesNotGetThere() {
        screens.signIn(Permission.ORDERS_READ, Permission.FLEET_READ);
        screens.open("recipients");
        assertThat(_find(TextField.class)).isEmpty();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String said() {
        return _get(Span.class, spec -> spec.withClasses("bayou-filter-said")).getText();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }
}
