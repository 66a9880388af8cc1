package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One order beside the grid: where it stands, what can be done with it, and what has become of it. */
final class OrderPanel extends Div {
    private final H2 title = new H2();
    private final Pill state = new Pill("", Pill.Tone.NEUTRAL);
    private final Div actionsRow = new Div();
    private final Div failures = new Div();
    private final HistoryList history;
    private final OrderActions actions;
    private final Consumer<OrderEntry> choosePlace;
    private final PanelSection historySection;
    private final Button showTheirs = new Button("", click -> takeTheirs());
    private final AttentionBar warning = new AttentionBar(showTheirs);

    private Runnable theirs = () -> {};

    OrderPanel(OrderActions actions, Consumer<OrderEntry> choosePlace, OrderForm form, Runnable closed) {
        this.actions = actions;
        this.choosePlace = choosePlace;
        this.history = new HistoryList(actions::undo);
        Button close = new Button(Symbol.CLOSE.icon(), click -> closed.run());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(Texts.of("orders.panel.close"));
        Div head = new Div(title, state, close);
        head.addClassName("bayou-order-head");
        title.getElement().setAttribute("tabindex", "-1");
        actionsRow.addClassName("bayou-order-actions");
        failures.addClassName("bayou-order-failures");
        historySection = new PanelSection(Texts.of("orders.history"), history);
        showTheirs.addThemeVariants(ButtonVariant.SMALL);
        add(head, warning, actionsRow, failures, form, historySection);
        addClassName("bayou-order");
        // What is typed in the field that has the focus is told to the server by leaving it.
        Shortcuts.addShortcutListener(this, form::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
    }

    /** Whoever goes on by keys is in the panel, and in none of its fields. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    /** An order that is not there yet. */
    void showNew() {
        warning.say("");
        title.setText(Texts.of("orders.new"));
        state.setVisible(false);
        actionsRow.setVisible(false);
        failures.setVisible(false);
        historySection.setVisible(false);
    }

    void show(OrderEntry order, LocalDate day, DepotClock clock, List<OrderChange> changes, boolean mayEdit) {
        warning.say("");
        title.setText(order.reference());
        state.setVisible(true);
        historySection.setVisible(true);
        String word = OrderWords.state(order, day);
        state.show(
                word.isEmpty() ? Texts.of("orders.state.open") : word,
                Pill.Tone.valueOf(OrderWords.tone(order, day).toUpperCase(Locale.ROOT)));
        showActions(order, mayEdit);
        failures.removeAll();
        order.life().failures().forEach(failure -> failures.add(new Paragraph(OrderWords.failure(order, failure))));
        failures.setVisible(!order.life().failures().isEmpty());
        history.show(changes, clock, mayEdit);
    }

    /**
     * What is entered here cannot be saved any more: somebody else was faster.
     *
     * @param isGone whether they have removed the order
     * @param instead drops what is entered, and shows what there is
     */
    void warn(boolean isGone, Runnable instead) {
        theirs = instead;
        showTheirs.setText(isGone ? Texts.of("orders.open.close") : Texts.of("orders.open.theirs"));
        warning.say(isGone ? Texts.of("orders.open.gone") : Texts.of("orders.open.changed"));
    }

    private void takeTheirs() {
        theirs.run();
    }

    private void showActions(OrderEntry order, boolean mayEdit) {
        actionsRow.removeAll();
        actionsRow.setVisible(mayEdit);
        List<OrderEntry> it = List.of(order);
        OrderState current = order.life().state();
        if (order.isWaiting()) {
            Button choose = action(Texts.of("orders.choose-address"), () -> choosePlace.accept(order));
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            actionsRow.add(choose);
        }
        if (current == OrderState.OPEN) {
            actionsRow.add(action(Texts.of("orders.do.hold"), () -> actions.hold(it)));
        } else {
            actionsRow.add(action(Texts.of("orders.do.release"), () -> actions.release(it)));
        }
        if (current != OrderState.CANCELLED) {
            actionsRow.add(
                    action(Texts.of("orders.do.cancel-order"), () -> actions.cancel(it)),
                    action(Texts.of("orders.do.move"), () -> actions.move(it)));
        }
        if (current == OrderState.OPEN) {
            actionsRow.add(action(Texts.of("orders.do.fail"), () -> actions.fail(it)));
        }
    }

    private static Button action(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
