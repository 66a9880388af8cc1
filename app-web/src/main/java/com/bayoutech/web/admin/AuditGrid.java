package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditRecord;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries of the audit trail, the newest first; a click on one shows its ids and its place in the chain. */
final class AuditGrid extends Grid<AuditRecord> {
    AuditGrid() {
        addColumn(entry -> Moments.text(entry.at()))
                .setHeader(Texts.of("admin.audit.when"))
                .setKey("at")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(AuditRecord::callerName)
                .setHeader(Texts.of("admin.audit.who"))
                .setKey("who")
                .setAutoWidth(true);
        addColumn(AuditRecord::action)
                .setHeader(Texts.of("admin.audit.what"))
                .setKey("what")
                .setAutoWidth(true);
        addColumn(AuditRecord::subject)
                .setHeader(Texts.of("admin.audit.thing"))
                .setKey("subject")
                .setAutoWidth(true);
        addColumn(AuditGrid::facts)
                .setHeader(Texts.of("admin.audit.facts"))
                .setKey("facts")
                .setFlexGrow(3);
        addColumn(AuditRecord::sequence)
                .setHeader(Texts.of("admin.audit.number"))
                .setKey("sequence")
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItemDetailsRenderer(new ComponentRenderer<>(AuditGrid::details));
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
    }

    private static Div details(AuditRecord entry) {
        Div details = new Div(
                line(Texts.of("admin.audit.thing"), entry.subject() + " " + entry.subjectId()),
                line(Texts.of("admin.audit.who"), entry.callerName() + " " + entry.callerId()),
                line(Texts.of("admin.audit.facts"), facts(entry)),
                line(Texts.of("admin.audit.hash"), entry.hash().hex()),
                line(Texts.of("admin.audit.follows"), entry.previous().hex()));
        details.addClassName("bayou-lines");
        return details;
    }

    private static Div line(String name, String value) {
        Span label = new Span(name);
        label.addClassName("bayou-quiet");
        Div line = new Div(label, new Code(value));
        line.addClassName("bayou-audit-line");
        return line;
    }

    private static String facts(AuditRecord entry) {
        return entry.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
