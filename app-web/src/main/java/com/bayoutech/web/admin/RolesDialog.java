package com.bayoutech.web.admin;

import com.bayoutech.identity.Account;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks which roles somebody has, and at which depots. */
final class RolesDialog extends Dialog {
    RolesDialog(Account account, RoleChoice roles, Consumer<RoleScopes> chosen) {
        setHeaderTitle(Texts.of("admin.roles.of", account.displayName()));
        roles.show(account.roleScopes());
        add(roles, new Paragraph(Texts.of("admin.roles.of.what")));
        Button save = new Button(
                Texts.of("admin.save"),
                click -> roles.read().ifPresent(scopes -> {
                    close();
                    chosen.accept(scopes);
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("admin.cancel"), click -> close()), save);
    }
}
