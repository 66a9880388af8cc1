package com.bayoutech.web.day;

import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.KnownRecipient;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.RecipientStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The people of the orders in memory. */
public final class FakeRecipients implements RecipientStore {
    /** The addresses that removed orders have left a place to. */
    public final Set<String> left = new HashSet<>();

    private final Supplier<List<OrderEntry>> orders;
    private final Set<RecipientId> erased = new HashSet<>();
    private OptionalInt days = OptionalInt.empty();

    public FakeRecipients(Supplier<List<OrderEntry>> orders) {
        this.orders = orders;
    }

    public Set<RecipientId> erased() {
        return erased;
    }

    @Override
    public List<KnownRecipient> findByReference(String reference) {
        return known().stream()
                .filter(person -> person.orders().stream()
                        .anyMatch(order -> order.reference().equals(reference)))
                .toList();
    }

    @Override
    public List<KnownRecipient> findByPerson(String name, String addressLine) {
        return known().stream()
                .filter(person -> person.recipient().name().equals(name)
                        && person.recipient().addressLine().equals(addressLine))
                .toList();
    }

    @Override
    public Set<RecipientId> erase(Collection<RecipientId> recipients) {
        Set<RecipientId> fresh = new HashSet<>(recipients);
        fresh.removeAll(erased);
        erased.addAll(fresh);
        return fresh;
    }

    @Override
    public Set<RecipientId> listIdle(LocalDate day, int limit) {
        return known().stream()
                .filter(person -> person.countFrom(day) == 0)
                .map(person -> person.recipient().id())
                .collect(Collectors.toSet());
    }

    @Override
    public int forgetPlaces(String addressLine) {
        return left.remove(addressLine) ? 1 : 0;
    }

    @Override
    public void forgetPlaces(LocalDate unusedSince) {}

    @Override
    public OptionalInt retentionDays() {
        return days;
    }

    @Override
    public void setRetentionDays(OptionalInt wanted) {
        days = wanted;
    }

    private List<KnownRecipient> known() {
        List<KnownRecipient> known = new ArrayList<>();
        for (OrderEntry order : orders.get()) {
            order.visits().stream()
                    .map(visit -> visit.recipient())
                    .filter(recipient -> !erased.contains(recipient.id()))
                    .map(recipient -> new KnownRecipient(
                            recipient,
                            List.of(new KnownRecipient.Mention(order.reference(), order.depot(), order.day()))))
                    .forEach(known::add);
        }
        return known;
    }
}
