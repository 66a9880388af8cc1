package com.bayoutech.orders;

import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes of orders in memory, with what there was before each. */
final class FakeOrderHistory implements OrderChanges {
    private final Runnable requireActive;
    private final Map<String, OrderEntry> orders;
    private final List<Kept> kept = new ArrayList<>();
    private final Map<OrderId, Integer> contents = new HashMap<>();

    /** @param orders those that are there, by reference */
    FakeOrderHistory(Runnable requireActive, Map<String, OrderEntry> orders) {
        this.requireActive = requireActive;
        this.orders = orders;
    }

    private record Kept(
            Note note,
            OrderId order,
            int version,
            List<FieldChange> fields,
            Optional<OrderEntry> before,
            int content,
            int formerContent) {}

    record Memory(List<Kept> kept, Map<OrderId, Integer> contents) {}

    Memory memory() {
        return new Memory(List.copyOf(kept), Map.copyOf(contents));
    }

    void remember(Memory memory) {
        kept.clear();
        kept.addAll(memory.kept());
        contents.clear();
        contents.putAll(memory.contents());
    }

    @Override
    public List<OrderEntry> lock(Collection<OrderId> ids) {
        requireActive.run();
        return orders.values().stream()
                .filter(order -> ids.contains(order.id()))
                .toList();
    }

    @Override
    public void begin(Note note, Collection<OrderId> ids) {
        requireActive.run();
        ids.forEach(id -> kept.add(new Kept(note, id, 1, List.of(), Optional.empty(), 1, 0)));
    }

    @Override
    public void keep(Note note, Map<OrderId, List<FieldChange>> fields) {
        requireActive.run();
        fields.forEach((id, changed) -> {
            OrderEntry before = get(id);
            OrderEntry next = before.withLife(before.life().withNextVersion());
            int version = next.life().version();
            int former = contents.getOrDefault(id, 1);
            int content = note.undone()
                    .map(undone -> kept(undone, id).formerContent())
                    .orElse(version);
            kept.add(new Kept(note, id, version, changed, Optional.of(before), content, former));
            contents.put(id, content);
            orders.put(next.reference(), next);
        });
    }

    @Override
    public void write(List<OrderEntry> changed) {
        requireActive.run();
        changed.forEach(order -> replace(get(order.id()), order));
    }

    @Override
    public void restore(UUID change, Collection<OrderId> ids) {
        requireActive.run();
        ids.forEach(id -> replace(get(id), kept(change, id).before().orElseThrow()));
    }

    @Override
    public List<OrderChange> find(UUID change) {
        return kept.stream()
                .filter(each -> each.note().id().equals(change))
                .map(this::told)
                .toList();
    }

    @Override
    public List<OrderChange> list(OrderId order) {
        return kept.reversed().stream()
                .filter(each -> each.order().equals(order))
                .map(this::told)
                .toList();
    }

    private void replace(OrderEntry known, OrderEntry other) {
        orders.remove(known.reference());
        OrderLife life = new OrderLife(
                other.life().state(), other.life().failures(), known.life().version());
        if (orders.putIfAbsent(other.reference(), other.withLife(life)) != null) {
            throw new RefusedException("The reference is that of another order.");
        }
    }

    private OrderEntry get(OrderId id) {
        return orders.values().stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Kept kept(UUID change, OrderId order) {
        return kept.stream()
                .filter(each -> each.note().id().equals(change) && each.order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private OrderChange told(Kept each) {
        return new OrderChange(
                each.note().id(),
                each.order(),
                each.version(),
                Instant.EPOCH,
                each.note().caller().name(),
                each.note().action(),
                each.fields(),
                each.note().undone(),
                each.content() == contents.getOrDefault(each.order(), 1));
    }
}
