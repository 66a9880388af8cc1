package com.bayoutech.web.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The sessions of this server by the registry's ids, so that one that is revoked anywhere ends here. */
final class LocalSessions implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(LocalSessions.class);

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    void add(String id, HttpSession session) {
        sessions.put(id, session);
    }

    /** Leaves a session to whoever ends it here. */
    void forget(String id) {
        sessions.remove(id);
    }

    /** Takes what the session may do away at once, sends its open pages to the sign-in page, and ends it. */
    void end(String id) {
        HttpSession session = sessions.remove(id);
        if (session == null) {
            return;
        }
        try {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            VaadinSession.getAllSessions(session)
                    .forEach(open -> Thread.ofVirtual().name("session-end").start(() -> leave(open)));
            if (VaadinSession.getAllSessions(session).isEmpty()) {
                session.invalidate();
            }
        } catch (IllegalStateException e) {
            LOG.debug("The session had ended already", e);
        }
    }

    /** The pages leave before their session ends: what is pushed after that would not reach them. */
    private static void leave(VaadinSession session) {
        session.accessSynchronously(() -> {
            for (UI ui : session.getUIs()) {
                ui.getPage().setLocation("login?ended");
                if (ui.getPushConfiguration().getPushMode().isEnabled()) {
                    ui.push();
                }
            }
            session.getSession().invalidate();
        });
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.values().remove(event.getSession());
    }
}
