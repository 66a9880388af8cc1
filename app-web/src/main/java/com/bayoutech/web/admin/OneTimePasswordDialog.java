package com.bayoutech.web.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a one-time password, once. */
final class OneTimePasswordDialog extends Dialog {
    OneTimePasswordDialog(String displayName, String password) {
        setHeaderTitle("One-time password for " + displayName);
        Code code = new Code(password);
        code.addClassName("bayou-secret");
        add(
                code,
                new Paragraph(
                        "Hand it over in person or by phone. It is shown only now; at the first sign-in they choose"
                                + " their own."));
        Button done = new Button("I have noted it", click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
    }
}
