package com.bayoutech.web.admin;

import com.bayoutech.identity.Account;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks which roles somebody has. */
final class RolesDialog extends Dialog {
    RolesDialog(Account account, List<String> roleNames, Consumer<Set<String>> chosen) {
        setHeaderTitle("Roles of " + account.displayName());
        CheckboxGroup<String> roles = new CheckboxGroup<>();
        roles.setItems(roleNames);
        roles.setValue(account.roles());
        roles.setAriaLabel("Roles");
        add(roles, new Paragraph("A change signs them out everywhere."));
        Button save = new Button("Save", click -> {
            close();
            chosen.accept(roles.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
