package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.internal.OrderFields;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes orders, one or many at once, takes changes back, and tells an order's history. */
public final class OrderDesk {
    private final OrderStore store;
    private final OrderChanges changes;
    private final UnitOfWork unitOfWork;
    private final OrderTrail trail;
    private final OrderCrier crier;
    private final InstantSource clock;

    public OrderDesk(
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed,
            InstantSource clock) {
        this.store = store;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        this.trail = new OrderTrail(audit, outbox);
        this.crier = new OrderCrier(unitOfWork, feed);
        this.clock = clock;
    }

    /**
     * Changes orders of a depot, but none that somebody has changed since the caller saw it ({@code
     * docs/decisions/0038-fleet-saves-what-was-seen.md}); those that cannot take the change stay as they are, and are counted by the reason. Needs
     * {@link Permission#ORDERS_EDIT} at the depot.
     *
     * @param seen the orders as the caller has seen them
     * @param edits done together, and taken back together
     */
    public EditedOrders editSeen(Caller caller, Depot depot, List<OrderEntry> seen, List<OrderEdit> edits) {
        caller.require(Permission.ORDERS_EDIT, depot.id());
        if (seen.isEmpty() || edits.isEmpty()) {
            return new EditedOrders(Optional.empty(), 0, 0, Map.of());
        }
        SeenOrders versions = SeenOrders.of(seen);
        LocalDate today = LocalDate.ofInstant(clock.instant(), depot.zone());
        EditRules rules = new EditRules(depot.zone(), today);
        return unitOfWork.call(() -> {
            Collected collected = new Collected();
            List<OrderEntry> known = lock(depot, versions.ids());
            collected.refuse(EditRefusal.GONE, versions.ids().size() - known.size());
            known.forEach(order -> collected.add(order, rules.apply(edits, order), versions.isOf(order)));
            Optional<UUID> change = collected.after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(write(
                            caller,
                            edits.size() == 1 ? actionOf(edits.getFirst()) : OrderAction.EDITED,
                            collected.before,
                            collected.after));
            return new EditedOrders(
                    change, collected.after.size(), collected.same, collected.refused, collected.changedSince);
        });
    }

    /**
     * Takes a change back, for those of its orders that are as it has left them: nobody has changed them since, or all of that was taken back.
     * That is a change too, and can be taken back. What was
     * entered by hand and is taken back is gone. Needs {@link Permission#ORDERS_EDIT} at the depot.
     */
    public EditedOrders undo(Caller caller, Depot depot, UUID change) {
        caller.require(Permission.ORDERS_EDIT, depot.id());
        return unitOfWork.call(() -> {
            List<OrderEntry> known = lock(
                    depot, changes.find(change).stream().map(OrderChange::order).toList());
            Set<OrderId> there = known.stream().map(OrderEntry::id).collect(Collectors.toSet());
            // Read again: until they were locked, others could change them.
            List<OrderChange> done = changes.find(change).stream()
                    .filter(each -> there.contains(each.order()))
                    .toList();
            List<OrderChange> standing =
                    done.stream().filter(OrderChange::stands).toList();
            Map<EditRefusal, Integer> refused = new EnumMap<>(EditRefusal.class);
            count(refused, EditRefusal.CHANGED_SINCE, done.size() - standing.size());
            Optional<UUID> undone =
                    standing.isEmpty() ? Optional.empty() : Optional.of(takeBack(caller, change, standing));
            if (undone.isPresent()) {
                crier.cry(known, store.findAll(there));
            }
            return new EditedOrders(undone, standing.size(), 0, refused);
        });
    }

    /**
     * Gives a visit its place, one that waits or one that is elsewhere; needs {@link Permission#ORDERS_EDIT} at the order's depot. When the
     * same address comes again for the same depot, it is taken to be there.
     *
     * @param visit its index among the order's visits
     * @param seen the version that the caller has seen
     * @return the change, by which it can be taken back
     * @throws RefusedException if the order is gone or was changed since, or nobody is to know any more where its recipient lives
     */
    public UUID choosePlace(Caller caller, OrderId order, int visit, int seen, Place place) {
        caller.requireAnywhere(Permission.ORDERS_EDIT);
        return unitOfWork.call(() -> {
            caller.require(
                    Permission.ORDERS_EDIT,
                    store.find(order).orElseThrow(OrderDesk::gone).depot());
            OrderEntry entry = changes.lock(List.of(order)).stream()
                    .filter(known -> visit >= 0 && visit < known.visits().size())
                    .findFirst()
                    .orElseThrow(OrderDesk::gone);
            if (entry.life().version() != seen) {
                throw changedSince(entry);
            }
            OrderChanges.Note note = OrderChanges.Note.of(caller, OrderAction.PLACED);
            changes.keep(note, Map.of(order, List.of(new FieldChange("place", "", ""))));
            if (!store.choosePlace(order, visit, place)) {
                throw gone();
            }
            trail.tell(
                    caller,
                    "orders.placed",
                    "OrdersChanged",
                    note.id(),
                    List.of(order),
                    Map.of("fields", "place", "visit", String.valueOf(visit)));
            crier.cry(List.of(entry), List.of());
            return note.id();
        });
    }

