package com.bayoutech.identity;

import com.bayoutech.foundation.Permission;
import java.util.Set;

/**
 * A named set of permissions.
 *
 * @param isSecondFactorRequired whether whoever has it must have a second factor beside their password
 */
public record Role(String name, Set<Permission> permissions, boolean isSecondFactorRequired) {
    /** The role that never loses the power over roles and people. */
    public static final String ADMIN = "admin";

    public Role {
        permissions = Set.copyOf(permissions);
    }

    /** A role for which a password is enough. */
    public Role(String name, Set<Permission> permissions) {
        this(name, permissions, false);
    }

    Role withPermissions(Set<Permission> others) {
        return new Role(name, others, isSecondFactorRequired);
    }

    Role withSecondFactorRequired(boolean isRequired) {
        return new Role(name, permissions, isRequired);
    }
}
