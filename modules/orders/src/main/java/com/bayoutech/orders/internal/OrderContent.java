package com.bayoutech.orders.internal;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares what a file asks for with what is known under the same reference; ids make no difference. */
public final class OrderContent {
    private OrderContent() {}

    /**
     * The names of the columns in which a file's order differs; empty if it asks for what is known.
     *
     * <p>Of an order of another depot nothing more is said than that: whoever sends the file may not be allowed to see it, and could try out what
     * it says.
     *
     * <p>Where the file gives no place, any will do: it was found, or chosen, for the same address.
     */
    public static List<String> differences(OrderEntry known, OrderEntry sent) {
        if (!known.depot().equals(sent.depot())) {
            return List.of("depot");
        }
        Differences differences = new Differences(known, sent);
        differences.compare("day", OrderEntry::day);
        differences.compare("kind", visits(VisitEntry::kind));
        differences.compare("recipient", recipients(Recipient::name));
        differences.compare("phone", recipients(Recipient::phone));
        differences.compare("email", recipients(Recipient::email));
        differences.compare("address", recipients(Recipient::addressLine));
        differences.compare("notes", recipients(Recipient::notes));
        differences.comparePlaces();
        differences.compare("times", visits(VisitEntry::windows));
        differences.compare("service_minutes", visits(VisitEntry::service));
        differences.compare("load", OrderEntry::load);
        differences.compare("skills", OrderEntry::skills);
        differences.compare("priority", OrderEntry::priority);
        return differences.names;
    }

    private static Function<OrderEntry, Object> visits(Function<VisitEntry, Object> part) {
        return order -> order.visits().stream().map(part).toList();
    }

    private static Function<OrderEntry, Object> recipients(Function<Recipient, Object> part) {
        return visits(visit -> part.apply(visit.recipient()));
    }

    private record Differences(OrderEntry known, OrderEntry sent, List<String> names) {
        Differences(OrderEntry known, OrderEntry sent) {
            this(known, sent, new ArrayList<>());
        }

        void compare(String name, Function<OrderEntry, Object> part) {
            if (!part.apply(known).equals(part.apply(sent))) {
                names.add(name);
            }
        }

        void comparePlaces() {
            boolean isSame = known.visits().size() == sent.visits().size();
            for (int visit = 0; isSame && visit < sent.visits().size(); visit++) {
                Optional<Place> given = sent.visits().get(visit).place();
                isSame = given.isEmpty()
                        || given.equals(known.visits().get(visit).place());
            }
            if (!isSame) {
                names.add("place");
            }
        }
    }
}
