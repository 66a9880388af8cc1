package com.bayoutech.orders.internal;

import static com.bayoutech.orders.internal.OrderColumns.KIND;
import static com.bayoutech.orders.internal.OrderColumns.SHIPMENT;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.OrderEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings the pickup and the delivery of a shipment together, however far apart they stand in the file. */
public final class ShipmentPairs {
    private final OrderAssembly assembly;
    private final Rejections rejections;
    private final Map<String, Half> waiting = new HashMap<>();

    public ShipmentPairs(OrderAssembly assembly, Rejections rejections) {
        this.assembly = assembly;
        this.rejections = rejections;
    }

    /** A row that waits for its partner; a bad one only says where it stood. */
    private sealed interface Half {
        record Good(OrderRow row) implements Half {}

        record Bad(long line) implements Half {}
    }

    /** Takes a good row; the order is there as soon as both rows are, and fit. */
    public Optional<OrderCandidate> add(OrderRow row) {
        Half partner = waiting.remove(row.reference());
        return switch (partner) {
            case null -> {
                waiting.put(row.reference(), new Half.Good(row));
                yield Optional.empty();
            }
            case Half.Good(OrderRow first) -> pair(first, row);
            case Half.Bad(long line) -> {
                rejectPartner(row.line(), row.reference(), line);
                yield Optional.empty();
            }
        };
    }

    /** Takes the shipment of a row that was rejected: its partner stays out too. */
    public void addRejected(String shipment, long line) {
        Half partner = waiting.remove(shipment);
        switch (partner) {
            case null -> waiting.put(shipment, new Half.Bad(line));
            case Half.Good(OrderRow first) -> rejectPartner(first.line(), shipment, line);
            case Half.Bad(long ignored) -> {}
        }
    }

    /** Rejects what is still alone at the end of the file. */
    public void finish() {
        waiting.forEach((shipment, half) -> {
            if (half instanceof Half.Good(OrderRow row)) {
                String missing = row.kind() == VisitKind.PICKUP ? "delivery" : "pickup";
                reject(
                        row.line(),
                        SHIPMENT,
                        shipment,
                        "has no " + missing + " row in this file",
                        "Add the " + missing + " row, or leave shipment empty if this row stands alone.");
            }
        });
        waiting.clear();
    }

    private Optional<OrderCandidate> pair(OrderRow first, OrderRow second) {
        if (first.kind() == second.kind()) {
            rejectSameKind(first, second);
            rejectSameKind(second, first);
            return Optional.empty();
        }
        boolean inOrder = first.kind() == VisitKind.PICKUP;
        OrderRow pickup = inOrder ? first : second;
        OrderRow delivery = inOrder ? second : first;
        Optional<Misfit> misfit = OrderAssembly.findMisfit(pickup, delivery);
        if (misfit.isPresent()) {
            Misfit found = misfit.get();
            String remedy = found.remedy();
            reject(pickup.line(), found.column(), found.ofPickup(), found.problem(delivery.line()), remedy);
            reject(delivery.line(), found.column(), found.ofDelivery(), found.problem(pickup.line()), remedy);
            return Optional.empty();
        }
        OrderEntry order = assembly.shipment(pickup, delivery);
        return Optional.of(new OrderCandidate(List.of(pickup.line(), delivery.line()), order));
    }

    private void rejectSameKind(OrderRow row, OrderRow other) {
        String kind = row.kind().name().toLowerCase(Locale.ROOT);
        reject(
                row.line(),
                KIND,
                kind,
                "is also the kind of line " + other.line() + ", which has the same shipment",
                "Give a shipment one pickup row and one delivery row.");
    }

    private void rejectPartner(long line, String shipment, long rejected) {
        rejections.add(partnerError(line, shipment, rejected));
    }

    /** What is wrong with a row whose other half stays out. */
    public static RowError partnerError(long line, String shipment, long rejected) {
        return new RowError(
                line,
                SHIPMENT,
                shipment,
                "belongs with line " + rejected + ", which is rejected",
                "Correct line " + rejected + "; both rows go in together.");
    }

    private void reject(long line, String column, String value, String problem, String remedy) {
        rejections.add(new RowError(line, column, value, problem, remedy));
    }
}
