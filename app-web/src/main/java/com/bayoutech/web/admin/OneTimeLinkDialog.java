package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a one-time link, once. */
final class OneTimeLinkDialog extends Dialog {
    OneTimeLinkDialog(String displayName, String address) {
        setHeaderTitle(Texts.of("admin.link", displayName));
        setWidth("min(560px, 92vw)");
        Code link = new Code(address);
        link.addClassNames("bayou-secret", "bayou-link");
        add(link, new Paragraph(Texts.of("admin.link.what")));
        Button copy = new Button(Texts.of("admin.link.copy"));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0).then(() => { this.textContent = $1 }))",
                        address,
                        Texts.of("admin.link.copied"));
        Button done = new Button(Texts.of("ui.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
    }
}
