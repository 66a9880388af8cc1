package com.bayoutech.web.security;

import org.springframework.security.core.AuthenticationException;

/** So many try to sign in that this attempt was not looked at. */
final class BusyException extends AuthenticationException {
    private static final long serialVersionUID = 1;

    BusyException(Throwable cause) {
        super("Too many try to sign in at once.", cause);
    }
}
