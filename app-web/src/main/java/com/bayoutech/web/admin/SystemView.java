package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Totals;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;

/** Whether all parts are well, what they are, and what was done last. */
@Route("system")
@PageTitle("System · BayouTech")
@RequiresPermission(Permission.SYSTEM_READ)
final class SystemView extends Div {
    private static final int RECENT = 100;

    private final SystemState system;
    private final AuditService audit;
    private final CurrentCaller current;
    private final AuditGrid entries = new AuditGrid();
    private final Div parts = new Div();
    private final Div versions = new Div();
    private final Totals outbox = new Totals();
    private final PageHeader header = new PageHeader("System", new Button("Reload", click -> reload()));

    SystemView(SystemState system, AuditService audit, CurrentCaller current) {
        this.system = system;
        this.audit = audit;
        this.current = current;
        setSizeFull();
        parts.addClassName("bayou-lines");
        versions.addClassName("bayou-lines");
        add(new Workspace(header, entries)
                .withPanel(
                        "State",
                        new PanelSection("Health", parts),
                        new PanelSection("Outbox", outbox),
                        new PanelSection("Versions", versions)));
        reload();
    }

    private void reload() {
        Map<String, SystemState.Part> health = system.health();
        parts.removeAll();
        health.forEach((name, part) -> parts.add(line(name, pill(part))));
        boolean isWell = health.values().stream().noneMatch(SystemState.Part.DOWN::equals);
        header.withBeside(new Pill(isWell ? "All well" : "Not well", isWell ? Pill.Tone.GOOD : Pill.Tone.BAD));
        versions.removeAll();
        system.versions().forEach((name, version) -> versions.add(line(name, new Span(version))));
        outbox.show("Events waiting", Long.toString(system.outboxRows()));
        outbox.show("Oldest", Moments.text(system.outboxAge()));
        boolean mayReadAudit = current.get().may(Permission.AUDIT_READ);
        entries.setVisible(mayReadAudit);
        if (mayReadAudit) {
            entries.setItems(audit.listRecent(current.get(), Long.MAX_VALUE, RECENT));
        }
    }

    private static Pill pill(SystemState.Part part) {
        return switch (part) {
            case UP -> new Pill("Up", Pill.Tone.GOOD);
            case PREPARING -> new Pill("Preparing", Pill.Tone.ACTIVE);
            case DOWN -> new Pill("Down", Pill.Tone.BAD);
        };
    }

    private static Div line(String name, Component value) {
        Div line = new Div(new Span(name), value);
        line.addClassName("bayou-line");
        return line;
    }
}
