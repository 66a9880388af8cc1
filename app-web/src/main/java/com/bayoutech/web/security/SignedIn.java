package com.bayoutech.web.security;

import com.bayoutech.foundation.Caller;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.Credentials;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * Somebody who is signed in, with what they may do since then: who loses a permission is signed out.
 *
 * @param caller without any permission as long as the password is a one-time password
 */
public record SignedIn(Account account, Caller caller) implements Principal, Serializable {
    static SignedIn of(Credentials credentials) {
        Caller caller = credentials.caller();
        return credentials.account().passwordIsOneTime()
                ? new SignedIn(credentials.account(), new Caller(caller.id(), caller.name(), Set.of()))
                : new SignedIn(credentials.account(), caller);
    }

    /** Whether they must choose a password of their own before anything else. */
    public boolean mustChangePassword() {
        return account.passwordIsOneTime();
    }

    @Override
    public String getName() {
        return account.userName();
    }
}
