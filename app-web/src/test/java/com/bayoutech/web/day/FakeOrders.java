package com.bayoutech.web.day;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.VisitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders in memory; every recipient is somebody new. */
public final class FakeOrders implements OrderStore {
    private final List<OrderEntry> orders = new ArrayList<>();

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

    @Override
    public Set<DepotId> findDepots(Collection<OrderId> wanted) {
        return orders.stream()
                .filter(order -> wanted.contains(order.id()))
                .map(OrderEntry::depot)
                .collect(Collectors.toSet());
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
        boolean isWaiting = visits.get(visit).isWaiting();
        if (isWaiting) {
            visits.set(visit, visits.get(visit).withPlace(place));
            orders.set(orders.indexOf(order), order.withVisits(visits));
        }
        return isWaiting;
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
                .filter(order -> order.depot().equals(depot) && order.day().equals(day))
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

    /** The references of all orders, in order. */
    public List<String> references() {
        return orders.stream().map(OrderEntry::reference).sorted().toList();
    }

    public OrderEntry get(String reference) {
        return findByReferences(List.of(reference)).getFirst();
    }
}
