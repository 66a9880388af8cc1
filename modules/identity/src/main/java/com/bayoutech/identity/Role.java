package com.bayoutech.identity;

import com.bayoutech.foundation.Permission;
import java.util.Set;

/** A named set of permissions. */
public record Role(String name, Set<Permission> permissions) {
    /** The role that never loses the power over roles and people. */
    public static final String ADMIN = "admin";

    public Role {
        permissions = Set.copyOf(permissions);
    }
}
