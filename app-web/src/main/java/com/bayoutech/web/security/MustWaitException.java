package com.bayoutech.web.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts: the next one is looked at after a while. */
final class MustWaitException extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    MustWaitException(Duration wait) {
        super("Too many attempts to sign in. Wait " + wait.toSeconds() + " seconds.");
        this.wait = wait;
    }

    Duration waitingTime() {
        return wait;
    }
}
