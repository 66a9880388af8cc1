package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.security.CurrentCaller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Moves orders of a plan to another day: off their routes first, and then off their day; always as the person in front of the screen.
 *
 * <p>Both are one unit of work: where one of them fails, neither is done.
 */
@Component
final class DayMoves {
    private final PlanEditor editor;
    private final OrderDesk orders;
    private final OrderService known;
    private final UnitOfWork unitOfWork;
    private final CurrentCaller caller;

    DayMoves(PlanEditor editor, OrderDesk orders, OrderService known, UnitOfWork unitOfWork, CurrentCaller caller) {
        this.editor = editor;
        this.orders = orders;
        this.known = known;
        this.unitOfWork = unitOfWork;
        this.caller = caller;
    }

    /**
     * What was done.
     *
     * @param jobs all that were to be moved
     * @param left the plan without them; empty where none was on a route
     */
    record Moved(List<JobId> jobs, Optional<PlanEditor.Applied> left, EditedOrders orders) {
        long extraCents() {
            return left.map(applied -> applied.brought().extraCents()).orElse(0L);
        }
    }

    boolean mayMove(DayBoard board) {
        return caller.get().may(Permission.ORDERS_EDIT, board.depot().id());
    }

    /**
     * Moves what can be moved; where nothing can, or somebody has changed one of them since, the plan is what it was.
     *
     * @param leaving takes them off their routes, if they are on any
     */
    Moved move(DayBoard board, Revision seen, List<JobId> jobs, Optional<Edit> leaving, LocalDate day) {
        Caller now = caller.get();
        now.require(Permission.ORDERS_EDIT, board.depot().id());
        List<OrderEntry> moved = board.seen(jobs);
        try {
            return unitOfWork.call(() -> {
                Optional<PlanEditor.Applied> left =
                        leaving.map(edit -> editor.apply(now, seen.plan(), seen.id(), edit));
                return new Moved(
                        jobs,
                        left,
                        NothingChanged.unlessAsSeen(
                                orders.editSeen(now, board.depot(), moved, List.of(new OrderEdit.Move(day)))));
            });
        } catch (NothingChanged nothing) {
            return new Moved(jobs, Optional.empty(), nothing.told());
        }
    }

    /**
     * Takes a move back, for those orders that nobody has changed since; returns how many stay on the other day. These leave their routes once more,
     * in a change of its own: to drive on takes time, and nobody is to wait for it.
     */
    int takeBack(DayBoard board, Moved moved) {
        Caller now = caller.get();
        Back back;
        try {
            back = unitOfWork.call(() -> new Back(
                    moved.left().map(applied -> putBack(now, applied)),
                    NothingChanged.unless(orders.undo(
                            now, board.depot(), moved.orders().change().orElseThrow()))));
        } catch (NothingChanged nothing) {
            return moved.orders().changed();
        }
        int away = moved.orders().changed() - back.orders().changed();
        if (away > 0) {
            back.plan().ifPresent(revision -> leaveAgain(now, board, revision, moved));
        }
        return away;
    }

    /** A plan and its orders as they were, as far as they are. */
    private record Back(Optional<Revision> plan, EditedOrders orders) {}

    private void leaveAgain(Caller now, DayBoard board, Revision before, Moved moved) {
        List<JobId> planned = planned(before, moved.jobs());
        Set<JobId> back = known
                .findEntries(
                        now,
                        board.depot().id(),
                        planned.stream().map(DayMoves::order).collect(Collectors.toSet()))
                .stream()
                .filter(order -> order.day().equals(board.day()))
                .map(order -> JobId.of(order.id()))
                .collect(Collectors.toSet());
        List<JobId> away = planned.stream().filter(job -> !back.contains(job)).toList();
        if (!away.isEmpty()) {
            leave(now, before, away);
        }
    }

    /** All of them were on their routes before; those that stay away leave them again, pinned or not. */
    private void leave(Caller now, Revision before, List<JobId> away) {
        Edit leaving = new Edit.Unassign(away);
        Pins pins = editor.preview(now, before.plan(), before.id(), leaving).pinsInTheWay();
        editor.apply(
                now,
                before.plan(),
                before.id(),
                pins.isEmpty() ? leaving : new Edit.Several(List.of(new Edit.Unpin(pins), leaving)));
    }

    private Revision putBack(Caller now, PlanEditor.Applied applied) {
        return editor.undo(now, applied.revision().plan(), applied.revision().id());
    }

    private static List<JobId> planned(Revision revision, List<JobId> jobs) {
        Set<JobId> planned = revision.schedule().routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> EditActions.jobs(stop).stream())
                .collect(Collectors.toSet());
        return jobs.stream().filter(planned::contains).toList();
    }

    private static OrderId order(JobId job) {
        return new OrderId(job.value());
    }

    /** Takes back what was done to the plan, since nothing was to be done to the orders. */
    private static final class NothingChanged extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient EditedOrders orders;

        private NothingChanged(EditedOrders orders) {
            this.orders = orders;
        }

        /** Nothing is done to others either where somebody has changed one of them since. */
        static EditedOrders unlessAsSeen(EditedOrders orders) {
            if (!orders.changedSince().isEmpty()) {
                throw new NothingChanged(orders);
            }
            return unless(orders);
        }

        /** What was refused, and no change, since all of it is taken back. */
        EditedOrders told() {
            return new EditedOrders(Optional.empty(), 0, orders.same(), orders.refused(), orders.changedSince());
        }

        static EditedOrders unless(EditedOrders orders) {
            if (orders.changed() == 0) {
                throw new NothingChanged(orders);
            }
            return orders;
        }
    }
}
