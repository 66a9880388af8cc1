package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

final class FakeOrderStore implements OrderStore {
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
                .toList();
    }

    @Override
    public List<DayCount> countByDay(DepotId depot) {
        throw new UnsupportedOperationException("Planning counts no orders.");
    }

    @Override
    public Set<OrderId> remove(Collection<OrderId> doomed) {
        throw new UnsupportedOperationException("Planning removes no orders.");
    }

    @Override
    public int removeAll(DepotId depot) {
        throw new UnsupportedOperationException("Planning removes no orders.");
    }
}
