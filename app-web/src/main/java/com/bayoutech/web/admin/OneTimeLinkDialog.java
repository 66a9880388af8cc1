package com.bayoutech.web.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a one-time link, once. */
final class OneTimeLinkDialog extends Dialog {
    OneTimeLinkDialog(String displayName, String address) {
        setHeaderTitle("Link for " + displayName);
        setWidth("min(560px, 92vw)");
        Code link = new Code(address);
        link.addClassNames("bayou-secret", "bayou-link");
        add(
                link,
                new Paragraph(
                        "Hand it over so that nobody else reads it. It works once, for three days, and lets them choose"
                                + " their password. It is shown only now."));
        Button copy = new Button("Copy");
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0).then(() => { this.textContent = 'Copied' }))",
                        address);
        Button done = new Button("Done", click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
    }
}
