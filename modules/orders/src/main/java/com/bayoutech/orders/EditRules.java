package com.bayoutech.orders;

import com.bayoutech.domain.TimeWindow;
import com.bayoutech.orders.internal.DayWindows;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an edit makes of an order.
 *
 * @param zone of the depot, on whose clock windows are
 * @param today in that zone
 */
record EditRules(ZoneId zone, LocalDate today) {
    sealed interface Outcome {
        /** Another order, of the same version. */
        record Changed(OrderEntry order) implements Outcome {}

        record Same() implements Outcome {}

        record Refused(EditRefusal refusal) implements Outcome {}
    }

    /** All of them, one after the other; none where one is refused. */
    Outcome apply(List<OrderEdit> edits, OrderEntry order) {
        OrderEntry edited = order;
        for (OrderEdit edit : edits) {
            switch (apply(edit, edited)) {
                case Outcome.Changed changed -> edited = changed.order();
                case Outcome.Same same -> {}
                case Outcome.Refused refused -> {
                    return refused;
                }
            }
        }
        return compared(order, edited);
    }

    private Outcome apply(OrderEdit edit, OrderEntry order) {
        return switch (edit) {
            case OrderEdit.Hold hold ->
                order.life().state() == OrderState.CANCELLED
                        ? new Outcome.Refused(EditRefusal.CANCELLED)
                        : become(OrderState.ON_HOLD, order);
            case OrderEdit.Release release -> become(OrderState.OPEN, order);
            case OrderEdit.Cancel cancel -> become(OrderState.CANCELLED, order);
            case OrderEdit.Move move -> compared(order, moved(order, move.day()));
            case OrderEdit.Window window -> compared(order, withWindow(order, window));
            case OrderEdit.Service service ->
                compared(order, eachVisit(order, visit -> visit.withService(service.length())));
            case OrderEdit.Rank rank -> compared(order, order.withPriority(rank.priority()));
            case OrderEdit.Carry carry -> compared(order, order.withLoad(carry.load()));
            case OrderEdit.Demand demand -> compared(order, order.withSkills(demand.skills()));
            case OrderEdit.Fail fail -> fail(fail, order);
        };
    }

    private static Outcome become(OrderState state, OrderEntry order) {
        return compared(order, order.withLife(order.life().withState(state)));
    }

    private static Outcome compared(OrderEntry before, OrderEntry after) {
        return before.equals(after) ? new Outcome.Same() : new Outcome.Changed(after);
    }

    private OrderEntry moved(OrderEntry order, LocalDate day) {
        long days = ChronoUnit.DAYS.between(order.day(), day);
        DayWindows windows = new DayWindows(zone);
        return eachVisit(
                        order,
                        visit -> visit.withWindows(visit.windows().stream()
                                .map(window -> windows.shifted(window, days))
                                .toList()))
                .withDay(day);
    }

    private OrderEntry withWindow(OrderEntry order, OrderEdit.Window window) {
        List<TimeWindow> windows = new DayWindows(zone)
                .of(order.day(), window.earliest(), window.latest()).stream().toList();
        return eachVisit(order, visit -> visit.withWindows(windows));
    }

    /** Whoever tries on Monday and says so on Wednesday wants it tried today, not on a Tuesday that is over. */
    private Outcome fail(OrderEdit.Fail fail, OrderEntry order) {
        switch (order.life().state()) {
            case CANCELLED -> {
                return new Outcome.Refused(EditRefusal.CANCELLED);
            }
            case ON_HOLD -> {
                return new Outcome.Refused(EditRefusal.ON_HOLD);
            }
            case OPEN, FAILED -> {}
        }
        if (order.day().isAfter(today)) {
            return new Outcome.Refused(EditRefusal.NOT_TRIED_YET);
        }
        List<FailedVisit> failures = new ArrayList<>(order.life().failures());
        int visit = Math.clamp(fail.visit(), 0, order.visits().size() - 1);
        failures.add(new FailedVisit(order.day(), visit, fail.reason()));
        LocalDate next = order.day().plusDays(1);
        OrderEntry tried = order.withLife(order.life().withFailures(failures));
        return new Outcome.Changed(moved(tried, next.isBefore(today) ? today : next));
    }

    private static OrderEntry eachVisit(OrderEntry order, UnaryOperator<VisitEntry> change) {
        return order.withVisits(order.visits().stream().map(change).toList());
    }
}
