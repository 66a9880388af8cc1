package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Roles by name, and what they allow together, and where. */
final class GrantedRoles {
    private final RoleStore store;

    GrantedRoles(RoleStore store) {
        this.store = store;
    }

    void requireKnown(Collection<String> names) {
        for (String name : names) {
            if (store.find(name).isEmpty()) {
                String known = store.list().stream().map(Role::name).collect(Collectors.joining(", "));
                throw new RefusedException("There is no role (" + name + "). Choose among: " + known + ".");
            }
        }
    }

    /** Refuses the first role that allows what the caller may not, or where the caller may not: whoever could give it could take it. */
    void requireWithin(Caller caller, RoleScopes scopes) {
        scopes.byRole()
                .forEach((name, scope) ->
                        requireWithin(caller, "The role (" + name + ")", new RoleScopes(Map.of(name, scope))));
    }

    /** Refuses an account that may do what the caller may not: whoever resets its password could be it. */
    void requireWithin(Caller caller, Account account) {
        requireWithin(caller, "The account (" + account.userName() + ")", account.roleScopes());
    }

    private void requireWithin(Caller caller, String what, RoleScopes scopes) {
        String more = grants(scopes).entrySet().stream()
                .filter(grant -> !holds(caller, grant.getKey(), grant.getValue()))
                .map(grant -> grant.getKey().key() + (caller.mayAnywhere(grant.getKey()) ? " at more depots" : ""))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            throw new MoreThanOwnException(
                    caller, what + " may do more than you: " + more + ". Ask somebody who may do that too.");
        }
    }

    private static boolean holds(Caller caller, Permission permission, DepotScope scope) {
        DepotScope own = caller.grants().get(permission);
        return own != null && own.covers(scope);
    }

    /**
     * The union; what belongs to the system's own callers is left out even where the store has it, and so is what is not done at
     * a depot where the role is limited to some.
     */
    Map<Permission, DepotScope> grants(RoleScopes scopes) {
        Map<Permission, DepotScope> grants = new EnumMap<>(Permission.class);
        scopes.byRole()
                .forEach((name, scope) -> store.find(name)
                        .ifPresent(role -> role.permissions().stream()
                                .filter(permission -> permission.holdsWithin(scope))
                                .forEach(permission -> grants.merge(permission, scope, DepotScope::or))));
        return grants;
    }
}
