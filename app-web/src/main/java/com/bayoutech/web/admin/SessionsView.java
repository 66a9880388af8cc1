package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Pill;
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
@PageTitle("Sessions · BayouTech")
@RequiresPermission(Permission.SESSIONS_READ)
final class SessionsView extends Div {
    private final SessionService sessions;
    private final CurrentCaller current;
    private final Grid<Session> grid = new Grid<>();
    private final PageHeader header = new PageHeader("Sessions", new Button("Reload", click -> reload()));

    SessionsView(SessionService sessions, CurrentCaller current) {
        this.sessions = sessions;
        this.current = current;
        setSizeFull();
        grid.addColumn(Session::userName).setHeader("User name").setKey("user");
        grid.addColumn(Session::device).setHeader("Device").setKey("device");
        grid.addColumn(session -> Moments.text(session.startedAt()))
                .setHeader("Signed in")
                .setKey("started");
        grid.addColumn(session -> Moments.text(session.lastSeenAt()))
                .setHeader("Last used")
                .setKey("seen");
        grid.addComponentColumn(this::end).setKey("end").setAutoWidth(true).setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(new Workspace(header, grid));
        reload();
    }

    private Component end(Session session) {
        if (current.isOwnSession(session.id())) {
            return new Pill("This one", Pill.Tone.ACTIVE);
        }
        Button end = new Button("Sign out", click -> ask(session));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.ERROR);
        end.setAriaLabel("Sign out " + session.userName() + ", " + session.device());
        end.setVisible(current.get().may(Permission.SESSIONS_REVOKE));
        return end;
    }

    private void ask(Session session) {
        ConfirmAction.askBeforeRemoving(
                "Sign this person out?",
                session.userName() + " must sign in again on " + session.device() + ".",
                "Sign out",
                () -> {
                    sessions.revoke(current.get(), session.id());
                    reload();
                    Notices.success(session.userName() + " is signed out");
                });
    }

    private void reload() {
        List<Session> all = sessions.listSessions(current.get());
        grid.setItems(all);
        header.withSubtitle(all.size() == 1 ? "1 session" : all.size() + " sessions");
    }
}
