package com.bayoutech.web.account;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.security.PasskeyButton;
import com.bayoutech.web.security.Passkeys.Question;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
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
    private final TextField label = new TextField(Texts.of("account.name"));
    private final AccountDesk desk;
    private final Consumer<List<String>> added;
    private @Nullable Question<PublicKeyCredentialCreationOptions> question;

    PasskeyDialog(AccountDesk desk, Consumer<List<String>> added) {
        this.desk = desk;
        this.added = added;
        setHeaderTitle(Texts.of("account.passkeys.add"));
        label.setWidthFull();
        label.setManualValidation(true);
        label.setHelperText(Texts.of("account.passkeys.name.help"));
        Div fields = new Div(new Paragraph(Texts.of("account.passkeys.next")), label);
        fields.addClassName("bayou-fields");
        add(fields);
        PasskeyButton make = PasskeyButton.toCreate(Texts.of("account.passkeys.go-on"), this::ask, this::answer);
        make.removeThemeVariants(ButtonVariant.TERTIARY);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("account.cancel"), click -> close()), make);
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
            List<String> recoveryCodes = desk.addPasskey(
                    asked, text, label.getValue().isBlank() ? Texts.of("account.passkeys.unnamed") : label.getValue());
            close();
            added.accept(recoveryCodes);
        } catch (RefusedException refused) {
            label.setErrorMessage(ServiceWords.of(refused.getMessage()));
            label.setInvalid(true);
        }
    }
}
