package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A database in memory that rolls back what fails, and takes audit and events inside a unit of work alone. */
final class FakeDatabase implements OrderStore, UnitOfWork, AuditTrail, Outbox {
    final Map<String, OrderEntry> orders = new TreeMap<>();
    final List<AuditEntry> entries = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final FakeOrderHistory history = new FakeOrderHistory(this::requireActive, orders);
    final RecordingOrderFeed news = new RecordingOrderFeed();
    int unitsOfWork;
    /** Which insert fails; 0 for none. */
    int failingInsert;

    private final Map<DepotId, Map<String, Place>> choices = new HashMap<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private int inserts;
    private boolean active;

    @Override
    public <R> R call(Supplier<R> work) {
        if (active) {
            return work.get();
        }
        Map<String, OrderEntry> ordersBefore = new TreeMap<>(orders);
        FakeOrderHistory.Memory historyBefore = history.memory();
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
            List<Runnable> then = List.copyOf(afterwards);
            afterwards.clear();
            if (committed) {
                then.forEach(Runnable::run);
            } else {
                restore(ordersBefore, entriesBefore, eventsBefore);
                history.remember(historyBefore);
            }
        }
    }

    @Override
    public void afterwards(Runnable work) {
        if (active) {
            afterwards.add(work);
        } else {
            work.run();
        }
    }

    private void restore(
            Map<String, OrderEntry> ordersBefore, List<AuditEntry> entriesBefore, List<Event> eventsBefore) {
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
                .map(VisitEntry::recipient)
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
    public List<OrderEntry> findByReferences(Collection<String> references) {
        return references.stream().filter(orders::containsKey).map(orders::get).toList();
    }

    @Override
    public Optional<OrderEntry> find(OrderId id) {
        return orders.values().stream().filter(order -> order.id().equals(id)).findFirst();
    }

    @Override
    public List<OrderEntry> findAll(Collection<OrderId> ids) {
        return orders.values().stream()
                .filter(order -> ids.contains(order.id()))
                .toList();
    }

    @Override
    public boolean choosePlace(OrderId id, int visit, Place place) {
        requireActive();
        OrderEntry order = find(id).orElseThrow();
        List<VisitEntry> visits = new ArrayList<>(order.visits());
        choices.computeIfAbsent(order.depot(), depot -> new TreeMap<>())
                .put(visits.get(visit).recipient().addressLine(), place);
        visits.set(visit, visits.get(visit).withPlace(place));
        orders.put(order.reference(), order.withVisits(visits));
        return true;
    }

    @Override
    public Map<String, Place> recallPlaces(DepotId depot, Collection<String> addressLines) {
        Map<String, Place> recalled = new TreeMap<>(choices.getOrDefault(depot, Map.of()));
        recalled.keySet().retainAll(addressLines);
        return recalled;
    }

    @Override
    public void insert(List<OrderEntry> added) {
        requireActive();
        inserts++;
        for (OrderEntry order : added) {
            if (orders.putIfAbsent(order.reference(), order) != null) {
                throw new IllegalStateException("The reference (" + order.reference() + ") is not unique.");
            }
        }
        if (inserts == failingInsert) {
            throw new IllegalStateException("The power went out.");
        }
    }

    @Override
    public String stamp(DepotId depot, LocalDate day) {
        return Integer.toString(list(depot, day).hashCode());
    }

    @Override
    public List<OrderEntry> list(DepotId depot, LocalDate day) {
        return orders.values().stream()
                .filter(order -> order.depot().equals(depot))
                .filter(order -> order.day().equals(day) || order.failureOn(day).isPresent())
                .toList();
    }

    @Override
    public List<DayCount> countByDay(DepotId depot) {
        return orders.values().stream()
                .filter(order -> order.depot().equals(depot))
                .collect(Collectors.groupingBy(OrderEntry::day, Collectors.summingInt(order -> 1)))
                .entrySet()
                .stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .sorted(Comparator.comparing(DayCount::day).reversed())
                .toList();
    }

    @Override
    public Set<OrderId> remove(Collection<OrderId> ids) {
        requireActive();
        Set<OrderId> removed = orders.values().stream()
                .map(OrderEntry::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
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
