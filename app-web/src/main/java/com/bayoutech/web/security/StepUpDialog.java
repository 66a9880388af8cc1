package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks whoever is signed in to prove that it is they; stays open with the reason where the proof is refused. */
final class StepUpDialog extends Dialog {
    private final PasswordField password = new PasswordField(Texts.of("security.password"));
    private final TextField code = new TextField(Texts.of("security.code"));
    private final BiConsumer<String, String> prove;
    private final Runnable proven;

    /**
     * Asks for a proof.
     *
     * @param needsCode whether the password alone proves nothing
     * @param prove takes the password and the code, and throws a {@link RefusedException} where they are wrong
     * @param proven is called once the proof was accepted and the dialog is closed
     */
    StepUpDialog(boolean needsCode, BiConsumer<String, String> prove, Runnable proven) {
        this.prove = prove;
        this.proven = proven;
        setHeaderTitle(Texts.of("security.step-up"));
        password.setWidthFull();
        password.setManualValidation(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        code.setWidthFull();
        code.setHelperText(Texts.of("security.step-up.code-help"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setVisible(needsCode);
        Div fields = new Div(new Paragraph(Texts.of("security.step-up.what")), password, code);
        fields.addClassName("bayou-fields");
        add(fields);
        Button confirm = new Button(Texts.of("security.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Texts.of("security.cancel"), click -> close()), confirm);
        password.focus();
    }

    /** Puts another way to prove it below the fields. */
    void offer(Component way) {
        add(way);
    }

    private void confirm() {
        try {
            prove.accept(password.getValue(), code.getValue());
        } catch (RefusedException refused) {
            password.setErrorMessage(ServiceWords.of(refused.getMessage()));
            password.setInvalid(true);
            password.clear();
            code.clear();
            password.focus();
            return;
        }
        close();
        proven.run();
    }
}
