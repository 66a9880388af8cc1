package com.bayoutech.web.day;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders in memory; every recipient is somebody new. */
public final class FakeOrders implements OrderStore {
    private final List<Order> orders = new ArrayList<>();

    @Override
    public List<Recipient> recognize(List<Recipient> recipients) {
        return recipients;
    }

    @Override
    public List<Order> findByReferences(Collection<String> references) {
        return orders.stream()
                .filter(order -> references.contains(order.reference()))
                .toList();
    }

    @Override
    public void insert(List<Order> more) {
        orders.addAll(more);
    }

    @Override
    public List<Order> list(DepotId depot, LocalDate day) {
        return orders.stream()
                .filter(order -> order.depot().equals(depot) && order.day().equals(day))
                .sorted(Comparator.comparing(Order::reference))
                .toList();
    }

    @Override
    public List<DayCount> countByDay(DepotId depot) {
        return orders.stream()
                .filter(order -> order.depot().equals(depot))
                .collect(Collectors.groupingBy(Order::day, Collectors.summingInt(order -> 1)))
                .entrySet()
                .stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .sorted(Comparator.comparing(DayCount::day).reversed())
                .toList();
    }

    @Override
    public Set<OrderId> remove(Collection<OrderId> doomed) {
        Set<OrderId> removed =
                orders.stream().map(Order::id).filter(doomed::contains).collect(Collectors.toSet());
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
        return orders.stream().map(Order::reference).sorted().toList();
    }

    public Order get(String reference) {
        return findByReferences(List.of(reference)).getFirst();
    }
}
