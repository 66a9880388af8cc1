package com.bayoutech.web.security;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Recovery codes, to be noted now or never. */
public final class RecoveryCodeList extends Div {
    public RecoveryCodeList(List<String> codes) {
        OrderedList list = new OrderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        list.addClassName("bayou-recovery-codes");
        Button copy = new Button(Texts.of("security.codes.copy"));
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0).then(() => { this.textContent = $1 }))",
                        String.join("\n", codes),
                        Texts.of("security.codes.copied"));
        add(new Paragraph(Texts.of("security.codes.what")), list, copy);
        addClassName("bayou-recovery");
    }
}
