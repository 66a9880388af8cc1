package com.bayoutech.acceptance.permissions;

import com.bayoutech.foundation.Permission;
import java.util.Set;

/**
 * Somebody who tries a door.
 *
 * @param name such as a role's
 * @param isSignedIn whether the house knows them at all
 * @param isOwner whether the thing behind the door belongs to them; if not, it belongs to somebody else
 * @param isProven whether they have proven lately that it is they
 */
record Asker(String name, Set<Permission> permissions, boolean isSignedIn, boolean isOwner, boolean isProven) {
    Asker {
        permissions = Set.copyOf(permissions);
    }

    static Asker of(String name, Set<Permission> permissions) {
        return new Asker(name, permissions, true, false, true);
    }

    static Asker owner() {
        return new Asker("the owner", Set.of(), true, true, true);
    }

    static Asker stranger() {
        return new Asker("nobody", Set.of(), false, false, false);
    }

    /** The same one, who has signed in long ago. */
    Asker unproven() {
        return new Asker(name + ", unproven", permissions, isSignedIn, isOwner, false);
    }
}
