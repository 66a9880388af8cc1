package com.bayoutech.web.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
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
@PageTitle("Sign in · BayouTech")
@AnonymousAllowed
final class LoginView extends Div implements BeforeEnterObserver {
    private final LoginForm form = new LoginForm();
    private final CurrentCaller current;

    LoginView(CurrentCaller current) {
        this.current = current;
        addClassName("bayou-door");
        Image logo = new Image("ui/logo.svg", "");
        logo.addClassName("bayou-door-logo");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("", ""));
        Div card = new Div(logo, new H1("BayouTech"), form);
        card.addClassName("bayou-door-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        Set<String> reasons = query.getParameters().keySet();
        if (reasons.contains("wrong")) {
            say("That did not match", "Check the user name and the password and try again.");
        } else if (reasons.contains("wait")) {
            String seconds = query.getSingleParameter("wait")
                    .filter(text -> text.matches("[0-9]{1,4}"))
                    .orElse("a few");
            say("Too many attempts", "Wait " + seconds + " seconds and try again.");
        } else if (reasons.contains("busy")) {
            say("Many people are signing in", "Try again in a few seconds.");
        } else if (reasons.contains("away")) {
            say("Nobody can sign in right now", "A part of the server is away. Try again in a minute.");
        } else if (reasons.contains("late")) {
            say("That took too long", "Sign in again, and have your second factor at hand.");
        } else if (reasons.contains("ended")) {
            say("You were signed out", "Your session has ended. Sign in again to go on.");
        }
    }

    private void say(String title, String message) {
        form.setI18n(words(title, message));
        form.setError(true);
    }

    private static LoginI18n words(String errorTitle, String errorMessage) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("User name");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle(errorTitle);
        words.getErrorMessage().setMessage(errorMessage);
        words.getErrorMessage().setUsername("Type your user name");
        words.getErrorMessage().setPassword("Type your password");
        return words;
    }
}
