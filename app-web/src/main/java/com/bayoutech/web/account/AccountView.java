package com.bayoutech.web.account;

import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.OpenToSignedIn;
import com.bayoutech.web.shell.Audiences;
import com.bayoutech.web.shell.LanguageChoice;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** What everybody looks after themselves: how they sign in, and where they are signed in. */
@Route("account")
@PageTitle("account.title")
@OpenToSignedIn
final class AccountView extends Div {
    AccountView(AccountDesk desk, CurrentCaller current, Audiences audiences) {
        setSizeFull();
        OwnPasskeys passkeys = new OwnPasskeys(desk);
        OwnSecondFactor factor = new OwnSecondFactor(desk);
        passkeys.onChange(factor::reload);
        factor.onChange(passkeys::reload);
        Div column = new Div(password(), factor, passkeys, new OwnSessions(desk), new LanguageChoice(audiences));
        column.addClassName("bayou-account");
        add(new Workspace(
                new PageHeader(Texts.of("account.title"))
                        .withSubtitle(Texts.of(
                                "account.subtitle",
                                current.person().account().displayName(),
                                current.person().account().userName())),
                column));
    }

    private static PanelSection password() {
        Button change = new Button(
                Texts.of("account.password.change"), click -> UI.getCurrent().navigate("password"));
        return new PanelSection(Texts.of("account.password"), new Paragraph(Texts.of("account.password.what")))
                .withActions(change);
    }
}
