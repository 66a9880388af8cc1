package com.bayoutech.foundation;

import java.util.Objects;

/**
 * A request that is well-formed and permitted, but that the state of things does not allow, such as publishing a plan twice.
 *
 * <p>The message is written for the person who asked: name, value and remedy, and nothing personal.
 */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RefusedException(String message) {
        super(message);
    }

    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
