package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets those hear who look at orders that they have changed, once that is so for good. */
final class OrderCrier {
    private final UnitOfWork unitOfWork;
    private final OrderFeed feed;

    OrderCrier(UnitOfWork unitOfWork, OrderFeed feed) {
        this.unitOfWork = unitOfWork;
        this.feed = feed;
    }

    /**
     * Orders came, changed or went; to be called within the unit of work.
     *
     * @param before what they were, those that are new left out
     * @param after what they are, those that are gone left out
     */
    void cry(Collection<OrderEntry> before, Collection<OrderEntry> after) {
        Map<DepotId, Set<LocalDate>> days = Stream.concat(before.stream(), after.stream())
                .collect(Collectors.groupingBy(
                        OrderEntry::depot, Collectors.flatMapping(OrderEntry::days, Collectors.toSet())));
        days.forEach(this::cry);
    }

    /** @param days none: any of the depot's */
    void cry(DepotId depot, Set<LocalDate> days) {
        unitOfWork.afterwards(() -> feed.publish(new OrderNews(depot, days)));
    }
}
