package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanMovedException;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Transfer;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Notices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Changes the revision that is shown, by hand, and tells what came of it; what it shows is made anew after each change. */
final class PlanEdits implements EditActions {
    private final PlanDesk desk;
    private final DayBoard board;
    private final Revision seen;
    private final UndoNotice notice;
    private final Runnable changed;
    private final OvertakenEdits overtaken;

    PlanEdits(
            PlanDesk desk,
            DayBoard board,
            Revision seen,
            UndoNotice notice,
            Runnable changed,
            OvertakenEdits overtaken) {
        this.desk = desk;
        this.board = board;
        this.seen = seen;
        this.notice = notice;
        this.changed = changed;
        this.overtaken = overtaken;
    }

    @Override
    public void edit(Edit edit, String done) {
        unlessRefused(
                () -> {
                    PlanEditor.Applied applied = desk.edit(seen, edit);
                    String broken = BreachWords.of(board, applied.brought().breaches());
                    notice.show(
                            done + " (" + Amounts.extraMoney(applied.brought().extraCents()) + ")"
                                    + (broken.isEmpty() ? "" : ": " + broken),
                            () -> takeBack(applied.revision()));
                    changed.run();
                },
                () -> overtaken.ask(seen, edit, done));
    }

    @Override
    public String price(Edit edit) {
        try {
            EditPreview preview = desk.preview(seen, edit);
            String broken = BreachWords.of(board, preview.breaches());
            return Amounts.extraMoney(preview.extraCents()) + (broken.isEmpty() ? "" : ", " + broken);
        } catch (RefusedException refused) {
            return Objects.requireNonNull(refused.getMessage());
        }
    }

    @Override
    public void askWhoDoes(List<JobId> jobs) {
        String names = board.names(jobs);
        Optional<Route> now = routeOf(jobs);
        unlessRefused(() -> {
            List<MoveDialog.Row> rows = desk.offers(seen, new Transfer.OfJobs(jobs)).stream()
                    .map(offer -> row(offer, now.map(Route::shift)))
                    .toList();
            Consumer<ShiftId> chosen = shift -> edit(
                    new Edit.Assign(jobs, shift, OptionalInt.empty()), names + " given to " + vehicle(rows, shift));
            Optional<Runnable> takeOut =
                    now.map(route -> () -> edit(new Edit.Unassign(jobs), names + " taken out of the plan"));
            new MoveDialog(names, rows, chosen, takeOut).open();
        });
    }

    void undo() {
        takeBack(seen);
    }

    void redo() {
        unlessRefused(() -> {
            desk.redo(seen);
            notice.close();
            changed.run();
        });
    }

    private void takeBack(Revision head) {
        unlessRefused(() -> {
            desk.undo(head);
            notice.close();
            changed.run();
        });
    }

    private MoveDialog.Row row(PlanEditor.Offer offer, Optional<ShiftId> now) {
        Schedule after = offer.preview().schedule();
        String vehicle = after.routes().stream()
                .filter(route -> route.shift().equals(offer.shift()))
                .map(Route::vehicle)
                .map(board::vehicleName)
                .findFirst()
                .orElseThrow();
        return new MoveDialog.Row(
                offer.shift(),
                vehicle,
                now.equals(Optional.of(offer.shift())),
                offer.preview().extraCents(),
                BreachWords.of(board, offer.preview().breaches()));
    }

    private static String vehicle(List<MoveDialog.Row> rows, ShiftId shift) {
        return rows.stream()
                .filter(row -> row.shift().equals(shift))
                .map(MoveDialog.Row::vehicle)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Route> routeOf(List<JobId> jobs) {
        return seen.schedule().routes().stream()
                .filter(route -> route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .anyMatch(visit -> jobs.contains(visit.job())))
                .findFirst();
    }

    /** Somebody else may have changed the plan: the screen then shows what it is now. */
    private void unlessRefused(Runnable work) {
        unlessRefused(
                work,
                () -> Notices.failure(
                        "The plan has changed since you looked at it. Look at what it is now and try again."));
    }

    private void unlessRefused(Runnable work, Runnable ifMoved) {
        try {
            work.run();
        } catch (PlanMovedException moved) {
            changed.run();
            ifMoved.run();
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            changed.run();
        }
    }
}
