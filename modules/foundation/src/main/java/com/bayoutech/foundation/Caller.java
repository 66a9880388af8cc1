package com.bayoutech.foundation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, and what they may do: the first parameter of each service method.
 *
 * @param id the account's id, or a name-based one for the system's own callers
 * @param name the account's user name, or the system caller's name
 */
public record Caller(UUID id, String name, Set<Permission> permissions) {
    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** A caller of the system itself, such as the worker; it may do what is given here and no more. */
    public static Caller system(String name, Permission... permissions) {
        UUID id = UUID.nameUUIDFromBytes(("system:" + name).getBytes(StandardCharsets.UTF_8));
        return new Caller(id, "system:" + name, Set.of(permissions));
    }

    /** Whether the caller holds the permission. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * Returns in silence if the caller holds the permission.
     *
     * @throws NotPermittedException if not
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermittedException(this, permission);
        }
    }
}
