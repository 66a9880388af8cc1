package com.bayoutech.orders.internal;

import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares what two orders of one reference ask for; ids make no difference. */
public final class OrderContent {
    private OrderContent() {}

    /** The names of the columns in which the orders differ; empty if they ask for the same. */
    public static List<String> differences(Order one, Order other) {
        Differences differences = new Differences(one, other);
        differences.compare("depot", Order::depot);
        differences.compare("day", Order::day);
        differences.compare("kind", visits(visit -> visit.visit().kind()));
        differences.compare("recipient", recipients(Recipient::name));
        differences.compare("phone", recipients(Recipient::phone));
        differences.compare("email", recipients(Recipient::email));
        differences.compare("address", recipients(Recipient::addressLine));
        differences.compare("notes", recipients(Recipient::notes));
        differences.compare("place", visits(visit -> visit.visit().place()));
        differences.compare("times", visits(visit -> visit.visit().windows()));
        differences.compare("service_minutes", visits(visit -> visit.visit().service()));
        differences.compare("load", Order::load);
        differences.compare("skills", Order::skills);
        differences.compare("priority", Order::priority);
        return differences.names;
    }

    private static Function<Order, Object> visits(Function<OrderVisit, Object> part) {
        return order -> order.visits().stream().map(part).toList();
    }

    private static Function<Order, Object> recipients(Function<Recipient, Object> part) {
        return visits(visit -> part.apply(visit.recipient()));
    }

    private record Differences(Order one, Order other, List<String> names) {
        Differences(Order one, Order other) {
            this(one, other, new ArrayList<>());
        }

        void compare(String name, Function<Order, Object> part) {
            if (!part.apply(one).equals(part.apply(other))) {
                names.add(name);
            }
        }
    }
}
