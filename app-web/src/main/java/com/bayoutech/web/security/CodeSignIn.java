package com.bayoutech.web.security;

import com.bayoutech.identity.CodeAnswer;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SessionsAwayException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The second step of signing in: the code of somebody whose password was right. */
final class CodeSignIn extends AbstractAuthenticationProcessingFilter implements AuthenticationFailureHandler {
    static final String PATH = "/login/code";
    static final String CODE = "code";

    private static final int LONGEST = 64;

    private final SecondFactorService factors;
    private final InstantSource clock;
    private final AuthenticationFailureHandler others;

    CodeSignIn(SecondFactorService factors, InstantSource clock, AuthenticationFailureHandler others) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.factors = factors;
        this.clock = clock;
        this.others = others;
        setAuthenticationFailureHandler(this);
        setAuthenticationManager(attempt -> attempt);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Credentials credentials = Optional.ofNullable(session)
                .flatMap(kept -> HalfSignIn.find(kept::getAttribute, clock.instant()))
                .map(HalfSignIn::credentials)
                .orElseThrow(() -> new InsufficientAuthenticationException("The password comes first."));
        String code = Objects.requireNonNullElse(request.getParameter(CODE), "");
        switch (verify(credentials, code.length() > LONGEST ? "" : code)) {
            case CodeAnswer.Accepted accepted -> Objects.requireNonNull(session).removeAttribute(HalfSignIn.ATTRIBUTE);
            case CodeAnswer.Wrong wrong -> throw new BadCredentialsException("The code is wrong.");
            case CodeAnswer.TooMany many -> throw new MustWaitException(many.pause());
        }
        UsernamePasswordAuthenticationToken authentication = CurrentCaller.authentication(SignedIn.of(credentials));
        authentication.setDetails(credentials);
        return authentication;
    }

    private CodeAnswer verify(Credentials credentials, String code) {
        try {
            return factors.verify(AccountAuthentication.DOOR, credentials.account(), code);
        } catch (SessionsAwayException e) {
            throw new AuthenticationServiceException("The attempts to sign in cannot be counted.", e);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        String here = request.getContextPath() + PATH;
        switch (failure) {
            case BadCredentialsException wrong when isHalfway(request) -> response.sendRedirect(here + "?wrong");
            case MustWaitException wait ->
                response.sendRedirect(
                        here + "?wait=" + Math.max(1, wait.waitingTime().toSeconds()));
            case InsufficientAuthenticationException late ->
                response.sendRedirect(request.getContextPath() + "/login?late");
            default -> others.onAuthenticationFailure(request, response, failure);
        }
    }

    private boolean isHalfway(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> HalfSignIn.find(session::getAttribute, clock.instant()))
                .isPresent();
    }
}
