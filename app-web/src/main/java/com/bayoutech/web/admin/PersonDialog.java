package com.bayoutech.web.admin;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.NewAccount;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks for the name and the roles of somebody new; stays open with the reason where they are refused. */
final class PersonDialog extends Dialog {
    private final TextField displayName = new TextField("Name");
    private final TextField userName = new TextField("User name");
    private final CheckboxGroup<String> roles = new CheckboxGroup<>("Roles");
    private final Consumer<NewAccount> wanted;

    PersonDialog(List<String> roleNames, Consumer<NewAccount> wanted) {
        this.wanted = wanted;
        setHeaderTitle("Add a person");
        displayName.setWidthFull();
        displayName.setHelperText("As colleagues know them");
        userName.setWidthFull();
        userName.setManualValidation(true);
        userName.setHelperText("What they type to sign in");
        roles.setItems(roleNames);
        Div fields = new Div(displayName, userName, roles);
        fields.addClassName("bayou-fields");
        add(fields);
        Button create = new Button("Add", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), create);
    }

    private void create() {
        try {
            wanted.accept(new NewAccount(userName.getValue(), displayName.getValue(), roles.getValue()));
            close();
        } catch (RefusedException refused) {
            userName.setErrorMessage(Objects.requireNonNullElse(refused.getMessage(), ""));
            userName.setInvalid(true);
            userName.focus();
        }
    }
}
