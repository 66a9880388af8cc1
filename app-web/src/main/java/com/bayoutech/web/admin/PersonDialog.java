package com.bayoutech.web.admin;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for the name and the roles of somebody new; stays open with the reason where they are refused. */
final class PersonDialog extends Dialog {
    private final TextField displayName = new TextField(Texts.of("admin.name"));
    private final TextField userName = new TextField(Texts.of("admin.user-name"));
    private final RoleChoice roles;
    private final BiConsumer<NewAccount, Consumer<Runnable>> wanted;

    PersonDialog(RoleChoice roles, BiConsumer<NewAccount, Consumer<Runnable>> wanted) {
        this.roles = roles;
        this.wanted = wanted;
        setHeaderTitle(Texts.of("admin.people.invite"));
        displayName.setWidthFull();
        displayName.setHelperText(Texts.of("admin.people.name.help"));
        userName.setWidthFull();
        userName.setManualValidation(true);
        userName.setHelperText(Texts.of("admin.people.user-name.help"));
        Div fields = new Div(displayName, userName, roles);
        fields.addClassName("bayou-fields");
        add(fields);
        Button create = new Button(Texts.of("admin.people.invite.do"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Texts.of("admin.cancel"), click -> close()), create);
    }

    private void create() {
        Optional<RoleScopes> chosen = roles.read();
        if (chosen.isEmpty()) {
            return;
        }
        wanted.accept(new NewAccount(userName.getValue(), displayName.getValue(), chosen.get()), this::finish);
    }

    private void finish(Runnable invite) {
        try {
            invite.run();
            close();
        } catch (RefusedException refused) {
            userName.setErrorMessage(ServiceWords.of(Objects.requireNonNullElse(refused.getMessage(), "")));
            userName.setInvalid(true);
            userName.focus();
        }
    }
}
