package com.bayoutech.identity;

/**
 * The registry of sessions, or the count of attempts to sign in, does not answer.
 *
 * <p>Nobody can be let in then, since nobody knows who has been signed out. What was committed before stays; the same call may be made
 * again.
 */
public class SessionsAwayException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SessionsAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
