package com.bayoutech.identity;

import java.util.Set;

/** What an admin says of somebody new; the password is made up by the system, once. */
public record NewAccount(String userName, String displayName, RoleScopes roleScopes) {

    /** Somebody new whose roles hold at all depots. */
    public NewAccount(String userName, String displayName, Set<String> roles) {
        this(userName, displayName, RoleScopes.everywhere(roles));
    }
}
