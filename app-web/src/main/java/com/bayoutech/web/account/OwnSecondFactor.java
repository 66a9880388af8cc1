package com.bayoutech.web.account;

import com.bayoutech.identity.SecondFactors;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The authenticator app and the recovery codes. */
final class OwnSecondFactor extends Section {
    private final AccountDesk desk;
    private Runnable changed = () -> {};

    OwnSecondFactor(AccountDesk desk) {
        this.desk = desk;
        addClassName("bayou-section");
        reload();
    }

    /** Calls this whenever something has changed here. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void reload() {
        SecondFactors own = desk.secondFactors();
        removeAll();
        add(head(own), new Paragraph(explanation(own)), app(own));
        if (own.isInPlace()) {
            add(codes(own));
        }
    }

    private static Component head(SecondFactors own) {
        Pill state = own.isInPlace() ? new Pill("On", Pill.Tone.GOOD) : new Pill("Off", Pill.Tone.ATTENTION);
        Div head = new Div(new H2("Second factor"), state);
        head.addClassName("bayou-section-head");
        return head;
    }

    private static String explanation(SecondFactors own) {
        return own.isRequired()
                ? "Your role needs one: whoever learns your password does not get in with it alone."
                : "Whoever learns your password does not get in with it alone.";
    }

    private Component app(SecondFactors own) {
        Button set = new Button(
                own.hasAuthenticator() ? "Replace" : "Set up",
                click -> UI.getCurrent().navigate("second-factor"));
        set.addThemeVariants(ButtonVariant.SMALL);
        set.setAriaLabel(set.getText() + " the authenticator app");
        Button remove = new Button("Remove", click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel("Remove the authenticator app");
        remove.setVisible(own.hasAuthenticator());
        return AccountLine.of("Authenticator app", own.hasAuthenticator() ? "Set up" : "Not set up", set, remove);
    }

    private Component codes(SecondFactors own) {
        Button renew = new Button("Make new ones", click -> desk.proven(this::renew));
        renew.addThemeVariants(ButtonVariant.SMALL);
        renew.setAriaLabel("Make new recovery codes");
        return AccountLine.of("Recovery codes", own.recoveryCodes() + " of 10 left", renew);
    }

    /** They are kept as hashes, so those that there are cannot be shown again. */
    private void renew() {
        new RecoveryCodesDialog(desk.renewRecoveryCodes()).open();
        reload();
    }

    private void askToRemove() {
        ConfirmAction.askBeforeRemoving(
                "Remove the authenticator app?",
                "Its codes do not get in any more, and you are signed out elsewhere.",
                "Remove",
                () -> desk.proven(() -> {
                    desk.removeAuthenticator();
                    reload();
                    changed.run();
                    Notices.success("The authenticator app is removed");
                }));
    }
}
