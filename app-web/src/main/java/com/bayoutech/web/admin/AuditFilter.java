package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditQuery;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which entries of the audit trail are looked for; days are those of UTC, both included. */
final class AuditFilter extends Div {
    private final TextField who = field("who", Texts.of("admin.audit.who"), Texts.of("admin.audit.who.example"));
    private final TextField action =
            field("action", Texts.of("admin.audit.what"), Texts.of("admin.audit.what.example"));
    private final TextField subject =
            field("subject", Texts.of("admin.audit.thing"), Texts.of("admin.audit.thing.example"));
    private final TextField facts =
            field("facts", Texts.of("admin.audit.facts"), Texts.of("admin.audit.facts.example"));
    private final DayPicker from = day(Texts.of("admin.audit.from"));
    private final DayPicker until = day(Texts.of("admin.audit.until"));
    private final Runnable changed;
    private boolean isQuiet;

    AuditFilter(Runnable changed) {
        this.changed = changed;
        addClassName("bayou-filter");
        getElement().setAttribute("role", "search");
        add(who, action, subject, facts, from, until);
    }

    AuditQuery query() {
        return new AuditQuery(
                who.getValue(),
                action.getValue(),
                subject.getValue(),
                facts.getValue(),
                Optional.ofNullable(from.getValue()).map(AuditFilter::start),
                Optional.ofNullable(until.getValue()).map(last -> start(last.plusDays(1))));
    }

    /** What stands in a URL, so that a search can be sent to a colleague. */
    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        for (TextField text : new TextField[] {who, action, subject, facts}) {
            if (!text.isEmpty()) {
                values.put(text.getId().orElseThrow(), text.getValue());
            }
        }
        Optional.ofNullable(from.getValue()).ifPresent(first -> values.put("from", first.toString()));
        Optional.ofNullable(until.getValue()).ifPresent(last -> values.put("until", last.toString()));
        return QueryParameters.simple(values);
    }

    /** Shows what a URL asks for; what cannot be read asks for nothing. */
    void show(QueryParameters parameters) {
        isQuiet = true;
        for (TextField text : new TextField[] {who, action, subject, facts}) {
            text.setValue(
                    parameters.getSingleParameter(text.getId().orElseThrow()).orElse(""));
        }
        from.setValue(dayOf(parameters, "from"));
        until.setValue(dayOf(parameters, "until"));
        isQuiet = false;
    }

    private static @Nullable LocalDate dayOf(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private TextField field(String id, String label, String placeholder) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setPlaceholder(placeholder);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> tell());
        return field;
    }

    private DayPicker day(String label) {
        DayPicker picker = new DayPicker(label);
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> tell());
        return picker;
    }

    private void tell() {
        if (!isQuiet) {
            changed.run();
        }
    }
}
