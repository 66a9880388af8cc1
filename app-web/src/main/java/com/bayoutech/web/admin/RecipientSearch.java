package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for a person: by the reference of an order of theirs, or by name and address. */
final class RecipientSearch extends Div {
    private final TextField reference = new TextField(Texts.of("admin.recipients.reference"));
    private final TextField name = new TextField(Texts.of("admin.name"));
    private final TextField address = new TextField(Texts.of("admin.recipients.address"));
    private final Span said = new Span();
    private final Consumer<String> byReference;
    private final BiConsumer<String, String> byPerson;

    RecipientSearch(Consumer<String> byReference, BiConsumer<String, String> byPerson) {
        this.byReference = byReference;
        this.byPerson = byPerson;
        addClassName("bayou-filter");
        getElement().setAttribute("role", "search");
        reference.setClearButtonVisible(true);
        name.setClearButtonVisible(true);
        address.setClearButtonVisible(true);
        name.setPlaceholder(Texts.of("admin.recipients.as-in-order"));
        address.setPlaceholder(Texts.of("admin.recipients.as-in-order"));
        Button find = new Button(Texts.of("admin.recipients.find"), click -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(this);
        said.getElement().setAttribute("role", "status");
        said.addClassName("bayou-filter-said");
        Span or = new Span(Texts.of("admin.recipients.or"));
        or.addClassName("bayou-filter-or");
        add(reference, or, name, address, find, said);
    }

    void say(String words) {
        said.setText(words);
    }

    private void find() {
        if (reference.getValue().isBlank()) {
            byPerson.accept(name.getValue(), address.getValue());
        } else {
            byReference.accept(reference.getValue());
        }
    }
}
