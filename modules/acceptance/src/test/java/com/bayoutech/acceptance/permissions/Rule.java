package com.bayoutech.acceptance.permissions;

import com.bayoutech.foundation.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a door lets pass. */
record Rule(Set<Permission> needed, boolean opensForOwner, boolean isInverted) {
    private static final String OR_OWNER = " or owner";

    static Rule parse(String text) {
        boolean owner = text.endsWith(OR_OWNER);
        String permissions = owner ? text.substring(0, text.length() - OR_OWNER.length()) : text;
        return new Rule(permissions.equals("anyone") ? Set.of() : permissions(permissions), owner, false);
    }

    static Set<Permission> permissions(String keys) {
        return keys.equals("-")
                ? Set.of()
                : Arrays.stream(keys.split(" +")).map(Rule::permission).collect(Collectors.toUnmodifiableSet());
    }

    boolean lets(Asker asker) {
        boolean passes = asker.permissions().containsAll(needed) || (opensForOwner && asker.owner());
        return passes != isInverted;
    }

    Rule inverted() {
        return new Rule(needed, opensForOwner, !isInverted);
    }

    private static Permission permission(String key) {
        return Permission.findByKey(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The permission (" + key + ") in permission-matrix.txt does not exist. Correct its key."));
    }
}
