package com.bayoutech.identity;

import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.Collection;
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
