package com.bayoutech.acceptance.permissions;

import com.bayoutech.foundation.Permission;
import java.util.Set;

/**
 * Somebody who tries a door.
 *
 * @param name such as a role's
 * @param owner whether the thing behind the door belongs to them; if not, it belongs to somebody else
 */
record Asker(String name, Set<Permission> permissions, boolean owner) {
    Asker {
        permissions = Set.copyOf(permissions);
    }

    static Asker of(String name, Set<Permission> permissions) {
        return new Asker(name, permissions, false);
    }
}
