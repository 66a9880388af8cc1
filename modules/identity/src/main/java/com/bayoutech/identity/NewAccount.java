package com.bayoutech.identity;

import java.util.Set;

/** What an admin says of somebody new; the password is made up by the system, once. */
public record NewAccount(String userName, String displayName, Set<String> roles) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
