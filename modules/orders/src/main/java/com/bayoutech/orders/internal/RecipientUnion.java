package com.bayoutech.orders.internal;

import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.OrderStore;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives one person one id, and so one key, within a batch as in the store. */
public final class RecipientUnion {
    private RecipientUnion() {}

    /** The orders, with the ids under which the store, or an earlier order of the list, knows their recipients. */
    public static List<Order> unite(List<Order> orders, OrderStore store) {
        Map<Person, Recipient> people = new LinkedHashMap<>();
        for (Order order : orders) {
            for (OrderVisit visit : order.visits()) {
                people.putIfAbsent(Person.of(visit.recipient()), visit.recipient());
            }
        }
        Map<Person, RecipientId> ids = new HashMap<>();
        Iterator<Recipient> recognized =
                store.recognize(List.copyOf(people.values())).iterator();
        people.keySet().forEach(person -> ids.put(person, recognized.next().id()));
        return orders.stream().map(order -> withIds(order, ids)).toList();
    }

    private static Order withIds(Order order, Map<Person, RecipientId> ids) {
        List<OrderVisit> visits = order.visits().stream()
                .map(visit -> new OrderVisit(withId(visit.recipient(), ids), visit.visit()))
                .toList();
        return new Order(
                order.id(),
                order.depot(),
                order.day(),
                order.reference(),
                visits,
                order.load(),
                order.skills(),
                order.priority());
    }

    private static Recipient withId(Recipient recipient, Map<Person, RecipientId> ids) {
        RecipientId id = ids.getOrDefault(Person.of(recipient), recipient.id());
        return new Recipient(
                id, recipient.name(), recipient.phone(), recipient.email(), recipient.addressLine(), recipient.notes());
    }

    /** What makes a person the same; what the driver should know may differ from order to order. */
    private record Person(String name, String phone, String email, String addressLine) {
        static Person of(Recipient recipient) {
            return new Person(recipient.name(), recipient.phone(), recipient.email(), recipient.addressLine());
        }

        @Override
        public String toString() {
            return "Person";
        }
    }
}
