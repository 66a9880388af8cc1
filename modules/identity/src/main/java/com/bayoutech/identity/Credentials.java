package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;

/** What sign-in needs to know of an account. */
public record Credentials(Account account, String passwordHash, Caller caller) {
    @Override
    public String toString() {
        return "Credentials[" + account.id() + "]";
    }
}
