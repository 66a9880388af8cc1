package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
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
@PageTitle("admin.system")
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
    private final PageHeader header =
            new PageHeader(Texts.of("admin.system"), new Button(Texts.of("admin.reload"), click -> reload()));

    SystemView(SystemState system, CurrentCaller current) {
        this.system = system;
        setSizeFull();
        PanelSection audit = new PanelSection(Texts.of("admin.audit"), trail);
        if (current.get().may(Permission.AUDIT_READ)) {
            audit.add(new Anchor("audit", Texts.of("admin.system.open-audit")));
        }
        Div cards = new Div(
                new PanelSection(Texts.of("admin.system.health"), parts),
                new PanelSection(Texts.of("admin.system.versions"), versions),
                new PanelSection(Texts.of("admin.system.storage"), storage),
                new PanelSection(Texts.of("admin.system.keys"), keys),
                new PanelSection(Texts.of("admin.system.runs"), runs),
                audit,
                new PanelSection(Texts.of("admin.system.events"), events));
        cards.addClassName("bayou-cards");
        PanelSection tasks = new PanelSection(Texts.of("admin.system.tasks"), jobs);
        tasks.addClassName("bayou-card-wide");
        cards.add(tasks);
        add(new Workspace(header, cards));
        reload();
    }

    private void reload() {
        Map<String, SystemState.Part> health = system.health();
        parts.removeAll();
        health.forEach((name, part) -> parts.add(line(words(name), pill(part))));
        boolean isWell = health.values().stream().noneMatch(SystemState.Part.DOWN::equals);
        header.withBeside(new Pill(
                isWell ? Texts.of("admin.system.all-well") : Texts.of("admin.system.not-well"),
                isWell ? Pill.Tone.GOOD : Pill.Tone.BAD));
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
                line(Texts.of("admin.system.working"), new Span(Integer.toString(queue.working()))),
                line(Texts.of("admin.system.waiting"), new Span(Integer.toString(queue.waiting()))));
        if (queue.failing() > 0) {
            runs.add(line(
                    Texts.of("admin.system.handed-out-again"),
                    new Pill(Integer.toString(queue.failing()), Pill.Tone.ATTENTION)));
        }
    }

    /** A number that only grows looks like a fault to whoever does not know that nobody fetches them yet. */
    private void showEvents(long rows) {
        events.removeAll();
        events.add(line(Texts.of("admin.system.kept"), new Span(Texts.of("admin.system.kept.events", rows))));
        if (rows > 0) {
            events.add(line(Texts.of("admin.system.since"), new Span(Moments.text(system.outboxAge()))));
        }
        events.add(new Paragraph(Texts.of("admin.system.events.what")));
    }

    private void showTrail() {
        trail.removeAll();
        system.lastVerification()
                .ifPresentOrElse(
                        last -> trail.add(
                                line(Texts.of("admin.system.verified"), new Span(Moments.text(last.at()))),
                                line(
                                        Texts.of("admin.system.verified.entries", last.entries()),
                                        last.faults() == 0
                                                ? new Pill(Texts.of("admin.system.verified.whole"), Pill.Tone.GOOD)
                                                : new Pill(
                                                        Texts.of("admin.system.verified.faults", last.faults()),
                                                        Pill.Tone.BAD))),
                        () -> trail.add(line(
                                Texts.of("admin.system.verified"),
                                new Span(Texts.of("admin.system.verified.not-yet")))));
    }

    private static void show(Div lines, Map<String, String> values) {
        lines.removeAll();
        values.forEach((name, value) -> lines.add(line(name, new Span(value))));
    }

    private static Pill pill(SystemState.Part part) {
        return switch (part) {
            case UP -> new Pill(Texts.of("admin.system.part.up"), Pill.Tone.GOOD);
            case PREPARING -> new Pill(Texts.of("admin.system.part.preparing"), Pill.Tone.ACTIVE);
            case DOWN -> new Pill(Texts.of("admin.system.part.down"), Pill.Tone.BAD);
        };
    }

    private static Div lines() {
        Div lines = new Div();
        lines.addClassName("bayou-lines");
        return lines;
    }

    /** A part of the server's health; one that is new here has the name that it reports itself under. */
    private static String words(String part) {
        return switch (part) {
            case "db" -> Texts.of("admin.system.health.db");
            case "diskSpace" -> Texts.of("admin.system.health.disk");
            case "livenessState" -> Texts.of("admin.system.health.alive");
            case "readinessState" -> Texts.of("admin.system.health.ready");
            case "ping" -> Texts.of("admin.system.health.ping");
            case "redis" -> Texts.of("admin.system.health.redis");
            case "ssl" -> Texts.of("admin.system.health.ssl");
            case "streets" -> Texts.of("admin.system.streets");
            default -> part;
        };
    }

    private static Div line(String name, Component value) {
        Div line = new Div(new Span(name), value);
        line.addClassName("bayou-line");
        return line;
    }
}
