package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.PinnedException;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanMovedException;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.Transfer;
import com.bayoutech.web.crew.DriverExchange;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes the revision that is shown, by hand, and tells what came of it; what it shows is made anew after each change. */
final class PlanEdits implements EditActions {
    private static final int MOST_NAMED = 6;

    private final PlanDesk desk;
    private final DayBoard board;
    private final Revision seen;
    private final UndoNotice notice;
    private final Consumer<RunScope> optimised;
    private final Runnable changed;
    private final PlanQuestions questions;
    private final OvertakenEdits overtaken;

    PlanEdits(
            PlanDesk desk,
            DayBoard board,
            Revision seen,
            UndoNotice notice,
            Look look,
            Consumer<RunScope> optimised,
            Runnable changed,
            OvertakenEdits overtaken) {
        this.desk = desk;
        this.board = board;
        this.seen = seen;
        this.notice = notice;
        this.optimised = optimised;
        this.changed = changed;
        this.questions = new PlanQuestions(desk, board, seen, look, this::edit, this::moveToDay);
        this.overtaken = overtaken;
    }

    @Override
    public void edit(Edit edit, String done) {
        unlessRefused(() -> apply(edit, done), () -> overtaken.ask(seen, edit, done));
    }

    private void apply(Edit edit, String done) {
        PlanEditor.Applied applied;
        try {
            applied = desk.edit(seen, edit);
        } catch (PinnedException pinned) {
            askToUnpin(pinned.pins(), edit, done);
            return;
        }
        String broken = BreachWords.of(board, applied.brought().breaches());
        String price = Amounts.extraMoney(applied.brought().extraCents());
        notice.show(
                broken.isEmpty()
                        ? Texts.of("plan.done.notice", done, price)
                        : Texts.of("plan.done.notice-broken", done, price, broken),
                () -> takeBack(applied.revision()));
        changed.run();
    }

    private void askToUnpin(Pins inTheWay, Edit edit, String done) {
        PinWords.ask(board, inTheWay, () -> edit(unpinning(inTheWay, edit), done));
        // What was dragged goes back to where it is.
        changed.run();
    }

    /** The same edit, after what is in its way was unpinned. */
    static Edit unpinning(Pins inTheWay, Edit edit) {
        return new Edit.Several(List.of(new Edit.Unpin(inTheWay), edit));
    }

    @Override
    public Supplier<String> price(Edit edit) {
        Supplier<EditPreview> preview = desk.previewLater(seen, edit);
        Audience audience = Audience.current();
        return () -> audience.hear(() -> price(preview));
    }

    /** Is asked for beside the screen. */
    private String price(Supplier<EditPreview> preview) {
        try {
            EditPreview brought = preview.get();
            String broken = BreachWords.of(board, brought.breaches());
            String extra = Amounts.extraMoney(brought.extraCents());
            String price = brought.pinsInTheWay().isEmpty() ? extra : Texts.of("plan.price.pinned", extra);
            return broken.isEmpty() ? price : Texts.of("plan.price.with", price, broken);
        } catch (RefusedException refused) {
            return ServiceWords.of(Objects.requireNonNull(refused.getMessage()));
        }
    }

    @Override
    public void preview(Edit edit, String question, String done) {
        ask(() -> questions.preview(edit, question, done), actions -> actions.preview(edit, question, done));
    }

    @Override
    public void askWhoDoes(List<JobId> jobs) {
        ask(() -> questions.askWhoDoes(jobs), actions -> actions.askWhoDoes(jobs));
    }

    @Override
    public void askWhoTakes(Transfer transfer) {
        ask(() -> questions.askWhoTakes(transfer), actions -> actions.askWhoTakes(transfer));
    }

    @Override
    public void askWhere(List<JobId> jobs, ShiftId shift) {
        ask(() -> questions.askWhere(jobs, shift), actions -> actions.askWhere(jobs, shift));
    }

    @Override
    public boolean mayMoveDays() {
        return desk.moves().mayMove(board);
    }

    @Override
    public void askWhen(List<JobId> jobs) {
        ask(() -> questions.askWhen(jobs), actions -> actions.askWhen(jobs));
    }

    private void moveToDay(List<JobId> jobs, Optional<Edit> leaving, LocalDate day) {
        ask(
                () -> {
                    DayMoves.Moved moved = desk.moves().move(board, seen, jobs, leaving, day);
                    if (moved.orders().change().isPresent()) {
                        notice.show(words(moved, day), () -> takeBack(moved));
                    } else {
                        Notices.failure(whyNot(moved.orders().changedSince()));
                    }
                    changed.run();
                },
                actions -> actions.askWhen(jobs));
    }

    private static String whyNot(List<String> changedSince) {
        return changedSince.isEmpty()
                ? Texts.of("plan.day.nothing")
                : Texts.of(
                        "plan.day.changed-since",
                        changedSince.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", ")));
    }

    private String words(DayMoves.Moved moved, LocalDate day) {
        String price = Amounts.extraMoney(moved.extraCents());
        return moved.orders().refusals() == 0
                ? Texts.of("plan.day.done", board.names(moved.jobs()), DepotClock.day(day), price)
                : Texts.of(
                        "plan.day.done-some",
                        moved.orders().changed(),
                        DepotClock.day(day),
                        price,
                        moved.orders().refusals());
    }

    private void takeBack(DayMoves.Moved moved) {
        unlessRefused(() -> {
            notice.close();
            int away = desk.moves().takeBack(board, moved);
            if (away > 0) {
                Notices.failure(Texts.of("plan.day.stays", away));
            }
            changed.run();
        });
    }

    @Override
    public boolean mayExchange(ShiftId shift) {
        return board.driverOf(shift).isPresent() && desk.may(Permission.FLEET_EDIT, board);
    }

    @Override
    public void askForExchange(ShiftId shift) {
        exchange().ask(shift, board.driverOf(shift).orElseThrow());
    }

    @Override
    public void exchange(ShiftId shift, ShiftId other) {
        exchange().exchange(shift, other);
    }

    private DriverExchange exchange() {
        return new DriverExchange(
                desk.exchanges(),
                board.depot(),
                board.day(),
                board::vehicleName,
                duty -> LackedSkills.of(board, seen.schedule(), duty),
                changed);
    }

    @Override
    public void adviseOn(JobId job) {
        ask(() -> questions.adviseOn(job), actions -> actions.adviseOn(job));
    }

    @Override
    public void optimise(RunScope scope) {
        optimised.accept(scope);
    }

    @Override
    public Pins pins() {
        return seen.arrangements().pins();
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

    /** Asked of a plan that has changed meanwhile, it is asked again of what the plan is now. */
    private void ask(Runnable question, Consumer<EditActions> again) {
        unlessRefused(question, () -> overtaken.askAgain(again));
    }

    /** Somebody else may have changed the plan: the screen then shows what it is now. */
    private void unlessRefused(Runnable work) {
        unlessRefused(work, () -> Notices.failure(Texts.of("plan.overtaken.look")));
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
