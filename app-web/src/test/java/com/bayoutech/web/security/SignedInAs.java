package com.bayoutech.web.security;

import com.bayoutech.identity.Credentials;
import com.bayoutech.web.people.FakePeople;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs a test's thread in. */
public final class SignedInAs {
    private SignedInAs() {}

    /** Somebody who has just come in, and so has a fresh proof where there is a session. */
    public static CurrentCaller person(Credentials credentials) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(CurrentCaller.authentication(SignedIn.of(credentials))));
        proveAt(Instant.now());
        return new CurrentCaller(InstantSource.system());
    }

    /** Lets the last proof be as old as that. */
    public static void proveAt(Instant moment) {
        Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .ifPresent(session -> Proof.give(session::setAttribute, moment));
    }

    /** The gate, as the screens have it. */
    public static StepUp stepUp(FakePeople people, CurrentCaller current) {
        return new StepUp(
                people.proofs,
                people.secondFactors,
                new Passkeys(people.passkeys, current, InstantSource.system()),
                current);
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
