package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Crew;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanNews;
import com.bayoutech.planning.Presence;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunScope;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.papers.PaperActions;
import com.bayoutech.web.papers.PaperDesk;
import com.bayoutech.web.plan.history.PresenceBar;
import com.bayoutech.web.plan.history.RevisionWords;
import com.bayoutech.web.ui.FeedWatch;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the pieces of the screen in step with one day: its schedule, the run that is on its way, and whether the drivers have it.
 *
 * <p>Long, since each piece of the screen is told here and nowhere else, in the order in which one depends on the other.
 */
final class DayPlanner {
    private final PlanDesk desk;
    private final PublishControl publishing = new PublishControl(this::publish, this::difference);
    private final EditControl editing = new EditControl(this::undo, this::redo);
    private final UndoNotice notice = new UndoNotice();
    private final RunPanel runPanel;
    private final ScheduleDisplay display;
    private final ProposalControl proposals;
    private final FeedWatch<PlanId, RunProgress> watch;
    private final PastLook past;
    private final PaperActions papers;
    private final WhatIfChoice whatIfs;
    private final LivePlan live;
    private final PresenceBar presence = new PresenceBar(this::lookWhereTheyLook);
    private final RevisionDesk revisions;
    private final Consumer<Optional<PlanId>> opened;
    private final Consumer<Map<String, String>> placed;
    private final GoneBar gone = new GoneBar();
    private final AbsentBar absent;

    private Optional<DayBoard> board = Optional.empty();
    /** What the day was read from. */
    private String stamp = "";

    private Optional<PlanId> whatIf = Optional.empty();
    private Optional<PlanEdits> edits = Optional.empty();
    private PlanStatus status = PlanStatus.NOTHING;
    private boolean isAttached;
    private Runnable closeNews = () -> {};

    /**
     * @param opened goes to the address of a what-if, or of the day's plan
     * @param allDepots shows the day at all depots
     * @param placed told which revisions are looked at, by the address's parameters
     */
    DayPlanner(
            PlanDesk desk,
            RevisionDesk revisions,
            PaperDesk paperDesk,
            StreetLines lines,
            Consumer<Optional<PlanId>> opened,
            Runnable allDepots,
            Consumer<Map<String, String>> placed) {
        this.desk = desk;
        this.placed = placed;
        this.revisions = revisions;
        this.opened = opened;
        this.absent = new AbsentBar(desk, this::refresh);
        this.whatIfs = new WhatIfChoice(revisions, screen());
        this.past = new PastLook(revisions, this::refresh, whatIfs::begin);
        this.display = new ScheduleDisplay(lines, this::requireEditor);
        this.proposals =
                new ProposalControl(desk, display, this::refresh, whatIf -> opened.accept(Optional.of(whatIf)));
        this.runPanel =
                new RunPanel(this::startRun, this::stopRun, whatIf -> opened.accept(Optional.of(whatIf)), allDepots);
        this.papers = new PaperActions(
                paperDesk,
                () -> display.selection().current().routes(),
                vehicle -> board.orElseThrow().vehicleName(vehicle));
        this.live = new LivePlan(revisions::enter, this::happened, this::showOthers);
        display.selection().addListener(live::select);
        this.watch =
                new FeedWatch<>((plan, listener) -> desk.watch(board.orElseThrow(), plan, listener), this::progressed);
    }

    PublishControl publishing() {
        return publishing;
    }

    EditControl editing() {
        return editing;
    }

    WhatIfChoice whatIfs() {
        return whatIfs;
    }

    PresenceBar presence() {
        return presence;
    }

    GoneBar gone() {
        return gone;
    }

    AbsentBar absent() {
        return absent;
    }

    PastLook past() {
        return past;
    }

    PaperActions papers() {
        return papers;
    }

    RunPanel runPanel() {
        return runPanel;
    }

    ProposalPanel proposals() {
        return proposals.panel();
    }

    ScheduleDisplay display() {
        return display;
    }

    /**
     * Shows a day, as soon as the screen is there.
     *
     * @param beside the what-if to show, if not the day's plan
     */
    void open(PlanDesk.Opened day, Optional<PlanId> beside) {
        take(day);
        whatIf = beside;
        if (isAttached) {
            follow();
        }
    }

    /** There is no day to plan; what happens to the one before is not shown any more. */
    void close() {
        board = Optional.empty();
        status = PlanStatus.NOTHING;
        watch.follow(Optional.empty());
        live.follow(Optional.empty());
        display.forget();
        edits = Optional.empty();
        editing.hide();
        publishing.hide();
        proposals.hide();
        papers.hide();
        past.hide();
        whatIfs.hide();
        gone.hide();
        absent.hide();
    }

    /** The screen is there: what happens to the day is brought to it until it goes. */
    void attach(UI ui) {
        isAttached = true;
        watch.attach(ui);
        live.attach(ui);
        look();
    }

