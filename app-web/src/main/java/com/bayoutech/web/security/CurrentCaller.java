package com.bayoutech.web.security;

import com.bayoutech.foundation.Caller;
import com.bayoutech.identity.Credentials;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who asks, in a request or a user interface.
 *
 * <p>A background thread knows nobody: take the caller before, and hand it over.
 */
@Component
public final class CurrentCaller {
    private final InstantSource clock;

    public CurrentCaller(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The caller of the current request. Whether they have {@linkplain Caller#isProven() proven} lately that it is they holds for this moment:
     * ask for each click anew.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public Caller get() {
        Caller caller = person().caller();
        return isProven() ? caller.proven() : caller;
    }

    /**
     * The person of the current request.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public SignedIn person() {
        return find().orElseThrow(() ->
                new IllegalStateException("Nobody is signed in here. Take the caller on the thread of the request."));
    }

    /** The person of the current request, if somebody is signed in. */
    public Optional<SignedIn> find() {
        return find(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Whether the registry knows the current session under this id. */
    public boolean isOwnSession(String id) {
        return findSession().filter(id::equals).isPresent();
    }

    /** Whether the current session has a fresh proof. */
    boolean isProven() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .filter(session -> Proof.isFresh(session::getAttribute, clock.instant()))
                .isPresent();
    }

    /** Notes that whoever has the current session has just proven that it is they. */
    void noteProof() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Proof.give(session::setAttribute, clock.instant());
    }

    /** The registry's id of the current session. */
    public Optional<String> findSession() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .flatMap(session -> SessionId.find(session::getAttribute));
    }

    /** Goes on with what the account is now. */
    public void refresh(Credentials credentials) {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication(SignedIn.of(credentials))));
    }

    static UsernamePasswordAuthenticationToken authentication(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES);
    }

    static Optional<SignedIn> find(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
