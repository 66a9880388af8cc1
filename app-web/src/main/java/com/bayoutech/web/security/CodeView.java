package com.bayoutech.web.security;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.InstantSource;

/** The second step of the way in, for whoever's password was right. What an earlier code came to stands in the address. */
@Route(value = "login/code", autoLayout = false)
@PageTitle("security.code.title")
@AnonymousAllowed
final class CodeView extends Div implements BeforeEnterObserver {
    private final InstantSource clock;
    private final TextField code = new TextField(Texts.of("security.code"));

    CodeView(InstantSource clock, Passkeys passkeys) {
        this.clock = clock;
        addClassName("bayou-door");
        code.setWidthFull();
        code.setManualValidation(true);
        code.setHelperText(Texts.of("security.code.help"));
        code.getElement().setAttribute("name", CodeSignIn.CODE).setAttribute("autocomplete", "one-time-code");
        code.setAutofocus(true);
        Button submit = new Button(Texts.of("security.sign-in"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setWidthFull();
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        Div card = new Div(
                new H1(Texts.of("security.code.heading")),
                new Paragraph(Texts.of("security.code.what")),
                new PostedForm(CodeSignIn.PATH, code, submit),
                new PasskeyForm(passkeys, Texts.of("security.passkey.instead")),
                new Anchor("login", Texts.of("security.code.start-over")));
        card.addClassName("bayou-door-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (HalfSignIn.find(VaadinSession.getCurrent().getSession()::getAttribute, clock.instant())
                .isEmpty()) {
            event.forwardTo(LoginView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey("wrong")) {
            say(Texts.of("security.code.wrong"));
        }
        query.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .ifPresent(seconds -> say(Texts.of("security.code.wait", seconds)));
    }

    private void say(String message) {
        code.setErrorMessage(message);
        code.setInvalid(true);
    }
}
