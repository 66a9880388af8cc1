package com.bayoutech.web.security;

import com.bayoutech.identity.Credentials;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs a test's thread in. */
public final class SignedInAs {
    private SignedInAs() {}

    public static CurrentCaller person(Credentials credentials) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(CurrentCaller.authentication(SignedIn.of(credentials))));
        return new CurrentCaller();
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
