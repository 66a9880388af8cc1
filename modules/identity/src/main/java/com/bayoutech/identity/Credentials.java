package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;

/**
 * What sign-in needs to know of an account.
 *
 * @param secondFactor what must follow upon the right password
 */
public record Credentials(Account account, String passwordHash, Caller caller, SecondFactor secondFactor) {
    @Override
    public String toString() {
        return "Credentials[" + account.id() + "]";
    }
}
