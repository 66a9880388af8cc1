package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditRecord;
import com.vaadin.flow.component.grid.Grid;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries of the audit trail, the newest first. */
final class AuditGrid extends Grid<AuditRecord> {
    AuditGrid() {
        addColumn(entry -> Moments.text(entry.at()))
                .setHeader("When")
                .setKey("at")
                .setAutoWidth(true);
        addColumn(AuditRecord::callerName).setHeader("Who").setKey("who").setAutoWidth(true);
        addColumn(AuditRecord::action).setHeader("What").setKey("what").setAutoWidth(true);
        addColumn(AuditGrid::facts).setHeader("Facts").setKey("facts").setFlexGrow(2);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
    }

    private static String facts(AuditRecord entry) {
        return entry.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
