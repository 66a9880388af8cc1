package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.SignInService;
import com.bayoutech.web.security.Passkeys.Question;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Signing in by a passkey alone. The question stays in the session, and each is answered once. */
final class PasskeySignIn extends AbstractAuthenticationProcessingFilter {
    static final String PATH = "/login/passkey";
    static final String ANSWER = "answer";
    static final String QUESTION = "bayou.passkey-question";

    private final Passkeys passkeys;
    private final SignInService signIns;

    PasskeySignIn(Passkeys passkeys, SignInService signIns) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.passkeys = passkeys;
        this.signIns = signIns;
        setAuthenticationManager(attempt -> attempt);
        setAuthenticationFailureHandler(
                (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/login?passkey"));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = Optional.ofNullable(request.getSession(false))
                .orElseThrow(() -> new InsufficientAuthenticationException("Nobody was asked for a passkey."));
        if (!(session.getAttribute(QUESTION) instanceof Question<?> question)) {
            throw new InsufficientAuthenticationException("Nobody was asked for a passkey.");
        }
        session.removeAttribute(QUESTION);
        String answer = Objects.requireNonNullElse(request.getParameter(ANSWER), "");
        Credentials credentials = prove(request, (Question<PublicKeyCredentialRequestOptions>) question, answer);
        session.removeAttribute(HalfSignIn.ATTRIBUTE);
        UsernamePasswordAuthenticationToken authentication = CurrentCaller.authentication(SignedIn.of(credentials));
        authentication.setDetails(credentials);
        return authentication;
    }

    private Credentials prove(
            HttpServletRequest request, Question<PublicKeyCredentialRequestOptions> question, String answer) {
        try {
            return signIns.findCredentialsOf(AccountAuthentication.DOOR, passkeys.prove(request, question, answer))
                    .orElseThrow(() -> new BadCredentialsException("The account is disabled, or has no password yet."));
        } catch (RefusedException refused) {
            throw new BadCredentialsException("The passkey was refused.", refused);
        }
    }
}
