package com.bayoutech.web.day;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.FieldChange;
import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderIndex;
import com.bayoutech.orders.OrderLife;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.VisitEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Orders in memory, and what there was before each change; every recipient is somebody new. */
public final class FakeOrders implements OrderStore, OrderChanges, OrderIndex {
    private final List<OrderEntry> orders = new CopyOnWriteArrayList<>();
    private final List<Kept> kept = new CopyOnWriteArrayList<>();
    private final Map<OrderId, Integer> contents = new ConcurrentHashMap<>();
    private Optional<RefusedException> refusing = Optional.empty();

    private record Kept(
            Note note,
            OrderId order,
            int version,
            List<FieldChange> fields,
            Optional<OrderEntry> before,
            int content,
            int formerContent) {}

    /** Remembers what there is; the answer brings it back. */
    Runnable remember() {
        List<OrderEntry> ordersNow = List.copyOf(orders);
        List<Kept> keptNow = List.copyOf(kept);
        Map<OrderId, Integer> contentsNow = Map.copyOf(contents);
        return () -> {
            orders.clear();
            orders.addAll(ordersNow);
            kept.clear();
            kept.addAll(keptNow);
            contents.clear();
            contents.putAll(contentsNow);
        };
    }

    @Override
    public List<Recipient> recognize(List<Recipient> recipients) {
        return recipients;
    }

    @Override
    public List<OrderEntry> findByReferences(Collection<String> references) {
        return orders.stream()
                .filter(order -> references.contains(order.reference()))
                .toList();
    }

    /** Those of all depots and days. */
    public List<OrderEntry> all() {
        return List.copyOf(orders);
    }

    @Override
    public Optional<OrderEntry> find(OrderId id) {
        return orders.stream().filter(order -> order.id().equals(id)).findFirst();
    }

    @Override
    public boolean choosePlace(OrderId id, int visit, Place place) {
        OrderEntry order = find(id).orElseThrow();
        List<VisitEntry> visits = new ArrayList<>(order.visits());
        visits.set(visit, visits.get(visit).withPlace(place));
        orders.set(orders.indexOf(order), order.withVisits(visits));
        return true;
    }

    @Override
    public List<OrderEntry> findAll(Collection<OrderId> ids) {
        return orders.stream()
                .filter(order -> ids.contains(order.id()))
                .sorted(Comparator.comparing(OrderEntry::reference))
                .toList();
    }

    @Override
    public Map<String, Place> recallPlaces(DepotId depot, Collection<String> addressLines) {
        return Map.of();
    }

    @Override
    public void insert(List<OrderEntry> more) {
        orders.addAll(more);
    }

    @Override
    public String stamp(DepotId depot, LocalDate day) {
        return Integer.toString(list(depot, day).hashCode());
    }

    @Override
    public List<OrderEntry> list(DepotId depot, LocalDate day) {
        return orders.stream()
                .filter(order -> order.depot().equals(depot))
                .filter(order -> order.day().equals(day) || order.failureOn(day).isPresent())
                .sorted(Comparator.comparing(OrderEntry::reference))
                .toList();
    }

    @Override
    public List<DayCount> countByDay(DepotId depot) {
        return orders.stream()
                .filter(order -> order.depot().equals(depot))
                .collect(Collectors.groupingBy(OrderEntry::day, Collectors.summingInt(order -> 1)))
                .entrySet()
                .stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .sorted(Comparator.comparing(DayCount::day).reversed())
                .toList();
    }

    @Override
    public Set<OrderId> remove(Collection<OrderId> doomed) {
        Set<OrderId> removed =
                orders.stream().map(OrderEntry::id).filter(doomed::contains).collect(Collectors.toSet());
        orders.removeIf(order -> removed.contains(order.id()));
        return removed;
    }

    @Override
    public int removeAll(DepotId depot) {
        int before = orders.size();
        orders.removeIf(order -> order.depot().equals(depot));
        return before - orders.size();
    }

    @Override
    public void catchUp() {}

    @Override
    public List<OrderEntry> search(String text, DepotScope depots, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return orders.stream()
                .filter(order -> depots.holdsAt(order.depot()))
                .filter(order -> order.reference().equals(text.strip())
                        || order.visits().stream()
                                .anyMatch(visit -> Arrays.asList((visit.recipient()
                                                                .name() + " "
                                                        + visit.recipient().addressLine())
                                                .toLowerCase(Locale.ROOT)
                                                .split("[ ,]+"))
                                        .contains(wanted)))
                .limit(most)
                .toList();
    }

    /** Whoever is next to change orders is refused. */
    public void refuseNext(RefusedException refusal) {
        refusing = Optional.of(refusal);
    }

    @Override
    public List<OrderEntry> lock(Collection<OrderId> ids) {
        if (refusing.isPresent()) {
            RefusedException refusal = refusing.get();
            refusing = Optional.empty();
            throw refusal;
        }
        return findAll(ids);
    }

    @Override
    public void begin(Note note, Collection<OrderId> ids) {
        ids.forEach(id -> kept.add(new Kept(note, id, 1, List.of(), Optional.empty(), 1, 0)));
    }

    @Override
    public void keep(Note note, Map<OrderId, List<FieldChange>> fields) {
        fields.forEach((id, changed) -> {
            OrderEntry before = find(id).orElseThrow();
            int version = before.life().version() + 1;
            int content = note.undone()
                    .map(undone -> kept(undone, id).formerContent())
                    .orElse(version);
            kept.add(new Kept(note, id, version, changed, Optional.of(before), content, contents.getOrDefault(id, 1)));
            contents.put(id, content);
            replace(before, before, version);
        });
    }

    @Override
    public void write(List<OrderEntry> changed) {
        changed.forEach(order -> replace(
                find(order.id()).orElseThrow(),
                order,
                find(order.id()).orElseThrow().life().version()));
    }

    @Override
    public void restore(UUID change, Collection<OrderId> ids) {
        for (OrderId id : ids) {
            OrderEntry known = find(id).orElseThrow();
            replace(known, kept(change, id).before().orElseThrow(), known.life().version());
        }
    }

    @Override
    public List<OrderChange> find(UUID change) {
        return kept.stream()
                .filter(each -> each.note().id().equals(change))
                .map(this::told)
                .toList();
    }

    @Override
    public List<OrderChange> list(OrderId order) {
        return kept.reversed().stream()
                .filter(each -> each.order().equals(order))
                .map(this::told)
                .toList();
    }

    private void replace(OrderEntry known, OrderEntry other, int version) {
        orders.set(
                orders.indexOf(known),
                new OrderEntry(
                        other.id(),
                        other.depot(),
                        other.day(),
                        other.reference(),
                        other.visits(),
                        other.load(),
                        other.skills(),
                        other.priority(),
                        new OrderLife(other.life().state(), other.life().failures(), version)));
    }

    private Kept kept(UUID change, OrderId order) {
        return kept.stream()
                .filter(each -> each.note().id().equals(change) && each.order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private OrderChange told(Kept each) {
        return new OrderChange(
                each.note().id(),
                each.order(),
                each.version(),
                Instant.parse("2026-11-23T12:00:00Z"),
                each.note().caller().name(),
                each.note().action(),
                each.fields(),
                each.note().undone(),
                each.content() == contents.getOrDefault(each.order(), 1));
    }

    /** The references of all orders, in order. */
    public List<String> references() {
        return orders.stream().map(OrderEntry::reference).sorted().toList();
    }

    public OrderEntry get(String reference) {
        return findByReferences(List.of(reference)).getFirst();
    }
}
