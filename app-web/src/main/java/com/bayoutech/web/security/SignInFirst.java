package com.bayoutech.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever is not signed in to the sign-in page, and has it say so where they were before. */
final class SignInFirst implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(request.getContextPath() + (hasEnded(request) ? "/login?ended" : "/login"));
    }

    /** A session that somebody else ends lives on for a moment, with nobody in it, so that its pages hear of it. */
    private static boolean hasEnded(HttpServletRequest request) {
        if (request.getRequestedSessionId() == null) {
            return false;
        }
        HttpSession session = request.getSession(false);
        return !request.isRequestedSessionIdValid()
                || (session != null && SessionId.find(session::getAttribute).isPresent());
    }
}
