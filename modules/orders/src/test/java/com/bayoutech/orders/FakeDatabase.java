package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A database in memory that rolls back what fails, and takes audit and events inside a unit of work alone. */
final class FakeDatabase implements OrderStore, UnitOfWork, AuditTrail, Outbox {
    final Map<String, Order> orders = new TreeMap<>();
    final List<AuditEntry> entries = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    int unitsOfWork;
    /** Which insert fails; 0 for none. */
    int failingInsert;

    private int inserts;
    private boolean active;

    @Override
    public <R> R call(Supplier<R> work) {
        if (active) {
            return work.get();
        }
        Map<String, Order> ordersBefore = new TreeMap<>(orders);
        List<AuditEntry> entriesBefore = List.copyOf(entries);
        List<Event> eventsBefore = List.copyOf(events);
        active = true;
        boolean committed = false;
        try {
            R result = work.get();
            committed = true;
            unitsOfWork++;
            return result;
        } finally {
            active = false;
            if (!committed) {
                restore(ordersBefore, entriesBefore, eventsBefore);
            }
        }
    }

    private void restore(Map<String, Order> ordersBefore, List<AuditEntry> entriesBefore, List<Event> eventsBefore) {
        orders.clear();
        orders.putAll(ordersBefore);
        entries.clear();
        entries.addAll(entriesBefore);
        events.clear();
        events.addAll(eventsBefore);
    }

    @Override
    public List<Recipient> recognize(List<Recipient> recipients) {
        Map<List<String>, RecipientId> known = orders.values().stream()
                .flatMap(order -> order.visits().stream())
                .map(OrderVisit::recipient)
                .collect(Collectors.toMap(FakeDatabase::person, Recipient::id, (first, second) -> {
                    if (!first.equals(second)) {
                        throw new IllegalStateException("One person has two ids.");
                    }
                    return first;
                }));
        List<Recipient> recognized = new ArrayList<>();
        for (Recipient recipient : recipients) {
            RecipientId first = known.putIfAbsent(person(recipient), recipient.id());
            recognized.add(first == null ? recipient : recipient.withId(first));
        }
        return recognized;
    }

    private static List<String> person(Recipient recipient) {
        return List.of(recipient.name(), recipient.phone(), recipient.email(), recipient.addressLine());
    }

    @Override
    public List<Order> findByReferences(Collection<String> references) {
        return references.stream().filter(orders::containsKey).map(orders::get).toList();
    }

    @Override
    public void insert(List<Order> added) {
        requireActive();
        inserts++;
        for (Order order : added) {
            if (orders.putIfAbsent(order.reference(), order) != null) {
                throw new IllegalStateException("The reference (" + order.reference() + ") is not unique.");
            }
        }
        if (inserts == failingInsert) {
            throw new IllegalStateException("The power went out.");
        }
    }

    @Override
    public List<Order> list(DepotId depot, LocalDate day) {
        return orders.values().stream()
                .filter(order -> order.depot().equals(depot) && order.day().equals(day))
                .toList();
    }

    @Override
    public List<DayCount> countByDay(DepotId depot) {
        return orders.values().stream()
                .filter(order -> order.depot().equals(depot))
                .collect(Collectors.groupingBy(Order::day, Collectors.summingInt(order -> 1)))
                .entrySet()
                .stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .sorted(Comparator.comparing(DayCount::day).reversed())
                .toList();
    }

    @Override
    public Set<OrderId> remove(Collection<OrderId> ids) {
        requireActive();
        Set<OrderId> removed =
                orders.values().stream().map(Order::id).filter(ids::contains).collect(Collectors.toSet());
        orders.values().removeIf(order -> removed.contains(order.id()));
        return removed;
    }

    @Override
    public int removeAll(DepotId depot) {
        requireActive();
        int before = orders.size();
        orders.values().removeIf(order -> order.depot().equals(depot));
        return before - orders.size();
    }

    @Override
    public void append(AuditEntry entry) {
        requireActive();
        entries.add(entry);
    }

    @Override
    public void append(Event event) {
        requireActive();
        events.add(event);
    }

    private void requireActive() {
        if (!active) {
            throw new IllegalStateException("There is no unit of work.");
        }
    }
}
