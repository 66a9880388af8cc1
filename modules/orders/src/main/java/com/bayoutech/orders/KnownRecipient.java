package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Recipient;
import java.time.LocalDate;
import java.util.List;

/** A person who is not erased, with the orders that name them, the latest day first. */
public record KnownRecipient(Recipient recipient, List<Mention> orders) {
    public KnownRecipient {
        orders = List.copyOf(orders);
    }

    /** An order that names somebody. */
    public record Mention(String reference, DepotId depot, LocalDate day) {}

    /** How many of the orders are of this day or a later one. */
    public long countFrom(LocalDate day) {
        return orders.stream().filter(order -> !order.day().isBefore(day)).count();
    }
}
