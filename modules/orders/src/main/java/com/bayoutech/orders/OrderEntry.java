package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order as it came in, with an address for each visit but perhaps not its place: then it waits until somebody chooses one.
 *
 * <p>Only {@link #findOrder} makes an {@link Order} of it, and of no entry that waits: whatever takes orders cannot be given one that nobody
 * could drive to.
 *
 * @param visits as in {@link Order#visits}
 */
public record OrderEntry(
        OrderId id,
        DepotId depot,
        LocalDate day,
        String reference,
        List<VisitEntry> visits,
        Load load,
        Set<Skill> skills,
        Priority priority) {
    public OrderEntry {
        visits = List.copyOf(visits);
        skills = Set.copyOf(skills);
    }

    /** The entry of an order, whose places are known. */
    public static OrderEntry of(Order order) {
        return new OrderEntry(
                order.id(),
                order.depot(),
                order.day(),
                order.reference(),
                order.visits().stream().map(VisitEntry::of).toList(),
                order.load(),
                order.skills(),
                order.priority());
    }

    /** The order, unless it waits. */
    public Optional<Order> findOrder() {
        List<OrderVisit> placed = new ArrayList<>();
        visits.forEach(visit -> visit.findVisit().ifPresent(placed::add));
        return placed.size() < visits.size()
                ? Optional.empty()
                : Optional.of(new Order(id, depot, day, reference, placed, load, skills, priority));
    }

    /** Whether the place of a visit is still to be chosen. */
    public boolean isWaiting() {
        return visits.stream().anyMatch(VisitEntry::isWaiting);
    }

    /** The same entry with other visits. */
    public OrderEntry withVisits(List<VisitEntry> others) {
        return new OrderEntry(id, depot, day, reference, others, load, skills, priority);
    }
}
