package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Advice;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Transfer;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import com.bayoutech.web.plan.MoveDialog.Row;
import com.bayoutech.web.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Asks what shall be changed about a revision, with what each answer would bring. */
final class PlanQuestions {
    private final PlanDesk desk;
    private final DayBoard board;
    private final Revision seen;
    private final Look look;
    private final BiConsumer<Edit, String> edits;
    private final DayMover mover;

    /** Moves jobs to another day, after an edit that takes them off their routes, if they are on any. */
    interface DayMover {
        void move(List<JobId> jobs, Optional<Edit> leaving, LocalDate day);
    }

    /** @param edits does an edit, and says so in these words */
    PlanQuestions(
            PlanDesk desk, DayBoard board, Revision seen, Look look, BiConsumer<Edit, String> edits, DayMover mover) {
        this.desk = desk;
        this.board = board;
        this.seen = seen;
        this.look = look;
        this.edits = edits;
        this.mover = mover;
    }

    void askWhoDoes(List<JobId> jobs) {
        String names = board.names(jobs);
        Optional<Route> now = routeOf(jobs);
        MoveDialog dialog = dialog(
                Texts.of("plan.question.who", names),
                Texts.of("plan.question.move"),
                rows(new Transfer.OfJobs(jobs), now),
                row -> Texts.of("plan.question.given", names, row.vehicle()));
        now.ifPresent(route -> dialog.withOther(
                        Texts.of("plan.question.take-out"),
                        () -> edits.accept(new Edit.Unassign(jobs), Texts.of("plan.done.taken-out", names)))
                .withOther(Texts.of("plan.question.another-place"), () -> askWhere(jobs, route.shift())));
        if (desk.moves().mayMove(board)) {
            dialog.withOther(Texts.of("plan.day.other"), () -> askWhen(jobs));
        }
        dialog.open();
    }

    void askWhen(List<JobId> jobs) {
        List<JobId> planned =
                jobs.stream().filter(job -> routeOf(List.of(job)).isPresent()).toList();
        Optional<Edit> leave = planned.isEmpty() ? Optional.empty() : Optional.of(new Edit.Unassign(planned));
        Optional<EditPreview> brought = leave.map(edit -> desk.preview(seen, edit));
        Optional<Edit> unpinned = leave.map(edit -> brought.map(EditPreview::pinsInTheWay)
                .filter(pins -> !pins.isEmpty())
                .<Edit>map(pins -> new Edit.Several(List.of(new Edit.Unpin(pins), edit)))
                .orElse(edit));
        new DayDialog(board, board.names(jobs), brought, look, day -> mover.move(jobs, unpinned, day)).open();
    }

    void askWhoTakes(Transfer transfer) {
        switch (transfer) {
            case Transfer.OfJobs asked -> askWhoDoes(asked.jobs());
            case Transfer.OfRest rest ->
                dialog(
                                Texts.of("plan.question.split", vehicle(rest.shift()), board.reference(rest.from())),
                                Texts.of("plan.question.split.verb"),
                                rows(transfer, Optional.empty()),
                                row -> Texts.of("plan.question.split.done", row.vehicle(), vehicle(rest.shift())))
                        .open();
            case Transfer.OfRoute route ->
                dialog(
                                Texts.of("plan.question.hand-over", vehicle(route.shift())),
                                Texts.of("plan.question.hand-over.verb"),
                                rows(transfer, Optional.empty()),
                                row -> Texts.of("plan.question.hand-over.done", row.vehicle(), vehicle(route.shift())))
                        .open();
            case Transfer.OfAll all ->
                dialog(
                                Texts.of("plan.question.merge", vehicle(all.shift())),
                                Texts.of("plan.question.merge.verb"),
                                rows(transfer, Optional.empty()),
                                row -> Texts.of("plan.question.merge.done", vehicle(all.shift()), row.vehicle()))
                        .open();
        }
    }

    void askWhere(List<JobId> jobs, ShiftId shift) {
        String names = board.names(jobs);
        List<Row> rows = desk.places(seen, jobs, shift).stream()
                .map(offer -> row(
                        offer,
                        place(offer.preview(), jobs, shift),
                        offer.preview().changes().isEmpty()))
                .toList();
        dialog(
                        Texts.of("plan.question.where", vehicle(shift), names),
                        Texts.of("plan.question.move"),
                        rows,
                        row -> Texts.of("plan.question.moved", names, row.vehicle()))
                .open();
    }

    void adviseOn(JobId job) {
        Advice advice = desk.advise(seen, job);
        String name = board.reference(job);
        List<Row> rows = advice.remedies().stream()
                .map(remedy -> new Row(
                        remedy.edit(),
                        remedy.preview(),
                        AdviceWords.of(board, remedy),
                        AdviceWords.note(board, remedy),
                        false,
                        false))
                .toList();
        MoveDialog dialog = new MoveDialog(
                board,
                Texts.of("plan.question.why", name),
                Texts.of("plan.apply"),
                rows,
                look,
                row -> edits.accept(row.edit(), Texts.of("plan.question.remedied", name, row.vehicle())));
        dialog.withMore(AdviceWords.blocks(board, advice)).open();
    }

    void preview(Edit edit, String question, String done) {
        EditPreview preview = desk.preview(seen, edit);
        String broken = BreachWords.of(board, preview.breaches());
        Row row = new Row(edit, preview, done, broken, !broken.isEmpty(), false);
        dialog(question, Texts.of("plan.apply"), List.of(row), chosen -> done).open();
    }

    private MoveDialog dialog(
            String title, String verb, List<Row> rows, java.util.function.Function<Row, String> done) {
        return new MoveDialog(board, title, verb, rows, look, row -> edits.accept(row.edit(), done.apply(row)));
    }

    private List<Row> rows(Transfer transfer, Optional<Route> now) {
        return desk.offers(seen, transfer).stream()
                .map(offer ->
                        row(offer, vehicle(offer.shift()), now.map(Route::shift).equals(Optional.of(offer.shift()))))
                .toList();
    }

    private Row row(PlanEditor.Offer offer, String words, boolean here) {
        String broken = BreachWords.of(board, offer.preview().breaches());
        String pinned = offer.preview().pinsInTheWay().isEmpty() ? "" : Texts.of("plan.question.moves-pinned");
        String note = broken.isEmpty() || pinned.isEmpty() ? broken + pinned : broken + ", " + pinned;
        return new Row(offer.edit(), offer.preview(), words, note, !note.isEmpty(), here);
    }

    /** "As stop 3, 10:20, after A-12". */
    private String place(EditPreview preview, List<JobId> jobs, ShiftId shift) {
        List<Stop> stops = preview.schedule().routes().stream()
                .filter(route -> route.shift().equals(shift))
                .findFirst()
                .orElseThrow()
                .stops();
        for (int index = 0; index < stops.size(); index++) {
            Stop stop = stops.get(index);
            if (EditActions.jobs(stop).contains(jobs.getFirst())) {
                String time = board.clock().time(stop.visits().getFirst().start());
                return index == 0
                        ? Texts.of("plan.question.first", index + 1, time)
                        : Texts.of("plan.question.after", index + 1, time, board.references(stops.get(index - 1)));
            }
        }
        return vehicle(shift);
    }

    private String vehicle(ShiftId shift) {
        return board.vehicleName(shift);
    }

    private Optional<Route> routeOf(List<JobId> jobs) {
        return seen.schedule().routes().stream()
                .filter(route -> route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .anyMatch(visit -> jobs.contains(visit.job())))
                .findFirst();
    }
}
