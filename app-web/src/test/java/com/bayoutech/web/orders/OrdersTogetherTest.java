package com.bayoutech.web.orders;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Priority;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderRemover;
import com.bayoutech.orders.OrderState;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.AttentionBar;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.BooleanNode;

/** Two people at one day's orders: what the other one does is seen by itself, and nothing that is being typed is lost. */
class OrdersTogetherTest {
    private static final Caller COLLEAGUE = Caller.system("colleague", Permission.values());

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatAColleagueBringsInIsSeenByItself() {
        open(0);
        assertThat(screens.emptyTitle()).isEqualTo("No orders for Mon 23 Nov 2026");

        screens.withOrders(DayFiles.orders(3));
        screens.settle();

        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 3 orders");
        assertThat(_size(orders())).isEqualTo(3);
    }

    @Test
    void whatIsSelectedStaysSoWhileAColleagueHoldsMovesAndRemoves() {
        open(4);
        orders().asMultiSelect().select(order("A-1"), order("A-4"));

        change("A-1", new OrderEdit.Hold());
        change("A-2", new OrderEdit.Move(Screens.TODAY.plusDays(1)));
        remove("A-3");
        screens.settle();

        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 2 orders");
        assertThat(orders().getListDataView().getItem(0).life().state()).isEqualTo(OrderState.ON_HOLD);
        assertThat(orders().getSelectedItems()).containsExactlyInAnyOrder(order("A-1"), order("A-4"));
    }

    @Test
    void theOtherDaysOfADepotDoNotMatter() {
        open(2);
        screens.withOrdersOn("2026-11-24", DayFiles.orders(1).replace("A-", "B-"));
        screens.settle();

        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 2 orders");
    }

    @Test
    void anOpenOrderThatNobodyIsTypingInShowsWhatItIsByNow() {
        openPanel("A-1");
        change("A-1", new OrderEdit.Rank(new Priority(77)));
        browserSaysEntered(false);

        assertThat(field("Priority").getValue()).isEqualTo("77");
        _assertNone(OrderPanel.class, spec -> spec.withText("Somebody has changed"));
    }

    @Test
    void whatIsEnteredStaysAndIsToldThatItCannotBeSavedAnyMore() {
        openPanel("A-1");
        field("Phone").setValue("+1 504 555 0100");
        change("A-1", new OrderEdit.Rank(new Priority(77)));
        screens.settle();

        assertThat(field("Phone").getValue()).isEqualTo("+1 504 555 0100");
        assertThat(field("Priority").getValue()).isEqualTo("50");
        assertThat(warning()).contains("Somebody has changed this order since. What you have entered is still here");

        screens.click("Drop mine and show it");

        assertThat(field("Phone").getValue()).isEmpty();
        assertThat(field("Priority").getValue()).isEqualTo("77");
        _assertNone(_get(OrderPanel.class), AttentionBar.class);
    }

    @Test
    void whatIsEnteredGoesOntoAnOrderThatWasHeldMeanwhileHereOrElsewhere() {
        openPanel("A-1");
        field("Priority").setValue("77");
        screens.click("Hold");
        assertThat(field("Priority").getValue()).isEqualTo("77");
        change("A-1", new OrderEdit.Release());
        screens.settle();
        screens.click("Hold");

        screens.click("Save");
        assertThat(order("A-1").priority()).isEqualTo(new Priority(77));
        assertThat(order("A-1").life().state()).isEqualTo(OrderState.ON_HOLD);
    }

    /** A field tells the server of what is in it only once somebody leaves it. */
    @Test
    void whatIsBeingTypedStaysToo() {
        openPanel("A-1");
        change("A-1", new OrderEdit.Rank(new Priority(77)));
        browserSaysEntered(true);

        assertThat(field("Priority").getValue()).isEqualTo("50");
        assertThat(warning()).contains("Somebody has changed this order since.");
    }

    @Test
    void whatIsEnteredInAnOrderThatAColleagueRemovesIsNotTakenAwayWithoutAWord() {
        openPanel("A-1");
        field("Phone").setValue("+1 504 555 0100");
        remove("A-1");
        screens.settle();

        assertThat(field("Phone").getValue()).isEqualTo("+1 504 555 0100");
        assertThat(warning()).contains("Somebody has removed this order.");
        screens.click("Drop mine and close");
        _assertNone(OrderPanel.class);
    }

    @Test
    void anOrderThatIsOpenAndRemovedIsClosedWithAWord() {
        openPanel("A-1");
        remove("A-1");
        browserSaysEntered(false);

        _assertNone(OrderPanel.class);
        assertThat(screens.notices()).singleElement().asString().contains("Somebody has removed A-1.");
    }

    @Test
    void whatAColleagueHasChangedMeanwhileIsNotRemoved() {
        open(2);
        orders().asMultiSelect().select(order("A-1"), order("A-2"));
        screens.click("Remove");
        screens.orderFeed.hold();
        change("A-1", new OrderEdit.Rank(new Priority(77)));
        _fireConfirm(_get(ConfirmDialog.class));
        screens.settle();

        assertThat(screens.orders.references()).containsExactly("A-1");
        assertThat(screens.notices())
                .singleElement()
                .asString()
                .contains("1 order removed", "Somebody has changed A-1 since you looked: it stays as it is");
    }

    @Test
    void aScreenThatIsLeftListensNoMore() {
        open(1);
        assertThat(screens.orderFeed.listeners()).isEqualTo(1);
        screens.open("fleet");
        assertThat(screens.orderFeed.listeners()).isZero();
    }

    private void open(int count) {
        screens.withFleet();
        if (count > 0) {
            screens.withOrders(count);
        }
        screens.signIn(
                        Permission.ORDERS_READ,
                        Permission.ORDERS_IMPORT,
                        Permission.ORDERS_EDIT,
                        Permission.ORDERS_REMOVE,
                        Permission.FLEET_READ)
                .open("orders");
    }

    private void openPanel(String reference) {
        open(3);
        _clickItem(orders(), List.of("A-1", "A-2", "A-3").indexOf(reference));
        screens.settle();
    }

    private void change(String reference, OrderEdit edit) {
        screens.service(OrderDesk.class)
                .editSeen(COLLEAGUE, screens.depot("Riverside"), List.of(order(reference)), List.of(edit));
    }

    private void remove(String reference) {
        screens.service(OrderRemover.class)
                .removeSeen(COLLEAGUE, screens.depot("Riverside"), List.of(order(reference)));
    }

    private OrderEntry order(String reference) {
        return screens.orders.get(reference);
    }

    private static String warning() {
        return _get(_get(OrderPanel.class), AttentionBar.class).getElement().getTextRecursively();
    }

    /** Whether somebody is typing, when it is asked. */
    private void browserSaysEntered(boolean entered) {
        MockVaadin.runUIQueue();
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(ui.getInternals().dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains("hasAttribute('unsaved')"))
                .singleElement()
                .satisfies(call -> call.complete(BooleanNode.valueOf(entered)));
        screens.settle();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Grid<OrderEntry> orders() {
        return _get(OrderGrid.class);
    }
}
