package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the house does by itself, and how that went. */
final class JobGrid extends Grid<SystemState.Job> {
    private static final Map<String, String> WORDS = Map.of(
            "audit-verification", "Look at the whole audit trail",
            "retention", "Erase people who are kept long enough");

    JobGrid() {
        addColumn(job -> WORDS.getOrDefault(job.name(), job.name()))
                .setHeader("Task")
                .setKey("name")
                .setFlexGrow(2);
        addComponentColumn(JobGrid::state).setHeader("State").setKey("state").setAutoWidth(true);
        addColumn(job -> text(job.lastSuccess(), "not yet"))
                .setHeader("Last done")
                .setKey("success")
                .setAutoWidth(true);
        addColumn(job -> text(job.lastFailure(), "never"))
                .setHeader("Last failed")
                .setKey("failure")
                .setAutoWidth(true);
        addColumn(job -> text(job.next(), "not planned"))
                .setHeader("Next")
                .setKey("next")
                .setAutoWidth(true);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
    }

    private static Pill state(SystemState.Job job) {
        if (job.failures() > 0) {
            return new Pill("Failed " + job.failures() + " times", Pill.Tone.BAD);
        }
        return job.lastSuccess().isPresent()
                ? new Pill("Well", Pill.Tone.GOOD)
                : new Pill("Not due yet", Pill.Tone.NEUTRAL);
    }

    private static String text(Optional<Instant> moment, String otherwise) {
        return moment.map(Moments::text).orElse(otherwise);
    }
}
