package com.bayoutech.web.account;

import com.bayoutech.identity.Session;
import com.bayoutech.web.security.DeviceName;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
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
        Button others = new Button(Texts.of("account.sessions.end-others"), click -> {
            desk.revokeOthers();
            reload();
            Notices.success(Texts.of("account.sessions.here-alone"));
        });
        others.addThemeVariants(ButtonVariant.SMALL);
        others.setVisible(all.stream().anyMatch(session -> !desk.isInHand(session)));
        Div head = new Div(new H2(Texts.of("account.sessions")), others);
        head.addClassName("bayou-section-head");
        removeAll();
        add(head);
        all.forEach(session -> add(line(session)));
    }

    private Component line(Session session) {
        return AccountLine.of(
                DeviceName.shown(session.device()),
                Texts.of(
                        "account.sessions.times",
                        AccountMoments.text(session.startedAt()),
                        AccountMoments.text(session.lastSeenAt())),
                desk.isInHand(session) ? new Pill(Texts.of("account.sessions.own"), Pill.Tone.ACTIVE) : end(session));
    }

    private Button end(Session session) {
        Button end = new Button(Texts.of("account.sessions.end"), click -> {
            desk.revoke(session);
            reload();
            Notices.success(Texts.of("account.sessions.ended", DeviceName.shown(session.device())));
        });
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        end.setAriaLabel(Texts.of("account.sessions.end.of", DeviceName.shown(session.device())));
        return end;
    }
}
