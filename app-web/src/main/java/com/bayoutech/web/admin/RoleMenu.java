package com.bayoutech.web.admin;

import com.bayoutech.identity.Role;
import com.bayoutech.web.ui.MenuMark;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** A role's name at the head of its column, with what can be done to it. */
final class RoleMenu extends Div {
    /** What somebody may want of a role. */
    interface Actions {
        void copy(Role role);

        void rename(Role role);

        void remove(Role role);

        void requireSecondFactor(Role role, boolean isRequired);
    }

    RoleMenu(Role role, Actions actions) {
        addClassName("bayou-role-head");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem more = bar.addItem(Symbol.MORE.icon());
        more.setAriaLabel(Texts.of("admin.roles.menu", role.name()));
        more.getSubMenu().addItem(Texts.of("admin.roles.copy"), click -> actions.copy(role));
        if (!role.name().equals(Role.ADMIN)) {
            more.getSubMenu().addItem(Texts.of("admin.roles.rename"), click -> actions.rename(role));
            more.getSubMenu().addItem(Texts.of("admin.roles.remove"), click -> actions.remove(role));
            MenuItem factor = more.getSubMenu()
                    .addItem(
                            Texts.of("admin.roles.factor"),
                            click -> actions.requireSecondFactor(role, !role.isSecondFactorRequired()));
            MenuMark.show(factor, role.isSecondFactorRequired());
        }
        add(new Span(role.name()), bar);
    }
}
