package com.bayoutech.web.security;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** The way in. What an earlier attempt came to, or why somebody is here again, stands in the address. */
@Route(value = "login", autoLayout = false)
@PageTitle("security.login.title")
@AnonymousAllowed
final class LoginView extends Div implements BeforeEnterObserver {
    private final LoginForm form = new LoginForm();
    private final Paragraph welcome = new Paragraph(Texts.of("security.login.welcome"));
    private final CurrentCaller current;

    LoginView(CurrentCaller current, Passkeys passkeys) {
        this.current = current;
        addClassName("bayou-door");
        Image logo = new Image("ui/logo.svg", "");
        logo.addClassName("bayou-door-logo");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("", ""));
        Div card = new Div(
                logo,
                new H1("BayouTech"),
                welcome,
                form,
                new PasskeyForm(passkeys, Texts.of("security.login.passkey")));
        card.addClassName("bayou-door-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        welcome.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey("welcome"));
        QueryParameters query = event.getLocation().getQueryParameters();
        Set<String> reasons = query.getParameters().keySet();
        if (reasons.contains("wrong")) {
            say(Texts.of("security.login.wrong"), Texts.of("security.login.wrong.what"));
        } else if (reasons.contains("wait")) {
            say(
                    Texts.of("security.login.wait"),
                    query.getSingleParameter("wait")
                            .filter(text -> text.matches("[0-9]{1,4}"))
                            .map(seconds -> Texts.of("security.login.wait.what", seconds))
                            .orElseGet(() -> Texts.of("security.login.wait.some")));
        } else if (reasons.contains("busy")) {
            say(Texts.of("security.login.busy"), Texts.of("security.login.busy.what"));
        } else if (reasons.contains("away")) {
            say(Texts.of("security.login.away"), Texts.of("security.login.away.what"));
        } else if (reasons.contains("passkey")) {
            say(Texts.of("security.login.passkey-refused"), Texts.of("security.login.passkey-refused.what"));
        } else if (reasons.contains("late")) {
            say(Texts.of("security.login.late"), Texts.of("security.login.late.what"));
        } else if (reasons.contains("ended")) {
            say(Texts.of("security.login.ended"), Texts.of("security.login.ended.what"));
        }
    }

    private void say(String title, String message) {
        form.setI18n(words(title, message));
        form.setError(true);
    }

    private static LoginI18n words(String errorTitle, String errorMessage) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(Texts.of("security.sign-in"));
        words.getForm().setUsername(Texts.of("security.user-name"));
        words.getForm().setPassword(Texts.of("security.password"));
        words.getForm().setSubmit(Texts.of("security.sign-in"));
        words.getErrorMessage().setTitle(errorTitle);
        words.getErrorMessage().setMessage(errorMessage);
        words.getErrorMessage().setUsername(Texts.of("security.login.type-user-name"));
        words.getErrorMessage().setPassword(Texts.of("security.login.type-password"));
        return words;
    }
}
