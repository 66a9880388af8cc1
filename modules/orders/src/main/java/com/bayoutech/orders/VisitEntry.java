package com.bayoutech.orders;

import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A visit that an {@link OrderEntry} asks for.
 *
 * @param place empty while it is to be chosen
 * @param windows as in {@link Visit#windows}
 */
public record VisitEntry(
        Recipient recipient, VisitKind kind, Optional<Place> place, List<TimeWindow> windows, Duration service) {
    public VisitEntry {
        windows = List.copyOf(windows);
    }

    static VisitEntry of(OrderVisit visit) {
        Visit asked = visit.visit();
        return new VisitEntry(
                visit.recipient(), asked.kind(), Optional.of(asked.place()), asked.windows(), asked.service());
    }

    /** Whether its place is still to be chosen. */
    public boolean isWaiting() {
        return place.isEmpty();
    }

    /** The same visit at a place. */
    public VisitEntry withPlace(Place chosen) {
        return new VisitEntry(recipient, kind, Optional.of(chosen), windows, service);
    }

    /** The same visit at other times. */
    public VisitEntry withWindows(List<TimeWindow> others) {
        return new VisitEntry(recipient, kind, place, others, service);
    }

    /** The same visit of another length. */
    public VisitEntry withService(Duration other) {
        return new VisitEntry(recipient, kind, place, windows, other);
    }

    VisitEntry withRecipient(Recipient other) {
        return new VisitEntry(other, kind, place, windows, service);
    }

    Optional<OrderVisit> findVisit() {
        return place.map(at -> new OrderVisit(recipient, new Visit(kind, at, windows, service)));
    }
}
