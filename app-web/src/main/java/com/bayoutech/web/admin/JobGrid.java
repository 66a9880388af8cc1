package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.util.Optional;

/** What the house does by itself, and how that went. */
final class JobGrid extends Grid<SystemState.Job> {
    JobGrid() {
        addColumn(job -> words(job.name()))
                .setHeader(Texts.of("admin.job.task"))
                .setKey("name")
                .setFlexGrow(2);
        addComponentColumn(JobGrid::state)
                .setHeader(Texts.of("admin.state"))
                .setKey("state")
                .setAutoWidth(true);
        addColumn(job -> text(job.lastSuccess(), Texts.of("admin.job.not-yet")))
                .setHeader(Texts.of("admin.job.last-done"))
                .setKey("success")
                .setAutoWidth(true);
        addColumn(job -> text(job.lastFailure(), Texts.of("admin.job.never")))
                .setHeader(Texts.of("admin.job.last-failed"))
                .setKey("failure")
                .setAutoWidth(true);
        addColumn(job -> text(job.next(), Texts.of("admin.job.not-planned")))
                .setHeader(Texts.of("admin.job.next"))
                .setKey("next")
                .setAutoWidth(true);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
    }

    private static String words(String name) {
        return switch (name) {
            case "audit-verification" -> Texts.of("admin.job.audit-verification");
            case "retention" -> Texts.of("admin.job.retention");
            default -> name;
        };
    }

    private static Pill state(SystemState.Job job) {
        if (job.failures() > 0) {
            return new Pill(Texts.of("admin.job.failed", job.failures()), Pill.Tone.BAD);
        }
        return job.lastSuccess().isPresent()
                ? new Pill(Texts.of("admin.job.well"), Pill.Tone.GOOD)
                : new Pill(Texts.of("admin.job.not-due"), Pill.Tone.NEUTRAL);
    }

    private static String text(Optional<Instant> moment, String otherwise) {
        return moment.map(Moments::text).orElse(otherwise);
    }
}
