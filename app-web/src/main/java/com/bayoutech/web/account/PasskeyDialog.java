package com.bayoutech.web.account;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.security.PasskeyButton;
import com.bayoutech.web.security.Passkeys.Question;
import com.bayoutech.web.ui.ServiceWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** Asks what a new passkey is called, and then the browser to make it. */
final class PasskeyDialog extends Dialog {
    private final TextField label = new TextField("Name");
    private final AccountDesk desk;
    private final Consumer<List<String>> added;
    private @Nullable Question<PublicKeyCredentialCreationOptions> question;

    PasskeyDialog(AccountDesk desk, Consumer<List<String>> added) {
        this.desk = desk;
        this.added = added;
        setHeaderTitle("Add a passkey");
        label.setWidthFull();
        label.setManualValidation(true);
        label.setHelperText("The device that it is in, such as Work laptop");
        Div fields =
                new Div(new Paragraph("Your browser asks you next, by fingerprint, face, PIN or security key."), label);
        fields.addClassName("bayou-fields");
        add(fields);
        PasskeyButton make = PasskeyButton.toCreate("Go on", this::ask, this::answer);
        make.removeThemeVariants(ButtonVariant.TERTIARY);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), make);
        label.focus();
    }

    private String ask() {
        Question<PublicKeyCredentialCreationOptions> asked = desk.askForPasskey();
        question = asked;
        return asked.text();
    }

    private void answer(String text) {
        Question<PublicKeyCredentialCreationOptions> asked = question;
        if (asked == null) {
            return;
        }
        question = null;
        try {
            List<String> recoveryCodes =
                    desk.addPasskey(asked, text, label.getValue().isBlank() ? "Passkey" : label.getValue());
            close();
            added.accept(recoveryCodes);
        } catch (RefusedException refused) {
            label.setErrorMessage(ServiceWords.of(refused.getMessage()));
            label.setInvalid(true);
        }
    }
}
