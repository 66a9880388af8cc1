package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Asks how long people are kept after their last order. */
final class RetentionForm extends Div {
    private final IntegerField days = new IntegerField(Texts.of("admin.retention.days"));

    RetentionForm(Consumer<OptionalInt> wanted) {
        addClassName("bayou-lines");
        days.setPlaceholder(Texts.of("admin.retention.for-good"));
        days.setClearButtonVisible(true);
        days.setWidthFull();
        Button save = new Button(
                Texts.of("admin.save"),
                click -> wanted.accept(Optional.ofNullable(days.getValue())
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty)));
        add(new Paragraph(Texts.of("admin.retention.what")), days, save);
    }

    void show(OptionalInt kept) {
        days.setValue(kept.isPresent() ? kept.getAsInt() : null);
    }
}
