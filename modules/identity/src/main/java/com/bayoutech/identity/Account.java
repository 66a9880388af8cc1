package com.bayoutech.identity;

import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param userName what they type to sign in, in lower case, unique
 * @param passwordIsOneTime whether they must choose a password of their own before anything else
 * @param roles names of roles; what they may do is the union of the roles' permissions
 */
public record Account(
        AccountId id,
        String userName,
        String displayName,
        boolean enabled,
        boolean passwordIsOneTime,
        Set<String> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether this account can sign in and has the role {@link Role#ADMIN}. */
    boolean isActiveAdmin() {
        return enabled && roles.contains(Role.ADMIN);
    }

    Account withEnabled(boolean canSignIn) {
        return new Account(id, userName, displayName, canSignIn, passwordIsOneTime, roles);
    }

    Account withRoles(Set<String> names) {
        return new Account(id, userName, displayName, enabled, passwordIsOneTime, names);
    }

    Account withOneTimePassword(boolean isOneTime) {
        return new Account(id, userName, displayName, enabled, isOneTime, roles);
    }
}
