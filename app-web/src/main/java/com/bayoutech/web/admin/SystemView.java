package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;

/** Whether all parts are well, what they are, how much room there is, and what the house does by itself. */
@Route("system")
@PageTitle("System · BayouTech")
@RequiresPermission(Permission.SYSTEM_READ)
final class SystemView extends Div {
    private final SystemState system;
    private final Div parts = lines();
    private final Div versions = lines();
    private final Div storage = lines();
    private final Div keys = lines();
    private final Div runs = lines();
    private final Div events = lines();
    private final Div trail = lines();
    private final JobGrid jobs = new JobGrid();
    private final PageHeader header = new PageHeader("System", new Button("Reload", click -> reload()));

    SystemView(SystemState system, CurrentCaller current) {
        this.system = system;
        setSizeFull();
        PanelSection audit = new PanelSection("Audit trail", trail);
        if (current.get().may(Permission.AUDIT_READ)) {
            audit.add(new Anchor("audit", "Open the audit trail"));
        }
        Div cards = new Div(
                new PanelSection("Health", parts),
                new PanelSection("Servers and versions", versions),
                new PanelSection("Storage", storage),
                new PanelSection("Keys", keys),
                new PanelSection("Optimisation runs", runs),
                audit,
                new PanelSection("Events for the outside", events));
        cards.addClassName("bayou-cards");
        PanelSection tasks = new PanelSection("What is done each day", jobs);
        tasks.addClassName("bayou-card-wide");
        cards.add(tasks);
        add(new Workspace(header, cards));
        reload();
    }

    private void reload() {
        Map<String, SystemState.Part> health = system.health();
        parts.removeAll();
        health.forEach((name, part) -> parts.add(line(name, pill(part))));
        boolean isWell = health.values().stream().noneMatch(SystemState.Part.DOWN::equals);
        header.withBeside(new Pill(isWell ? "All well" : "Not well", isWell ? Pill.Tone.GOOD : Pill.Tone.BAD));
        show(versions, system.versions());
        show(storage, system.storage());
        show(keys, system.keys());
        showRuns(system.runs());
        showEvents(system.outboxRows());
        showTrail();
        jobs.setItems(system.jobs());
    }

    private void showRuns(SystemState.Runs queue) {
        runs.removeAll();
        runs.add(
                line("Being worked on", new Span(Integer.toString(queue.working()))),
                line("Waiting", new Span(Integer.toString(queue.waiting()))));
        if (queue.failing() > 0) {
            runs.add(line("Handed out again", new Pill(Integer.toString(queue.failing()), Pill.Tone.ATTENTION)));
        }
    }

    /** A number that only grows looks like a fault to whoever does not know that nobody fetches them yet. */
    private void showEvents(long rows) {
        events.removeAll();
        events.add(line("Kept", new Span(Amounts.count(rows, "event", "events"))));
        if (rows > 0) {
            events.add(line("Since", new Span(Moments.text(system.outboxAge()))));
        }
        events.add(new Paragraph(
                "What other systems will hear of. Nothing fetches them yet, so they are kept, oldest first; no screen"
                        + " waits for them and nothing needs to be done."));
    }

    private void showTrail() {
        trail.removeAll();
        system.lastVerification()
                .ifPresentOrElse(
                        last -> trail.add(
                                line("Last verified", new Span(Moments.text(last.at()))),
                                line(
                                        Amounts.count(last.entries(), "entry", "entries"),
                                        last.faults() == 0
                                                ? new Pill("Whole", Pill.Tone.GOOD)
                                                : new Pill(
                                                        Amounts.count(last.faults(), "fault", "faults"),
                                                        Pill.Tone.BAD))),
                        () -> trail.add(line("Last verified", new Span("not yet, the next night does"))));
    }

    private static void show(Div lines, Map<String, String> values) {
        lines.removeAll();
        values.forEach((name, value) -> lines.add(line(name, new Span(value))));
    }

    private static Pill pill(SystemState.Part part) {
        return switch (part) {
            case UP -> new Pill("Up", Pill.Tone.GOOD);
            case PREPARING -> new Pill("Preparing", Pill.Tone.ACTIVE);
            case DOWN -> new Pill("Down", Pill.Tone.BAD);
        };
    }

    private static Div lines() {
        Div lines = new Div();
        lines.addClassName("bayou-lines");
        return lines;
    }

    private static Div line(String name, Component value) {
        Div line = new Div(new Span(name), value);
        line.addClassName("bayou-line");
        return line;
    }
}
