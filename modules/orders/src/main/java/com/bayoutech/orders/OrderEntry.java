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
import java.util.stream.Stream;

/**
 * An order as it came in and what became of it, with an address for each visit but perhaps not its place: then it waits until somebody chooses one.
 *
 * <p>Only {@link #findOrder} makes an {@link Order} of it, and of no entry that waits: whatever takes orders cannot be given one that nobody
 * could drive to. Whether it is to be driven to is said by {@link #isPlannedOn}.
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
        Priority priority,
        OrderLife life) {
    public OrderEntry {
        visits = List.copyOf(visits);
        skills = Set.copyOf(skills);
    }

    /** An entry that has just come in. */
    public OrderEntry(
            OrderId id,
            DepotId depot,
            LocalDate day,
            String reference,
            List<VisitEntry> visits,
            Load load,
            Set<Skill> skills,
            Priority priority) {
        this(id, depot, day, reference, visits, load, skills, priority, OrderLife.NEW);
    }

    /** The entry of an order that has just come in, whose places are known. */
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

    /** Whether a plan of the day is to have it. */
    public boolean isPlannedOn(LocalDate planned) {
        return day.equals(planned) && life.state() == OrderState.OPEN && !isWaiting();
    }

    /** The days in whose lists it is: its own, and those on which it was tried in vain. */
    Stream<LocalDate> days() {
        return Stream.concat(Stream.of(day), life.failures().stream().map(FailedVisit::day));
    }

    /** Where it stands for whoever looks at a day: one that was tried then in vain has failed, wherever it went. */
    public OrderState stateOn(LocalDate seen) {
        return !day.equals(seen) && failureOn(seen).isPresent() ? OrderState.FAILED : life.state();
    }

    /** The last visit that was in vain on a day. */
    public Optional<FailedVisit> failureOn(LocalDate seen) {
        return life.failures().stream()
                .filter(failure -> failure.day().equals(seen))
                .reduce((earlier, later) -> later);
    }

    /** The same entry with other visits. */
    public OrderEntry withVisits(List<VisitEntry> others) {
        return new OrderEntry(id, depot, day, reference, others, load, skills, priority, life);
    }

    OrderEntry withDay(LocalDate other) {
        return new OrderEntry(id, depot, other, reference, visits, load, skills, priority, life);
    }

    OrderEntry withPriority(Priority other) {
        return new OrderEntry(id, depot, day, reference, visits, load, skills, other, life);
    }

    OrderEntry withLoad(Load other) {
        return new OrderEntry(id, depot, day, reference, visits, other, skills, priority, life);
    }

    OrderEntry withSkills(Set<Skill> others) {
        return new OrderEntry(id, depot, day, reference, visits, load, others, priority, life);
    }

    OrderEntry withLife(OrderLife other) {
        return new OrderEntry(id, depot, day, reference, visits, load, skills, priority, other);
    }
}
