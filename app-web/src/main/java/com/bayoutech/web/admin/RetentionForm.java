package com.bayoutech.web.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Asks how long people are kept after their last order. */
final class RetentionForm extends Div {
    private final IntegerField days = new IntegerField("Days after the last order");

    RetentionForm(Consumer<OptionalInt> wanted) {
        addClassName("bayou-lines");
        days.setPlaceholder("For good");
        days.setClearButtonVisible(true);
        days.setWidthFull();
        Button save = new Button(
                "Save",
                click -> wanted.accept(Optional.ofNullable(days.getValue())
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty)));
        add(
                new Paragraph("Each night, whoever has had no order for longer is erased, as by the button on this"
                        + " screen. Without a number nobody is."),
                days,
                save);
    }

    void show(OptionalInt kept) {
        days.setValue(kept.isPresent() ? kept.getAsInt() : null);
    }
}
