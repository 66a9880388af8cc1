package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.planning.Edit;
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
 * <p>These are two changes, one of the plan and one of the orders. Whatever comes between, the plan says which of its orders are of another day, and which of
 * the day's orders are on no route.
 */
@Component
final class DayMoves {
    private final PlanEditor editor;
    private final OrderDesk orders;
    private final CurrentCaller caller;

    DayMoves(PlanEditor editor, OrderDesk orders, CurrentCaller caller) {
        this.editor = editor;
        this.orders = orders;
        this.caller = caller;
    }

    /**
     * What was done.
     *
     * @param left the plan without the orders; empty where none was on a route
     */
    record Moved(Optional<PlanEditor.Applied> left, EditedOrders orders) {
        long extraCents() {
            return left.map(applied -> applied.brought().extraCents()).orElse(0L);
        }
    }

    boolean mayMove(DayBoard board) {
        return caller.get().may(Permission.ORDERS_EDIT, board.depot().id());
    }

    /** @param leaving takes them off their routes, if they are on any */
    Moved move(DayBoard board, Revision seen, List<JobId> jobs, Optional<Edit> leaving, LocalDate day) {
        Caller now = caller.get();
        now.require(Permission.ORDERS_EDIT, board.depot().id());
        Optional<PlanEditor.Applied> left = leaving.map(edit -> editor.apply(now, seen.plan(), seen.id(), edit));
        Set<OrderId> moved = jobs.stream().map(job -> new OrderId(job.value())).collect(Collectors.toSet());
        EditedOrders edited = orders.edit(now, board.depot(), moved, List.of(new OrderEdit.Move(day)));
        if (edited.changed() > 0) {
            return new Moved(left, edited);
        }
        left.ifPresent(applied -> putBack(now, applied));
        return new Moved(Optional.empty(), edited);
    }

    /** Takes a move back; false where they stay on the other day, since somebody has changed them. */
    boolean takeBack(DayBoard board, Moved moved) {
        Caller now = caller.get();
        boolean back = moved.orders()
                .change()
                .filter(change -> orders.undo(now, board.depot(), change).changed() > 0)
                .isPresent();
        if (back) {
            moved.left().ifPresent(applied -> putBack(now, applied));
        }
        return back;
    }

    private void putBack(Caller now, PlanEditor.Applied applied) {
        editor.undo(now, applied.revision().plan(), applied.revision().id());
    }
}
