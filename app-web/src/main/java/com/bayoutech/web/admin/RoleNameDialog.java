package com.bayoutech.web.admin;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a role; stays open with the reason where it is refused. */
final class RoleNameDialog extends Dialog {
    private final TextField name = new TextField(Texts.of("admin.name"));
    private final Consumer<String> chosen;

    /** @param proposed what stands in the field at first */
    RoleNameDialog(String title, String verb, String explanation, String proposed, Consumer<String> chosen) {
        this.chosen = chosen;
        setHeaderTitle(title);
        name.setValue(proposed);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutoselect(true);
        Div fields = new Div(new Paragraph(explanation), name);
        fields.addClassName("bayou-fields");
        add(fields);
        Button save = new Button(verb, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Texts.of("admin.cancel"), click -> close()), save);
        name.focus();
    }

    private void save() {
        try {
            chosen.accept(name.getValue());
            close();
        } catch (RefusedException refused) {
            name.setErrorMessage(ServiceWords.of(refused.getMessage()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
