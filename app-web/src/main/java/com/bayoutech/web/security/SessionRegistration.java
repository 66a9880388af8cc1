package com.bayoutech.web.security;

import com.bayoutech.adapters.redis.RedisAwayException;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Gives whoever signs in a new session id, so that nobody can have set it before, and registers the session under its hash. */
final class SessionRegistration implements SessionAuthenticationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(SessionRegistration.class);

    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
    private final SessionRegistry registry;
    private final LocalSessions sessions;
    private final InstantSource clock;

    SessionRegistration(SessionRegistry registry, LocalSessions sessions, InstantSource clock) {
        this.registry = registry;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> person = CurrentCaller.find(authentication);
        if (person.isEmpty()) {
            throw new AuthenticationServiceException("Only accounts can sign in here.");
        }
        HttpSession session = request.getSession(true);
        newId.onAuthentication(authentication, request, response);
        String id = SessionId.of(session.getId());
        Instant now = clock.instant();
        try {
            registry.register(new Session(
                    id,
                    person.get().account().id(),
                    person.get().getName(),
                    DeviceName.of(request.getHeader("User-Agent")),
                    now,
                    now));
        } catch (RedisAwayException e) {
            throw new AuthenticationServiceException("The session cannot be registered.", e);
        }
        session.setAttribute(SessionId.ATTRIBUTE, id);
        sessions.add(id, session);
        LOG.info("The account ({}) signed in", person.get().account().id());
    }
}
