package com.bayoutech.web.account;

import com.bayoutech.identity.Session;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Where one is signed in. */
final class OwnSessions extends Section {
    private final AccountDesk desk;

    OwnSessions(AccountDesk desk) {
        this.desk = desk;
        addClassName("bayou-section");
        reload();
    }

    private void reload() {
        List<Session> all = desk.sessions();
        Button others = new Button("Sign out everywhere else", click -> {
            desk.revokeOthers();
            reload();
            Notices.success("You are signed in here alone");
        });
        others.addThemeVariants(ButtonVariant.SMALL);
        others.setVisible(all.stream().anyMatch(session -> !desk.isInHand(session)));
        Div head = new Div(new H2("Where you are signed in"), others);
        head.addClassName("bayou-section-head");
        removeAll();
        add(head);
        all.forEach(session -> add(line(session)));
    }

    private Component line(Session session) {
        return AccountLine.of(
                session.device(),
                "Since " + AccountMoments.text(session.startedAt()) + ", last used "
                        + AccountMoments.text(session.lastSeenAt()),
                desk.isInHand(session) ? new Pill("This one", Pill.Tone.ACTIVE) : end(session));
    }

    private Button end(Session session) {
        Button end = new Button("Sign out", click -> {
            desk.revoke(session);
            reload();
            Notices.success(session.device() + " is signed out");
        });
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        end.setAriaLabel("Sign out " + session.device());
        return end;
    }
}
