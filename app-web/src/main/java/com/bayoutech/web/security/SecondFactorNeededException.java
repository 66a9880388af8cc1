package com.bayoutech.web.security;

import com.bayoutech.identity.Credentials;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough. */
final class SecondFactorNeededException extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final transient Credentials credentials;

    SecondFactorNeededException(Credentials credentials) {
        super("The account (" + credentials.account().id() + ") needs its second factor too.");
        this.credentials = credentials;
    }

    Credentials credentials() {
        return credentials;
    }
}
