package com.bayoutech.web.security;

import com.bayoutech.foundation.Caller;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.SecondFactor;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * Somebody who is signed in, with what they may do since then: who loses a permission is signed out.
 *
 * @param caller without any permission as long as something is due
 */
public record SignedIn(Account account, Caller caller, Due due) implements Principal, Serializable {
    /** What must be done before anything else opens. */
    public enum Due {
        NOTHING,
        /** A password of their own in the place of the one-time password. */
        PASSWORD,
        /** A second factor, which a role of theirs needs. */
        SECOND_FACTOR
    }

    static SignedIn of(Credentials credentials) {
        Caller caller = credentials.caller();
        Due due = due(credentials);
        return new SignedIn(
                credentials.account(),
                due == Due.NOTHING ? caller : new Caller(caller.id(), caller.name(), Set.of()),
                due);
    }

    private static Due due(Credentials credentials) {
        if (credentials.account().passwordIsOneTime()) {
            return Due.PASSWORD;
        }
        return credentials.secondFactor() == SecondFactor.DUE ? Due.SECOND_FACTOR : Due.NOTHING;
    }

    /** Whether they must choose a password of their own before anything else. */
    public boolean mustChangePassword() {
        return due == Due.PASSWORD;
    }

    @Override
    public String getName() {
        return account.userName();
    }
}
