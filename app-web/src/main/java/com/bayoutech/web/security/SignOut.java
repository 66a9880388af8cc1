package com.bayoutech.web.security;

import com.bayoutech.identity.SessionsAwayException;
import com.bayoutech.identity.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Takes the session out of the registry when somebody signs out. */
final class SignOut implements LogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);

    private final SignInService signIns;
    private final LocalSessions local;

    SignOut(SignInService signIns, LocalSessions local) {
        this.signIns = signIns;
        this.local = local;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        CurrentCaller.find(authentication)
                .ifPresent(person -> SessionId.find(session::getAttribute).ifPresent(id -> revoke(person, id)));
    }

    private void revoke(SignedIn person, String id) {
        local.forget(id);
        try {
            signIns.signOut(person.caller(), id);
        } catch (SessionsAwayException e) {
            LOG.warn("The session ends here and stays registered until it is idle for too long. {}", e.getMessage());
        }
    }
}
