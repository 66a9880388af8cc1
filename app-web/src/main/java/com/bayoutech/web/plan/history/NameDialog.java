package com.bayoutech.web.plan.history;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks what a what-if is to be called. */
public final class NameDialog extends Dialog {
    /** A dialog that is not open yet; calls back with a name that is not blank. */
    public NameDialog(String title, String verb, String name, Consumer<String> named) {
        setHeaderTitle(title);
        setWidth("min(400px, 94vw)");
        TextField field = new TextField(Texts.of("history.name.field"));
        field.setHelperText(Texts.of("history.name.hint"));
        field.setMaxLength(60);
        field.setWidthFull();
        field.setValue(name);
        field.setAutofocus(true);
        field.setAutoselect(true);
        Button ok = new Button(verb, click -> {
            if (field.getValue().isBlank()) {
                field.setErrorMessage(Texts.of("history.name.missing"));
                field.setInvalid(true);
            } else {
                close();
                named.accept(field.getValue());
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        Button cancel = new Button(Texts.of("history.not-now"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(field);
        getFooter().add(cancel, ok);
    }
}