    void detach() {
        isAttached = false;
        watch.detach();
        live.detach();
        display.forget();
    }

    /** A day that had no plan may have one by now. */
    void look() {
        if (board.isPresent()) {
            follow();
        }
    }

    /** The day after some of its orders may have changed; empty where none is shown. */
    Optional<DayBoard> lookAtOrders() {
        board.filter(day -> !desk.stampOf(day).equals(stamp)).ifPresent(day -> refresh());
        return board;
    }

    /** Listens first and looks then: a run that ends between the two would say so to nobody. */
    private void follow() {
        DayBoard day = board.orElseThrow();
        Optional<PlanId> plan = desk.planOf(day, whatIf);
        watch.follow(plan.or(() -> Optional.of(PlanId.ofDay(day.depot().id(), day.day()))));
        live.follow(plan);
        refresh();
    }

    /** Orders and vehicles that changed since the day was read are read again: a plan may know them by now. */
    private void refreshDay() {
        DayBoard known = board.orElseThrow();
        if (!desk.stampOf(known).equals(stamp)) {
            take(desk.open(known.depot(), known.day()));
        }
    }

    private void take(PlanDesk.Opened day) {
        board = Optional.of(day.board());
        stamp = day.stamp();
    }

    private void refresh() {
        refreshDay();
        status = desk.statusOf(board.orElseThrow(), whatIf);
        DayBoard day = status.head()
                .map(head -> desk.completed(board.orElseThrow(), head.schedule()))
                .orElseGet(board::orElseThrow);
        board = Optional.of(day);
        runPanel.show(
                status.run(),
                desk.may(Permission.PLANS_EDIT, day),
                status.head().isPresent(),
                day.clock());
        runPanel.showAside(status.aside());
        Optional<Revision> former = past.show(day, status, mayEdit(day));
        placed.accept(past.place());
        former.or(status::head)
                .ifPresentOrElse(
                        revision -> papers.show(day.depot(), status.plan().orElseThrow(), revision), papers::hide);
        whatIfs.show(day, status, former.or(status::head), mayEdit(day));
        former.ifPresentOrElse(
                revision -> showFormer(day.as(revision.arrangements()), revision),
                () -> showHead(
                        status.head().map(head -> day.as(head.arrangements())).orElse(day)));
    }

    /** As it was made: orders that came since are not named, as they had nothing to do with it. */
    private void showFormer(DayBoard day, Revision former) {
        edits = Optional.empty();
        editing.hide();
        publishing.hide();
        proposals.hide();
        gone.hide();
        absent.hide();
        display.show(day, former.schedule(), former.arrangements(), Optional.empty());
        past.before().map(Revision::schedule).ifPresent(display::compare);
    }

    private void showHead(DayBoard day) {
        edits = status.head()
                .filter(head -> mayEdit(day))
                .map(head ->
                        new PlanEdits(desk, day, head, notice, display, this::propose, this::refresh, overtaken(day)));
        gone.show(day, status.head(), edits.map(EditActions.class::cast));
        absent.show(day, status.head(), edits.map(EditActions.class::cast));
        Optional<Schedule> schedule = status.head().map(head -> day.withNewer(head.schedule()));
        schedule.ifPresentOrElse(
                known -> display.show(
                        day, known, status.head().orElseThrow().arrangements(), edits.map(EditActions.class::cast)),
                () -> display.showWaiting(day));
        edits.flatMap(known -> status.steps()).ifPresentOrElse(editing::show, editing::hide);
        int unassigned = schedule.map(known -> known.unassigned().size()).orElse(0);
        publishing.show(day, status, unassigned, desk.may(Permission.PLANS_PUBLISH, day));
        proposals.show(day, status, mayEdit(day));
    }

    void undo() {
        requireEditor();
        edits.filter(known -> editing.canUndo())
                .ifPresentOrElse(PlanEdits::undo, () -> Notices.info(Texts.of("plan.undo.nothing")));
    }

    void redo() {
        requireEditor();
        edits.filter(known -> editing.canRedo())
                .ifPresentOrElse(PlanEdits::redo, () -> Notices.info(Texts.of("plan.redo.nothing")));
    }

    /** Whoever may change the plan, only not now, goes on; whoever may not is told, and the log tells of them. */
    private void requireEditor() {
        board.ifPresent(day -> desk.require(Permission.PLANS_EDIT, day));
    }

    /** Not while a run is on its way: its schedule would take the place of what a person does meanwhile. */
    private boolean mayEdit(DayBoard day) {
        boolean running = status.run().filter(run -> !run.state().isOver()).isPresent();
        return !running && desk.may(Permission.PLANS_EDIT, day);
    }

    private void startRun(Duration limit, boolean isProposal) {
        start(new RunScope.WholeDay(), isProposal, limit);
    }

