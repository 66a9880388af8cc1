package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What people do on the map, in the list and in the timeline: it selects, and stops that are dropped become edits. */
final class DayHand implements DayLink.Listener {
    private static final long serialVersionUID = 1L;

    private final transient SelectionModel selection;
    private final transient SelectionActions actions;
    private final transient Shown shown;

    /** What is on the screen at the moment. */
    interface Shown {
        /** How it can be changed; empty where it cannot. */
        Optional<EditActions> edits();

        /** The visits of a shift that go before one of its stops and are not of these jobs. */
        int visitsBefore(ShiftId shift, int stop, List<JobId> jobs);

        /** The name of a shift's vehicle; empty where the day has no such shift. */
        Optional<String> vehicle(ShiftId shift);

        /** What some jobs are called together. */
        String names(List<JobId> jobs);

        /** Of these jobs those that the day knows. */
        List<JobId> known(List<JobId> jobs);
    }

    DayHand(SelectionModel selection, SelectionActions actions, Shown shown) {
        this.selection = selection;
        this.actions = actions;
        this.shown = shown;
    }

    @Override
    public void selected(List<String> routes, List<String> jobs) {
        selection.select(Selection.of(routes, jobs));
    }

    @Override
    public void dropped(List<String> names, Optional<String> shift, OptionalInt stopsBefore) {
        List<JobId> jobs = jobs(names);
        edit(jobs, shift, stopsBefore)
                .ifPresent(edit -> shown.edits().ifPresent(edits -> edits.edit(edit, done(edit, jobs))));
    }

    @Override
    public String considered(List<String> names, Optional<String> shift, OptionalInt stopsBefore) {
        return edit(jobs(names), shift, stopsBefore)
                .flatMap(edit -> shown.edits().map(edits -> edits.price(edit)))
                .orElse("");
    }

    private List<JobId> jobs(List<String> names) {
        return shown.known(Selection.of(List.of(), names).jobs());
    }

    /** Empty where nothing can be done: the names come from a browser. */
    private Optional<Edit> edit(List<JobId> jobs, Optional<String> shiftName, OptionalInt stopsBefore) {
        if (jobs.isEmpty()) {
            return Optional.empty();
        }
        if (shiftName.isEmpty()) {
            return Optional.of(new Edit.Unassign(jobs));
        }
        return Selection.of(List.of(shiftName.get()), List.of()).routes().stream()
                .filter(shift -> shown.vehicle(shift).isPresent())
                .findFirst()
                .map(shift -> new Edit.Assign(jobs, shift, position(shift, stopsBefore, jobs)));
    }

    private OptionalInt position(ShiftId shift, OptionalInt stopsBefore, List<JobId> jobs) {
        return stopsBefore.isPresent()
                ? OptionalInt.of(shown.visitsBefore(shift, stopsBefore.getAsInt(), jobs))
                : OptionalInt.empty();
    }

    private String done(Edit edit, List<JobId> jobs) {
        return shown.names(jobs)
                + (edit instanceof Edit.Assign assign
                        ? " moved to " + shown.vehicle(assign.shift()).orElseThrow()
                        : " taken out of the plan");
    }

    @Override
    public List<DayLink.Item> menu() {
        return actions.offered();
    }

    @Override
    public void chosen(String item) {
        actions.choose(item);
    }

    @Override
    public void overtaken() {
        Notices.info("The plan has changed meanwhile. Look at it and try again.");
    }
}
