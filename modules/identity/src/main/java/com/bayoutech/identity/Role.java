package com.bayoutech.identity;

import com.bayoutech.foundation.Permission;
import java.util.Set;

/** A named set of permissions. */
public record Role(String name, Set<Permission> permissions) {
    public Role {
        permissions = Set.copyOf(permissions);
    }
}
