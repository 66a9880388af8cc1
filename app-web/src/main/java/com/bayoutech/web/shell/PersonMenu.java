package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;

/** The foot of the navigation: who is signed in, their account, signing out, and light or dark. */
final class PersonMenu extends Div {
    PersonMenu() {
        addClassName("bayou-person");
        add(colorSchemeButton());
    }

    PersonMenu(SignedInPerson person) {
        addClassName("bayou-person");
        add(menu(person), colorSchemeButton());
    }

    private static MenuBar menu(SignedInPerson person) {
        Span initial = new Span(person.displayName().substring(0, 1).toUpperCase(Locale.ROOT));
        initial.addClassName("bayou-person-initial");
        Span name = new Span(person.displayName());
        name.addClassName("bayou-person-name");
        Span role = new Span(person.roleName());
        role.addClassName("bayou-person-role");
        Div words = new Div(name, role);
        words.addClassName("bayou-person-words");

        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem item = bar.addItem(new Div(initial, words));
        item.setAriaLabel(Texts.of("shell.signed-in-as", person.displayName()));
        item.getSubMenu()
                .addItem(
                        Symbol.KEY.labelled(Texts.of("shell.account")),
                        click -> UI.getCurrent().navigate("account"));
        item.getSubMenu().addItem(Symbol.SIGN_OUT.labelled(Texts.of("shell.sign-out")), click -> person.signOut());
        return bar;
    }

    /** Answers in the browser alone: no round trip, and it works while the connection is gone. */
    private static Button colorSchemeButton() {
        Button button = new Button(Symbol.APPEARANCE.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("bayou-color-scheme");
        button.setAriaLabel(Texts.of("shell.switch-scheme"));
        button.setTooltipText(Texts.of("shell.scheme"));
        button.getElement().executeJs("this.addEventListener('click', () => window.bayouColorScheme.toggle())");
        return button;
    }
}
