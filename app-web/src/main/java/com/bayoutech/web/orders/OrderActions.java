package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Does what somebody wants done with orders, says so, and takes it back, one change after the other. */
final class OrderActions {
    private final OrdersDesk desk;
    private final Supplier<Depot> depot;
    private final Runnable changed;
    private final Deque<Did> done = new ArrayDeque<>();
    private Runnable closeNotice = () -> {};

    /** @param changed runs after each change, to show what there is then */
    OrderActions(OrdersDesk desk, Supplier<Depot> depot, Runnable changed) {
        this.desk = desk;
        this.depot = depot;
        this.changed = changed;
    }

    void move(Collection<OrderEntry> orders) {
        EditDialog.move(
                        named(orders),
                        orders.iterator().next().day(),
                        edits -> edit(orders, edits, Texts.key("orders.done.moved")))
                .open();
    }

    void change(Collection<OrderEntry> orders) {
        EditDialog.change(named(orders), edits -> edit(orders, edits, Texts.key("orders.done.changed")))
                .open();
    }

    void fail(Collection<OrderEntry> orders) {
        boolean shipment = orders.stream().anyMatch(order -> order.visits().size() == 2);
        EditDialog.fail(named(orders), shipment, edits -> edit(orders, edits, Texts.key("orders.done.failed")))
                .open();
    }

    void hold(Collection<OrderEntry> orders) {
        edit(orders, List.of(new OrderEdit.Hold()), Texts.key("orders.done.held"));
    }

    void release(Collection<OrderEntry> orders) {
        edit(orders, List.of(new OrderEdit.Release()), Texts.key("orders.done.released"));
    }

    void cancel(Collection<OrderEntry> orders) {
        edit(orders, List.of(new OrderEdit.Cancel()), Texts.key("orders.done.cancelled"));
    }

    void remove(Collection<OrderEntry> orders) {
        ConfirmAction.askBeforeRemoving(
                Texts.of("orders.remove", orders.size()),
                Texts.of("orders.remove.what"),
                Texts.of("orders.do.remove"),
                () -> {
                    EditedOrders removed = desk.remove(depot.get(), orders);
                    String told = OrderWords.edited(removed, Texts.key("orders.done.removed"));
                    if (removed.refusals() == 0) {
                        Notices.success(told);
                    } else {
                        Notices.info(told);
                    }
                    changed.run();
                });
    }

    /** Something was done elsewhere that can be taken back here. */
    void did(UUID change, String words) {
        Did did = new Did(depot.get(), change);
        done.push(did);
        closeNotice.run();
        closeNotice = Notices.undoable(words, () -> undo(did));
        changed.run();
    }

    /** Takes back what was done last on this screen. */
    void undoLast() {
        if (done.isEmpty()) {
            Notices.info(Texts.of("orders.undo.nothing"));
        } else {
            undo(done.peek());
        }
    }

    /** Takes back a change of an order of the depot that is shown. */
    void undo(UUID change) {
        undo(new Did(depot.get(), change));
    }

    /** What was done at a depot is taken back there, whichever is shown by then. */
    private record Did(Depot depot, UUID change) {}

    private void undo(Did did) {
        done.remove(did);
        closeNotice.run();
        try {
            EditedOrders undone = desk.undo(did.depot(), did.change());
            Notices.success(OrderWords.edited(undone, Texts.key("orders.done.as-before")));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
        }
        changed.run();
    }

    private void edit(Collection<OrderEntry> orders, List<OrderEdit> edits, String done) {
        if (edits.isEmpty()) {
            return;
        }
        EditedOrders edited = desk.edit(depot.get(), orders, edits);
        String told = OrderWords.edited(edited, done);
        edited.change().ifPresentOrElse(change -> did(change, told), () -> {
            Notices.info(told);
            changed.run();
        });
    }

    private static String named(Collection<OrderEntry> orders) {
        return orders.size() == 1 ? orders.iterator().next().reference() : OrderWords.orders(orders.size());
    }
}
