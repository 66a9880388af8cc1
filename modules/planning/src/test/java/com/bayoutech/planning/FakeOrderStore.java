package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderLife;
import com.bayoutech.orders.OrderState;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.VisitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class FakeOrderStore implements OrderStore {
    private final List<OrderEntry> orders = new ArrayList<>();

    /** From now on the order waits. */
    void forgetPlace(String reference) {
        orders.replaceAll(order -> order.reference().equals(reference)
                ? order.withVisits(order.visits().stream()
                        .map(visit -> new VisitEntry(
                                visit.recipient(), visit.kind(), Optional.empty(), visit.windows(), visit.service()))
                        .toList())
                : order);
    }

    void become(String reference, OrderState state) {
        replace(
                reference,
                order -> with(
                        order,
                        order.day(),
                        new OrderLife(
                                state, order.life().failures(), order.life().version())));
    }

    void move(String reference, LocalDate day) {
        replace(reference, order -> with(order, day, order.life()));
    }

    private void replace(String reference, UnaryOperator<OrderEntry> change) {
        orders.replaceAll(order -> order.reference().equals(reference) ? change.apply(order) : order);
    }

    private static OrderEntry with(OrderEntry order, LocalDate day, OrderLife life) {
        return new OrderEntry(
                order.id(),
                order.depot(),
                day,
                order.reference(),
                order.visits(),
                order.load(),
                order.skills(),
                order.priority(),
                life);
    }

    /** Somebody removes the order. */
    void lose(String reference) {
        orders.removeIf(order -> order.reference().equals(reference));
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

    @Override
    public String stamp(DepotId depot, LocalDate day) {
        return Integer.toString(list(depot, day).hashCode());
    }

    @Override
    public Optional<OrderEntry> find(OrderId id) {
        throw new UnsupportedOperationException("Planning looks at no order by itself.");
    }

    @Override
    public List<OrderEntry> findAll(Collection<OrderId> ids) {
        return orders.stream().filter(order -> ids.contains(order.id())).toList();
    }

    @Override
    public boolean choosePlace(OrderId order, int visit, Place place) {
        throw new UnsupportedOperationException("Planning chooses no places.");
    }

    @Override
    public Map<String, Place> recallPlaces(DepotId depot, Collection<String> addressLines) {
        throw new UnsupportedOperationException("Planning recalls no places.");
    }

    @Override
    public void insert(List<OrderEntry> more) {
        orders.addAll(more);
    }

    @Override
    public List<OrderEntry> list(DepotId depot, LocalDate day) {
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
