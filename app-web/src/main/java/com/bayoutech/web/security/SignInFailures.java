package com.bayoutech.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads back to the sign-in page, which says what went wrong: the attempt, too many of them, too many people, or the server; and on to the
 * second step where the password was right and is not enough.
 */
final class SignInFailures implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    private final InstantSource clock;

    SignInFailures(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondFactorNeededException half) {
            goOn(request, half);
            response.sendRedirect(request.getContextPath() + CodeSignIn.PATH);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?" + query(failure));
        }
    }

    /** Half a sign-in is worth something already, so nobody else may know its session. */
    private void goOn(HttpServletRequest request, SecondFactorNeededException half) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(HalfSignIn.ATTRIBUTE, new HalfSignIn(half.credentials(), clock.instant()));
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
