package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.Notices;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Has the place of an order that waits chosen by the person in front of the screen. */
@Component
final class PlaceChoice {
    private final OrderService orders;
    private final AddressService addresses;
    private final CurrentCaller caller;

    PlaceChoice(OrderService orders, AddressService addresses, CurrentCaller caller) {
        this.orders = orders;
        this.addresses = addresses;
        this.caller = caller;
    }

    boolean isAllowed() {
        return caller.get().mayAnywhere(Permission.ORDERS_IMPORT);
    }

    /** Asks for the first visit that waits, and after that for the next. */
    void ask(OrderEntry entry, Depot depot, Runnable changed) {
        int visit = firstWaiting(entry);
        new PlaceDialog(
                        entry.reference(),
                        entry.visits().get(visit),
                        depot,
                        text -> addresses.lookUp(caller.get(), text),
                        place -> choose(entry, visit, place, depot, changed))
                .open();
    }

    private void choose(OrderEntry entry, int visit, Place place, Depot depot, Runnable changed) {
        try {
            orders.choosePlace(caller.get(), entry.id(), visit, place);
        } catch (RefusedException late) {
            Notices.failure(late.getMessage());
            changed.run();
            return;
        }
        OrderEntry left = entry.withVisits(IntStream.range(0, entry.visits().size())
                .mapToObj(index -> index == visit
                        ? entry.visits().get(index).withPlace(place)
                        : entry.visits().get(index))
                .toList());
        changed.run();
        if (left.isWaiting()) {
            ask(left, depot, changed);
        } else {
            Notices.success("The place of " + entry.reference() + " is chosen. The order can be planned.");
        }
    }

    private static int firstWaiting(OrderEntry entry) {
        return IntStream.range(0, entry.visits().size())
                .filter(visit -> entry.visits().get(visit).isWaiting())
                .findFirst()
                .orElseThrow();
    }
}
