package com.bayoutech.web.security;

import com.bayoutech.web.security.Passkeys.Question;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** A button that signs in by a passkey: the browser's answer is posted, as a password would be. */
final class PasskeyForm extends Div {
    private final Passkeys passkeys;
    private final Input answer = PostedForm.hidden(PasskeySignIn.ANSWER, "");
    private final PostedForm form = new PostedForm(PasskeySignIn.PATH, answer);

    PasskeyForm(Passkeys passkeys, String text) {
        this.passkeys = passkeys;
        PasskeyButton button = PasskeyButton.toGet(text, this::ask, this::post);
        button.setWidthFull();
        add(button, form);
    }

    private String ask() {
        Question<PublicKeyCredentialRequestOptions> question =
                passkeys.askForAny(VaadinServletRequest.getCurrent().getHttpServletRequest());
        VaadinSession.getCurrent().getSession().setAttribute(PasskeySignIn.QUESTION, question);
        return question.text();
    }

    private void post(String text) {
        form.getElement()
                .executeJs("this.elements.namedItem($0).value = $1; this.submit()", PasskeySignIn.ANSWER, text);
    }
}
