package com.bayoutech.web.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Recovery codes, to be noted now or never. */
final class RecoveryCodeList extends Div {
    RecoveryCodeList(List<String> codes) {
        OrderedList list = new OrderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        list.addClassName("bayou-recovery-codes");
        Button copy = new Button("Copy");
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0).then(() => { this.textContent = 'Copied' }))",
                        String.join("\n", codes));
        add(
                new Paragraph(
                        "Keep these where you keep your keys. Each of them signs you in once in the place of your second"
                                + " factor, if you lose it. They are shown only now."),
                list,
                copy);
        addClassName("bayou-recovery");
    }
}