    /** What has become of an order, the newest change first; needs {@link Permission#ORDERS_READ} at its depot. */
    public List<OrderChange> listChanges(Caller caller, OrderId order) {
        caller.requireAnywhere(Permission.ORDERS_READ);
        return unitOfWork.call(() -> store.find(order)
                .map(known -> {
                    caller.require(Permission.ORDERS_READ, known.depot());
                    return changes.list(order);
                })
                .orElse(List.of()));
    }

    private List<OrderEntry> lock(Depot depot, Collection<OrderId> orders) {
        return changes.lock(orders).stream()
                .filter(order -> order.depot().equals(depot.id()))
                .toList();
    }

    private UUID takeBack(Caller caller, UUID change, List<OrderChange> standing) {
        Set<OrderId> ids = standing.stream().map(OrderChange::order).collect(Collectors.toSet());
        OrderChanges.Note note =
                new OrderChanges.Note(UUID.randomUUID(), caller, OrderAction.UNDONE, Optional.of(change));
        switch (standing.getFirst().action()) {
            case CREATED -> store.remove(ids);
            case IMPORTED ->
                throw new RefusedException(
                        "An import is not taken back as a whole. Select its orders and remove them.");
            case EDITED, HELD, RELEASED, CANCELLED, MOVED, FAILED, PLACED, UNDONE -> {
                // What the change has told of the fields, the other way round.
                changes.keep(
                        note,
                        standing.stream()
                                .collect(Collectors.toMap(OrderChange::order, each -> reversed(each.fields()))));
                changes.restore(change, ids);
            }
        }
        trail.tell(caller, "orders.undone", "OrdersChanged", note.id(), ids, Map.of("undone", change.toString()));
        return note.id();
    }

    private static List<FieldChange> reversed(List<FieldChange> fields) {
        return fields.stream()
                .map(field -> new FieldChange(field.field(), field.to(), field.from()))
                .toList();
    }

    private UUID write(Caller caller, OrderAction action, List<OrderEntry> before, List<OrderEntry> after) {
        OrderChanges.Note note = OrderChanges.Note.of(caller, action);
        Map<OrderId, List<FieldChange>> fields = new LinkedHashMap<>();
        for (int i = 0; i < after.size(); i++) {
            fields.put(after.get(i).id(), OrderFields.changed(before.get(i), after.get(i)));
        }
        changes.keep(note, fields);
        changes.write(after);
        crier.cry(before, after);
        Set<String> names = fields.values().stream()
                .flatMap(List::stream)
                .map(FieldChange::field)
                .collect(Collectors.toSet());
        trail.tell(
                caller,
                "orders." + action.name().toLowerCase(Locale.ROOT),
                "OrdersChanged",
                note.id(),
                fields.keySet(),
                Map.of("fields", names.stream().sorted().collect(Collectors.joining(" "))));
        return note.id();
    }

    private static OrderAction actionOf(OrderEdit edit) {
        return switch (edit) {
            case OrderEdit.Hold hold -> OrderAction.HELD;
            case OrderEdit.Release release -> OrderAction.RELEASED;
            case OrderEdit.Cancel cancel -> OrderAction.CANCELLED;
            case OrderEdit.Move move -> OrderAction.MOVED;
            case OrderEdit.Window window -> OrderAction.EDITED;
            case OrderEdit.Service service -> OrderAction.EDITED;
            case OrderEdit.Rank rank -> OrderAction.EDITED;
            case OrderEdit.Carry carry -> OrderAction.EDITED;
            case OrderEdit.Demand demand -> OrderAction.EDITED;
            case OrderEdit.Fail fail -> OrderAction.FAILED;
        };
    }

    static RefusedException gone() {
        return new RefusedException("The order is not there any more. Maybe somebody removed it.");
    }

    static RefusedException changedSince(OrderEntry order) {
        return new RefusedException("The order (" + order.reference()
                + ") has changed since you looked at it. Look at it again; nothing of yours is stored.");
    }

    private static void count(Map<EditRefusal, Integer> refused, EditRefusal reason, int orders) {
        if (orders > 0) {
            refused.merge(reason, orders, Integer::sum);
        }
    }

    /** What an edit comes to, order by order. */
    private static final class Collected {
        private final List<OrderEntry> before = new ArrayList<>();
        private final List<OrderEntry> after = new ArrayList<>();
        private final Map<EditRefusal, Integer> refused = new EnumMap<>(EditRefusal.class);
        private final List<String> changedSince = new ArrayList<>();
        private int same;

        void add(OrderEntry order, EditRules.Outcome outcome, boolean isAsSeen) {
            switch (outcome) {
                case EditRules.Outcome.Changed changed -> {
                    if (isAsSeen) {
                        before.add(order);
                        after.add(changed.order());
                    } else {
                        refuse(EditRefusal.CHANGED_SINCE, 1);
                        changedSince.add(order.reference());
                    }
                }
                case EditRules.Outcome.Same unchanged -> same++;
                case EditRules.Outcome.Refused not -> refuse(not.refusal(), 1);
            }
        }

        void refuse(EditRefusal reason, int orders) {
            count(refused, reason, orders);
        }
    }
}
