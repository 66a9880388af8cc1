package com.bayoutech.orders.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes orders of rows. */
public final class OrderAssembly {
    private final Depot depot;
    private final LocalDate usualDay;

    public OrderAssembly(ImportRequest request) {
        this.depot = request.depot();
        this.usualDay = request.day();
    }

    /** The order of a row that stands alone. */
    public OrderEntry single(OrderRow row) {
        return order(row, List.of(row.visit()), row.day(), row.load(), row.skills(), row.priority());
    }

    /** The order of a pickup and its delivery that have no misfit. */
    OrderEntry shipment(OrderRow pickup, OrderRow delivery) {
        Set<Skill> skills = new HashSet<>(pickup.skills());
        skills.addAll(delivery.skills());
        return order(
                pickup,
                List.of(pickup.visit(), delivery.visit()),
                pickup.day().or(delivery::day),
                pickup.load().or(delivery::load),
                skills,
                Stream.of(pickup, delivery)
                        .flatMap(row -> row.priority().stream())
                        .max(Comparator.comparingInt(Priority::level)));
    }

    /** Why two rows are no shipment, if so: other loads, or times that do not follow each other within a night. */
    static Optional<Misfit> findMisfit(OrderRow pickup, OrderRow delivery) {
        if (pickup.load().isPresent()
                && delivery.load().isPresent()
                && !pickup.load().equals(delivery.load())) {
            return Optional.of(new Misfit(
                    OrderColumns.LOAD,
                    text(pickup.load().get()),
                    text(delivery.load().get()),
                    "is not the load of",
                    "Give both rows the same load, or only one of them."));
        }
        if (pickup.day().isPresent() && delivery.day().isPresent() && !follows(pickup, delivery)) {
            return Optional.of(new Misfit(
                    OrderColumns.EARLIEST,
                    pickup.day().get().toString(),
                    delivery.day().get().toString(),
                    "does not go with the times of",
                    "Let the delivery follow the pickup on the same day, or in the night after it."));
        }
        return Optional.empty();
    }

    private static boolean follows(OrderRow pickup, OrderRow delivery) {
        LocalDate day = pickup.day().orElseThrow();
        LocalDate last = delivery.day().orElseThrow();
        return !last.isBefore(day)
                && !last.isAfter(day.plusDays(1))
                && !window(delivery).latest().isBefore(window(pickup).earliest());
    }

    private static TimeWindow window(OrderRow row) {
        return row.visit().windows().getFirst();
    }

    private static String text(Load load) {
        return load.amounts().stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private OrderEntry order(
            OrderRow row,
            List<VisitEntry> visits,
            Optional<LocalDate> day,
            Optional<Load> load,
            Set<Skill> skills,
            Optional<Priority> priority) {
        return new OrderEntry(
                OrderId.random(),
                depot.id(),
                day.orElse(usualDay),
                row.reference(),
                visits,
                load.orElse(Load.NONE),
                skills,
                priority.orElse(Priority.NORMAL));
    }
}
