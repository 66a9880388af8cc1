package com.bayoutech.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says what went wrong: the attempt, too many of them, too many people, or the server. */
final class SignInFailures implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + query(failure));
    }

    private static String query(AuthenticationException failure) {
        return switch (failure) {
            case MustWaitException wait ->
                "wait=" + Math.max(1, wait.waitingTime().toSeconds());
            case BusyException busy -> "busy";
            case AuthenticationServiceException broken -> {
                LOG.error("Nobody can sign in", broken);
                yield "away";
            }
            default -> "wrong";
        };
    }
}
