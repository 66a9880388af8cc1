package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.DeviceName;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** Who is signed in, on any server. */
@Route("sessions")
@PageTitle("admin.sessions")
@RequiresPermission(Permission.SESSIONS_READ)
final class SessionsView extends Div {
    private final SessionService sessions;
    private final CurrentCaller current;
    private final Grid<Session> grid = new Grid<>();
    private final PageHeader header =
            new PageHeader(Texts.of("admin.sessions"), new Button(Texts.of("admin.reload"), click -> reload()));

    SessionsView(SessionService sessions, CurrentCaller current) {
        this.sessions = sessions;
        this.current = current;
        setSizeFull();
        grid.addColumn(Session::userName).setHeader(Texts.of("admin.user-name")).setKey("user");
        grid.addColumn(session -> DeviceName.shown(session.device()))
                .setHeader(Texts.of("admin.sessions.device"))
                .setKey("device");
        grid.addColumn(session -> Moments.text(session.startedAt()))
                .setHeader(Texts.of("admin.sessions.started"))
                .setKey("started");
        grid.addColumn(session -> Moments.text(session.lastSeenAt()))
                .setHeader(Texts.of("admin.sessions.seen"))
                .setKey("seen");
        grid.addComponentColumn(this::end).setKey("end").setAutoWidth(true).setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(new Workspace(header, grid));
        reload();
    }

    private Component end(Session session) {
        if (current.isOwnSession(session.id())) {
            return new Pill(Texts.of("admin.sessions.own"), Pill.Tone.ACTIVE);
        }
        Button end = new Button(Texts.of("admin.sign-out"), click -> ask(session));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.ERROR);
        end.setAriaLabel(Texts.of("admin.sessions.end", session.userName(), DeviceName.shown(session.device())));
        end.setVisible(current.get().may(Permission.SESSIONS_REVOKE));
        return end;
    }

    private void ask(Session session) {
        ConfirmAction.askBeforeRemoving(
                Texts.of("admin.sessions.end.question"),
                Texts.of("admin.sessions.end.what", session.userName(), DeviceName.shown(session.device())),
                Texts.of("admin.sign-out"),
                () -> {
                    sessions.revoke(current.get(), session.id());
                    reload();
                    Notices.success(Texts.of("admin.sessions.ended", session.userName()));
                });
    }

    private void reload() {
        List<Session> all = sessions.listSessions(current.get());
        grid.setItems(all);
        header.withSubtitle(Texts.of("admin.sessions.count", all.size()));
    }
}
