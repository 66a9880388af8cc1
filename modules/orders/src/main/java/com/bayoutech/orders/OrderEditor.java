package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.internal.OrderFields;
import com.bayoutech.streets.Streets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes orders that are entered by hand, new ones and those that are known, by the rules of the order file. */
public final class OrderEditor {
    private final Streets streets;
    private final OrderStore store;
    private final OrderChanges changes;
    private final UnitOfWork unitOfWork;
    private final OrderTrail trail;
    private final OrderCrier crier;

    public OrderEditor(
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        this.streets = streets;
        this.store = store;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        this.trail = new OrderTrail(audit, outbox);
        this.crier = new OrderCrier(unitOfWork, feed);
    }

    /** What came of what was entered. */
    public sealed interface Saved {
        /**
         * It is stored.
         *
         * @param change by which it can be taken back; empty if there was nothing to change
         */
        record Done(OrderEntry order, Optional<UUID> change) implements Saved {}

        /** It is not, for these reasons; a line counts the visits from 1. */
        record Rejected(List<RowError> errors) implements Saved {
            public Rejected {
                errors = List.copyOf(errors);
            }
        }
    }

    /** Takes a new order of a depot; needs {@link Permission#ORDERS_EDIT} there. An address that may be in several places makes it wait. */
    public Saved create(Caller caller, Depot depot, OrderSheet sheet) {
        caller.require(Permission.ORDERS_EDIT, depot.id());
        EnteredOrder entered = read(depot, sheet, Optional.empty());
        if (entered.order().isEmpty()) {
            return new Saved.Rejected(entered.errors());
        }
        OrderEntry order = entered.order().orElseThrow();
        return unitOfWork.call(() -> {
            if (!store.findByReferences(List.of(order.reference())).isEmpty()) {
                return new Saved.Rejected(List.of(taken(order)));
            }
            OrderChanges.Note note = OrderChanges.Note.of(caller, OrderAction.CREATED);
            OrderEntry stored = recognized(order);
            store.insert(List.of(stored));
            remember(stored, entered);
            changes.begin(note, List.of(stored.id()));
            trail.tell(caller, "orders.created", "OrdersChanged", note.id(), List.of(stored.id()), Map.of());
            crier.cry(List.of(), List.of(stored));
            return new Saved.Done(stored, Optional.of(note.id()));
        });
    }

    /**
     * Takes an order that is known as it is entered now; needs {@link Permission#ORDERS_EDIT} at its depot.
     *
     * @param seen the version that was shown
     * @throws RefusedException if the order is gone, or was changed since
     */
    public Saved rewrite(Caller caller, Depot depot, OrderId id, int seen, OrderSheet sheet) {
        caller.require(Permission.ORDERS_EDIT, depot.id());
        OrderEntry shown = unitOfWork
                .call(() -> store.find(id))
                .filter(order -> order.depot().equals(depot.id()))
                .orElseThrow(OrderDesk::gone);
        EnteredOrder entered = read(depot, sheet, Optional.of(shown));
        if (entered.order().isEmpty()) {
            return new Saved.Rejected(entered.errors());
        }
        return unitOfWork.call(() -> {
            OrderEntry before = changes.lock(List.of(id)).stream().findFirst().orElseThrow(OrderDesk::gone);
            if (before.life().version() != seen) {
                throw OrderDesk.changedSince(before);
            }
            OrderEntry after = recognized(entered.order().orElseThrow());
            boolean taken = store.findByReferences(List.of(after.reference())).stream()
                    .anyMatch(other -> !other.id().equals(id));
            if (taken) {
                return new Saved.Rejected(List.of(taken(after)));
            }
            List<FieldChange> fields = OrderFields.changed(before, after);
            if (fields.isEmpty()) {
                return new Saved.Done(before, Optional.empty());
            }
            OrderChanges.Note note = OrderChanges.Note.of(caller, OrderAction.EDITED);
            changes.keep(note, Map.of(id, fields));
            changes.write(List.of(after));
            remember(after, entered);
            String names = fields.stream().map(FieldChange::field).sorted().collect(Collectors.joining(" "));
            trail.tell(caller, "orders.edited", "OrdersChanged", note.id(), List.of(id), Map.of("fields", names));
            crier.cry(List.of(before), List.of(after));
            return new Saved.Done(after, Optional.of(note.id()));
        });
    }

    private EnteredOrder read(Depot depot, OrderSheet sheet, Optional<OrderEntry> known) {
        return new SheetReader(depot, streets, lines -> unitOfWork.call(() -> store.recallPlaces(depot.id(), lines)))
                .read(sheet, known);
    }

    private OrderEntry recognized(OrderEntry order) {
        Iterator<Recipient> recipients = store.recognize(
                        order.visits().stream().map(VisitEntry::recipient).toList())
                .iterator();
        return order.withVisits(order.visits().stream()
                .map(visit -> visit.withRecipient(recipients.next()))
                .toList());
    }

    /** Where somebody says that an address is, it is when it comes again. */
    private void remember(OrderEntry order, EnteredOrder entered) {
        for (int visit : entered.placed()) {
            order.visits().get(visit).place().ifPresent(place -> store.choosePlace(order.id(), visit, place));
        }
    }

    private static RowError taken(OrderEntry order) {
        return new RowError(
                1,
                OrderColumn.REFERENCE.key(),
                order.reference(),
                "is the reference of another order",
                "Give this one a reference of its own.");
    }
}
