package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.OrderEditor;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderSheet;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.LeaveQuestion;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The order that is open beside the grid, a new one or one that is known; what was entered is not lost without a word. */
final class OpenOrder {
    private final OrdersDesk desk;
    private final OrderActions actions;
    private final Workspace workspace;
    private final Consumer<Optional<OrderId>> marked;
    private final OrderForm form;
    private final OrderPanel panel;

    private Optional<Depot> depot = Optional.empty();
    private LocalDate day = LocalDate.EPOCH;
    private Optional<OrderEntry> order = Optional.empty();
    private boolean isOpen;

    /** @param marked hears which order is open */
    OpenOrder(
            OrdersDesk desk,
            OrderActions actions,
            Consumer<OrderEntry> choosePlace,
            Workspace workspace,
            Consumer<Optional<OrderId>> marked) {
        this.desk = desk;
        this.actions = actions;
        this.workspace = workspace;
        this.marked = marked;
        this.form = new OrderForm(desk::lookUp, this::askOnMap, this::save);
        this.panel = new OrderPanel(actions, choosePlace, form, this::leave);
    }

    OrderPanel panel() {
        return panel;
    }

    /** A depot's day is shown; an order that is open stays so where it is the same one. */
    void goTo(Optional<Depot> where, LocalDate when) {
        boolean isAnother = !where.map(Depot::id).equals(depot.map(Depot::id)) || !when.equals(day);
        depot = where;
        day = when;
        if (isAnother) {
            close();
        }
    }

    /** Whether leaving it loses something. */
    boolean isUnsaved() {
        return isOpen && form.isChanged();
    }

    /** Opens an order that is known, once nothing else is left unsaved. */
    void open(OrderId id) {
        if (isOpen && order.map(OrderEntry::id).equals(Optional.of(id))) {
            return;
        }
        unlessUnsaved(() -> show(id));
    }

    void create() {
        unlessUnsaved(() -> {
            order = Optional.empty();
            OrderSheet.Row usual = new OrderSheet.Row(Map.of(
                    OrderColumn.KIND, "delivery",
                    OrderColumn.SERVICE_MINUTES, "5",
                    OrderColumn.PRIORITY, "50"));
            form.fill(new OrderSheet(day, List.of(usual)), depot.orElseThrow(), true);
            panel.showNew();
            reveal(Texts.of("orders.new"));
            form.focusFirst();
        });
    }

    /** Shows what has become of the order; what somebody is entering stays. */
    void refresh() {
        if (isOpen && !form.isChanged()) {
            order.map(OrderEntry::id).ifPresent(this::show);
        } else {
            look();
        }
    }

    /** Somebody else may have changed it: shows what it is by now. Where something was entered, that stays, and it is said what has happened. */
    void look() {
        Optional<OrderEntry> shown = order.filter(known -> isOpen);
        if (shown.isEmpty()) {
            return;
        }
        OrderEntry known = shown.get();
        Optional<OrderEntry> now = desk.find(depot.orElseThrow(), known.id());
        boolean isSame = now.filter(
                        found -> found.life().version() == known.life().version())
                .isPresent();
        if (isSame || takesUp(known, now)) {
            return;
        }
        form.whetherEntered(entered -> {
            if (isOpen && order.equals(shown)) {
                told(known, entered);
            }
        });
    }

    /** Held, cancelled or tried, but with the same fields: what is entered goes onto that. */
    private boolean takesUp(OrderEntry known, Optional<OrderEntry> now) {
        Depot chosen = depot.orElseThrow();
        OrderSheet sheet = OrderSheet.of(known, chosen.zone());
        Optional<OrderEntry> alike =
                now.filter(found -> OrderSheet.of(found, chosen.zone()).equals(sheet));
        alike.ifPresent(found -> showAround(found, chosen));
        return alike.isPresent();
    }

    private void told(OrderEntry known, boolean entered) {
        boolean isGone = desk.find(depot.orElseThrow(), known.id()).isEmpty();
        if (entered) {
            panel.warn(isGone, () -> show(known.id()));
            return;
        }
        show(known.id());
        if (isGone) {
            Notices.news(Texts.of("orders.open.removed", known.reference()));
        }
    }

    private void show(OrderId id) {
        Depot chosen = depot.orElseThrow();
        desk.find(chosen, id)
                .ifPresentOrElse(
                        found -> {
                            form.fill(OrderSheet.of(found, chosen.zone()), chosen, mayEdit(chosen));
                            showAround(found, chosen);
                            reveal(Texts.of("orders.panel.of", found.reference()));
                        },
                        this::close);
    }

    /** All but what is entered. */
    private void showAround(OrderEntry found, Depot chosen) {
        order = Optional.of(found);
        panel.show(found, day, new DepotClock(chosen.zone()), desk.history(found.id()), mayEdit(chosen));
    }

    private boolean mayEdit(Depot chosen) {
        return desk.may(Permission.ORDERS_EDIT, chosen);
    }

    private void reveal(String label) {
        isOpen = true;
        marked.accept(order.map(OrderEntry::id));
        workspace.withPanel(label, panel);
    }

    private void leave() {
        unlessUnsaved(this::close);
    }

    private void close() {
        isOpen = false;
        order = Optional.empty();
        marked.accept(Optional.empty());
        workspace.withoutPanel();
    }

    /** Does something at once, or once it is said that what was entered may be lost. */
    void unlessUnsaved(Runnable next) {
        LeaveQuestion.askIf(isUnsaved(), next);
    }

    private void save(OrderSheet sheet) {
        try {
            switch (desk.save(depot.orElseThrow(), order, sheet)) {
                case OrderEditor.Saved.Rejected rejected -> form.complain(rejected.errors());
                case OrderEditor.Saved.Done done -> saved(done);
            }
        } catch (RefusedException stale) {
            Notices.failure(stale.getMessage());
        }
    }

    private void saved(OrderEditor.Saved.Done done) {
        String words = words(done.order(), order.isEmpty());
        show(done.order().id());
        panel.focusTitle();
        done.change()
                .ifPresentOrElse(
                        change -> actions.did(change, words), () -> Notices.info(Texts.of("orders.done.nothing")));
    }

    private static String words(OrderEntry saved, boolean fresh) {
        String name = saved.reference();
        if (saved.isWaiting()) {
            return fresh ? Texts.of("orders.entered.waiting", name) : Texts.of("orders.saved.waiting", name);
        }
        return fresh ? Texts.of("orders.entered", name) : Texts.of("orders.saved", name);
    }

    private void askOnMap(String addressLine, Optional<Place> now, Consumer<Place> chosen) {
        new PlaceDialog(
                        order.map(OrderEntry::reference).orElse(Texts.of("orders.new")),
                        addressLine,
                        now,
                        depot.orElseThrow(),
                        desk::lookUp,
                        chosen)
                .open();
    }
}
