package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.SignInService;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Objects;

/** Where somebody chooses a password of their own; the only screen that opens while theirs is a one-time password. */
@Route(value = "password", autoLayout = false)
@PageTitle("security.change.title")
@OpenToSignedIn
final class ChangePasswordView extends Div {
    private final AccountService accounts;
    private final SignInService signIns;
    private final CurrentCaller current;
    private final PasswordField old = field(Texts.of("security.change.current"), "current-password");
    private final PasswordField next = field(Texts.of("security.change.new"), "new-password");
    private final PasswordField again = field(Texts.of("security.change.again"), "new-password");

    ChangePasswordView(AccountService accounts, SignInService signIns, CurrentCaller current) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.current = current;
        addClassName("bayou-door");
        next.setHelperText(Texts.of("security.password-help"));
        Button change = new Button(Texts.of("security.change.do"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        Div card = new Div(
                new H1(Texts.of("security.change.heading")),
                new Paragraph(
                        current.person().mustChangePassword()
                                ? Texts.of("security.change.one-time")
                                : Texts.of("security.change.stay")),
                old,
                next,
                again,
                change);
        card.addClassName("bayou-door-card");
        add(card);
        old.focus();
    }

    private void change() {
        clear();
        if (!next.getValue().equals(again.getValue())) {
            show(again, Texts.of("security.not-the-same"));
            return;
        }
        try {
            accounts.changeOwnPassword(
                    current.get(),
                    old.getValue(),
                    next.getValue(),
                    current.findSession().orElse(""));
        } catch (RefusedException refused) {
            String reason = Objects.requireNonNullElse(refused.getMessage(), "");
            show(reason.startsWith("The current") ? old : next, ServiceWords.of(reason));
            return;
        }
        signIns.findCredentials(AccountAuthentication.DOOR, current.get().name())
                .ifPresent(current::refresh);
        Notices.success(Texts.of("security.change.done"));
        UI.getCurrent().navigate("");
    }

    private void clear() {
        old.setInvalid(false);
        next.setInvalid(false);
        again.setInvalid(false);
    }

    private static void show(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    private static PasswordField field(String label, String purpose) {
        PasswordField field = new PasswordField(label);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", purpose);
        return field;
    }
}
