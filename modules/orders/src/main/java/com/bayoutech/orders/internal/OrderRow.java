package com.bayoutech.orders.internal;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.VisitEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A good row: one visit of an order, or the order's only one.
 *
 * @param reference the reference of the order: the shipment's for a row that has one
 * @param day the day of the row's times; empty where it has none
 * @param load empty where the row does not say
 * @param priority empty where the row does not say
 */
public record OrderRow(
        long line,
        String reference,
        boolean ofShipment,
        VisitEntry visit,
        Optional<LocalDate> day,
        Optional<Load> load,
        Set<Skill> skills,
        Optional<Priority> priority) {
    /** Whether goods come or go. */
    public VisitKind kind() {
        return visit.kind();
    }

    @Override
    public String toString() {
        return "OrderRow[line " + line + "]";
    }
}
