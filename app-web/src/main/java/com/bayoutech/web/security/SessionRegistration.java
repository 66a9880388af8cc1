package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionsAwayException;
import com.bayoutech.identity.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Gives whoever signs in a new session id, so that nobody can have set it before, and registers the session under its hash. */
final class SessionRegistration implements SessionAuthenticationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(SessionRegistration.class);

    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
    private final SignInService signIns;
    private final LocalSessions sessions;
    private final InstantSource clock;

    SessionRegistration(SignInService signIns, LocalSessions sessions, InstantSource clock) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Who has not come in by a door just now is somebody whose session was ended after the guard looked at it. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (!(authentication instanceof AbstractAuthenticationToken token
                && token.getDetails() instanceof Credentials proven)) {
            throw new SessionAuthenticationException("The session has ended, and nobody comes in here but by a door.");
        }
        // A session has no use for a password's hash.
        token.setDetails(null);
        HttpSession session = request.getSession(true);
        newId.onAuthentication(authentication, request, response);
        String id = SessionId.of(session.getId());
        admit(proven, id, DeviceName.of(request.getHeader("User-Agent")));
        session.setAttribute(SessionId.ATTRIBUTE, id);
        Proof.give(session::setAttribute, clock.instant());
        sessions.add(id, session);
        LOG.info("The account ({}) signed in", proven.account().id());
    }

    private void admit(Credentials proven, String id, String device) {
        Instant now = clock.instant();
        Account account = proven.account();
        try {
            signIns.admit(
                    AccountAuthentication.DOOR,
                    proven,
                    new Session(id, account.id(), account.userName(), device, now, now));
        } catch (RefusedException changed) {
            throw new BadCredentialsException("The account was changed meanwhile.", changed);
        } catch (SessionsAwayException e) {
            throw new AuthenticationServiceException("The session cannot be registered.", e);
        }
    }
}
