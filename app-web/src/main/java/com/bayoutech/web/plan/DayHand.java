package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What people do on the map, in the list and in the timeline: it selects, and stops that are dropped become edits. */
final class DayHand implements DayLink.Listener {
    private static final long serialVersionUID = 1L;

    private final transient SelectionModel selection;
    private final transient SelectionActions actions;
    private final transient Supplier<Optional<ShownDay>> shown;
    private final transient IntFunction<Optional<ShownDay>> seen;
    private final transient Runnable closed;
    private final transient Pricing pricing = Pricing.inBackground();

    /**
     * @param seen what the link showed in a generation, as far as it is remembered
     * @param closed told that stops were dropped where nothing can be changed: the browser offers no such thing by itself
     */
    DayHand(
            SelectionModel selection,
            SelectionActions actions,
            Supplier<Optional<ShownDay>> shown,
            IntFunction<Optional<ShownDay>> seen,
            Runnable closed) {
        this.selection = selection;
        this.actions = actions;
        this.shown = shown;
        this.seen = seen;
        this.closed = closed;
    }

    @Override
    public void selected(List<String> routes, List<String> jobs) {
        selection.select(Selection.of(routes, jobs));
    }

    /** What was dropped on a plan that somebody has changed meanwhile is a stale change like any other: people are asked what becomes of it. */
    @Override
    public void dropped(int generation, List<String> names, Optional<String> shift, OptionalInt stopsBefore) {
        pricing.forget();
        Optional<ShownDay> then = seen.apply(generation);
        if (then.isEmpty()) {
            Notices.info(Texts.of("plan.overtaken"));
            return;
        }
        ShownDay day = then.get();
        List<JobId> jobs = jobs(day, names);
        edit(day, jobs, shift, stopsBefore)
                .ifPresent(edit ->
                        day.edits().ifPresentOrElse(edits -> edits.edit(edit, done(day, edit, jobs)), closed));
    }

    @Override
    public void considered(
            List<String> names, Optional<String> shift, OptionalInt stopsBefore, SerializableConsumer<String> answer) {
        shown.get()
                .ifPresent(day -> edit(day, jobs(day, names), shift, stopsBefore)
                        .flatMap(edit -> day.edits().map(edits -> edits.price(edit)))
                        .ifPresent(price -> pricing.ask(price, answer)));
    }

    private static List<JobId> jobs(ShownDay day, List<String> names) {
        return day.known(Selection.of(List.of(), names).jobs());
    }

    /** Empty where nothing can be done: the names come from a browser. */
    private static Optional<Edit> edit(
            ShownDay day, List<JobId> jobs, Optional<String> shiftName, OptionalInt stopsBefore) {
        if (jobs.isEmpty()) {
            return Optional.empty();
        }
        if (shiftName.isEmpty()) {
            return Optional.of(new Edit.Unassign(jobs));
        }
        return Selection.of(List.of(shiftName.get()), List.of()).routes().stream()
                .filter(shift -> day.vehicle(shift).isPresent())
                .findFirst()
                .map(shift -> new Edit.Assign(jobs, shift, position(day, shift, stopsBefore, jobs)));
    }

    private static OptionalInt position(ShownDay day, ShiftId shift, OptionalInt stopsBefore, List<JobId> jobs) {
        return stopsBefore.isPresent()
                ? OptionalInt.of(day.visitsBefore(shift, stopsBefore.getAsInt(), jobs))
                : OptionalInt.empty();
    }

    private static String done(ShownDay day, Edit edit, List<JobId> jobs) {
        return edit instanceof Edit.Assign assign
                ? Texts.of(
                        "plan.done.moved",
                        day.board().names(jobs),
                        day.vehicle(assign.shift()).orElseThrow())
                : Texts.of("plan.done.taken-out", day.board().names(jobs));
    }

    @Override
    public List<DayLink.Item> menu() {
        return actions.offered();
    }

    @Override
    public void chosen(String item) {
        actions.choose(item);
    }
}
