package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Has the place of an order chosen by the person in front of the screen. */
@Component
final class PlaceChoice {
    private final OrdersDesk desk;

    PlaceChoice(OrdersDesk desk) {
        this.desk = desk;
    }

    /**
     * Asks for the first visit that waits, and after that for the next.
     *
     * @param chosen hears of each change and what it has done
     */
    void ask(OrderEntry entry, Depot depot, BiConsumer<UUID, String> chosen, Runnable late) {
        int visit = firstWaiting(entry);
        new PlaceDialog(
                        entry.reference(),
                        entry.visits().get(visit).recipient().addressLine(),
                        Optional.empty(),
                        depot,
                        desk::lookUp,
                        place -> choose(entry, visit, place, depot, chosen, late))
                .open();
    }

    private void choose(
            OrderEntry entry, int visit, Place place, Depot depot, BiConsumer<UUID, String> chosen, Runnable late) {
        UUID change;
        try {
            change = desk.choosePlace(entry, visit, place);
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            late.run();
            return;
        }
        OrderEntry left = desk.reload(entry);
        boolean done = !left.isWaiting();
        chosen.accept(
                change,
                done
                        ? Texts.of("orders.place.chosen.ready", entry.reference())
                        : Texts.of("orders.place.chosen", entry.reference()));
        if (!done) {
            ask(left, depot, chosen, late);
        }
    }

    private static int firstWaiting(OrderEntry entry) {
        return IntStream.range(0, entry.visits().size())
                .filter(visit -> entry.visits().get(visit).isWaiting())
                .findFirst()
                .orElseThrow();
    }
}
