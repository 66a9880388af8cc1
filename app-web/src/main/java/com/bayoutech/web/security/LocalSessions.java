package com.bayoutech.web.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The sessions of this server by the registry's ids, so that one that is revoked anywhere ends here. */
final class LocalSessions implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(LocalSessions.class);

    /** The end of a session cuts its pages off, so they are given a moment to read where to go. */
    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(2);

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
            Thread.ofVirtual().name("session-end").start(() -> leave(session));
        } catch (IllegalStateException e) {
            LOG.debug("The session had ended already", e);
        }
    }

    private static void leave(HttpSession session) {
        try {
            VaadinSession.getAllSessions(session).forEach(LocalSessions::sendToDoor);
            Thread.sleep(TIME_TO_LEAVE);
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("The session has ended at its own request", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendToDoor(VaadinSession session) {
        session.accessSynchronously(() -> {
            for (UI ui : session.getUIs()) {
                ui.getPage().setLocation("/login?ended");
                if (ui.getPushConfiguration().getPushMode().isEnabled()) {
                    ui.push();
                }
            }
        });
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.values().remove(event.getSession());
    }
}
