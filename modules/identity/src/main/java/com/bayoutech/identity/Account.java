package com.bayoutech.identity;

import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param userName what they type to sign in, in lower case, unique
 * @param passwordIsOneTime whether they have no password of their own yet: the first admin's was printed at the start and must be replaced
 *     before anything else, and others have a one-time link to choose theirs
 * @param roleScopes their roles and where they have them; what they may do is the union of what these allow
 */
public record Account(
        AccountId id,
        String userName,
        String displayName,
        boolean enabled,
        boolean passwordIsOneTime,
        RoleScopes roleScopes) {

    /** An account whose roles hold at all depots. */
    public Account(
            AccountId id,
            String userName,
            String displayName,
            boolean enabled,
            boolean passwordIsOneTime,
            Set<String> roles) {
        this(id, userName, displayName, enabled, passwordIsOneTime, RoleScopes.everywhere(roles));
    }

    /** The names of the roles, wherever they hold. */
    public Set<String> roles() {
        return roleScopes.names();
    }

    /** Whether this account can sign in and has the role {@link Role#ADMIN} everywhere. */
    boolean isActiveAdmin() {
        return enabled && roleScopes.hasEverywhere(Role.ADMIN);
    }

    Account withDisplayName(String name) {
        return new Account(id, userName, name, enabled, passwordIsOneTime, roleScopes);
    }

    Account withEnabled(boolean canSignIn) {
        return new Account(id, userName, displayName, canSignIn, passwordIsOneTime, roleScopes);
    }

    /** The same account with other roles. */
    public Account withRoles(RoleScopes others) {
        return new Account(id, userName, displayName, enabled, passwordIsOneTime, others);
    }

    Account withOneTimePassword(boolean isOneTime) {
        return new Account(id, userName, displayName, enabled, isOneTime, roleScopes);
    }
}