    /** A part of the plan is never changed unseen. */
    private void propose(RunScope scope) {
        start(scope, true, runPanel.limit());
    }

    private void start(RunScope scope, boolean isProposal, Duration limit) {
        try {
            desk.startRun(board.orElseThrow(), whatIf, scope, isProposal, limit);
        } catch (RefusedException busy) {
            Notices.failure(busy.getMessage());
        }
        follow();
    }

    private void stopRun() {
        status.planId().ifPresent(desk::stopRun);
    }

    /** Messages may come late, or tell of a run that somebody else has started: the database knows what is so. */
    private void progressed(RunProgress progress) {
        if (status.planId().isEmpty()) {
            // Of a day that had no plan, this may be the first.
            look();
        }
        if (!status.planId().equals(Optional.of(progress.plan()))) {
            return;
        }
        if (progress.state().isOver() || !status.isOnItsWay(progress.run())) {
            refresh();
        }
        if (status.isOnItsWay(progress.run())) {
            runPanel.show(progress);
            if (!progress.best().routes().isEmpty() && !past.isPast()) {
                display.showOnItsWay(board.orElseThrow(), progress.best());
            }
        }
    }

    private OvertakenEdits overtaken(DayBoard day) {
        return new OvertakenEdits(
                desk,
                revisions,
                day,
                retry -> new PlanEdits(
                                desk,
                                day,
                                retry.newest(),
                                notice,
                                display,
                                this::propose,
                                this::refresh,
                                overtaken(day))
                        .edit(retry.edit(), retry.done()),
                known -> opened.accept(Optional.of(known)),
                question -> edits.ifPresent(question));
    }

    /** The plan moved, by another screen or by this one; whoever moved it here has seen it already. */
    private void happened(PlanNews news) {
        switch (news) {
            case PlanNews.HeadMoved moved -> {
                if (!status.head().map(Revision::id).equals(Optional.of(moved.head()))) {
                    refresh();
                    tell(moved);
                }
            }
            case PlanNews.Published published -> {
                boolean isKnown = status.plan().flatMap(Plan::published).equals(Optional.of(published.revision()));
                if (!isKnown) {
                    refresh();
                    say(Texts.of("plan.news.published", published.by()));
                }
            }
            case PlanNews.ProposalGone dropped -> {
                boolean isShown = proposals.panel().isVisible();
                refresh();
                if (isShown && !proposals.panel().isVisible()) {
                    say(Texts.of("plan.news.proposal-gone", dropped.by()));
                }
            }
            case PlanNews.Seen seen -> {}
            case PlanNews.Left left -> {}
            case PlanNews.Came came -> {}
        }
    }

    /** By now it may have moved on: then that is told when it is heard of. */
    private void tell(PlanNews.HeadMoved moved) {
        switch (moved.step()) {
            case CHANGED ->
                status.head()
                        .filter(head -> head.id().equals(moved.head()))
                        .ifPresent(head -> say(RevisionWords.sentence(board.orElseThrow(), RevisionSummary.of(head))));
            case UNDONE -> say(Texts.of("plan.news.undone", moved.by()));
            case REDONE -> say(Texts.of("plan.news.redone", moved.by()));
        }
    }

    /** Of what others do the newest alone is told: who is fast leaves no heap. */
    private void say(String news) {
        closeNews.run();
        closeNews = Notices.news(news);
    }

    private void showOthers(List<Presence> others) {
        board.ifPresent(day -> presence.show(day, others));
        display.showOthers(others);
    }

    private void lookWhereTheyLook(Presence other) {
        display.selection().select(new Selection(other.routes(), other.jobs()));
    }

    private PublishPreview difference(Revision revision) {
        return revisions.previewPublish(revision);
    }

    private WhatIfChoice.Screen screen() {
        return new WhatIfChoice.Screen() {
            @Override
            public void open(Optional<PlanId> known) {
                opened.accept(known);
            }

            @Override
            public void compareWith(Revision of) {
                past.compareWith(of);
            }

            @Override
            public void lookAt(Revision before, EditPreview after) {
                display.show(
                        board.orElseThrow().as(before.arrangements()),
                        before.schedule(),
                        before.arrangements(),
                        Optional.empty());
                display.preview(after.schedule());
            }

            @Override
            public void lookBack() {
                refresh();
            }

            @Override
            public void chooseVehicles() {
                edits.ifPresent(actions -> new VehicleChoice(
                                board.orElseThrow(),
                                status.head().orElseThrow().arrangements().shifts(),
                                desk.usualWork(board.orElseThrow()))
                        .ask(actions));
            }
        };
    }

    private void publish(Revision revision, Crew seen) {
        try {
            desk.publish(revision, seen);
            Notices.success(Texts.of("plan.publish.done"));
        } catch (RefusedException stale) {
            Notices.failure(stale.getMessage());
        }
        refresh();
    }
}
