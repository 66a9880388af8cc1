package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles by name, and what they allow together. */
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

    /** Refuses the first role that allows what the caller may not: whoever could give it could take it. */
    void requireWithin(Caller caller, Collection<String> names) {
        for (String name : names) {
            requireWithin(caller, "The role (" + name + ")", List.of(name));
        }
    }

    /** Refuses an account that may do what the caller may not: whoever resets its password could be it. */
    void requireWithin(Caller caller, Account account) {
        requireWithin(caller, "The account (" + account.userName() + ")", account.roles());
    }

    private void requireWithin(Caller caller, String what, Collection<String> names) {
        String more = permissions(names).stream()
                .filter(permission -> !caller.may(permission))
                .map(Permission::key)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            throw new RefusedException(what + " may do more than you: " + more + ". Ask somebody who may do that too.");
        }
    }

    /** The union; what belongs to the system's own callers is left out even where the store has it. */
    Set<Permission> permissions(Collection<String> names) {
        return names.stream()
                .map(store::find)
                .flatMap(Optional::stream)
                .flatMap(role -> role.permissions().stream())
                .filter(Permission::isGrantable)
                .collect(Collectors.toUnmodifiableSet());
    }
}
