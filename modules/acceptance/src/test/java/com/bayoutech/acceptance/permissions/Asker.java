package com.bayoutech.acceptance.permissions;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Somebody who tries a door.
 *
 * @param name such as a role's
 * @param where at which depots they hold their permissions
 * @param isSignedIn whether the house knows them at all
 * @param isOwner whether the thing behind the door belongs to them; if not, it belongs to somebody else
 * @param isProven whether they have proven lately that it is they
 */
record Asker(
        String name, Set<Permission> permissions, Where where, boolean isSignedIn, boolean isOwner, boolean isProven) {
    private static final DepotScope HERE = DepotScope.of(Set.of(new DepotId(EmptyWorld.OWNER)));
    private static final DepotScope ELSEWHERE = DepotScope.of(Set.of(DepotId.random()));

    Asker {
        permissions = Set.copyOf(permissions);
    }

    /** Where somebody holds their permissions: all things of the empty world are at one depot. */
    enum Where {
        EVERYWHERE,
        HERE,
        ELSEWHERE;

        private DepotScope scope() {
            return switch (this) {
                case EVERYWHERE -> DepotScope.ALL;
                case HERE -> Asker.HERE;
                case ELSEWHERE -> Asker.ELSEWHERE;
            };
        }
    }

    static Asker of(String name, Set<Permission> permissions) {
        return new Asker(name, permissions, Where.EVERYWHERE, true, false, true);
    }

    static Asker at(Where where, Set<Permission> permissions) {
        return new Asker("somebody with " + permissions + " " + where, permissions, where, true, false, true);
    }

    static Asker owner() {
        return new Asker("the owner", Set.of(), Where.EVERYWHERE, true, true, true);
    }

    static Asker stranger() {
        return new Asker("nobody", Set.of(), Where.EVERYWHERE, false, false, false);
    }

    /** The same one, who has signed in long ago. */
    Asker unproven() {
        return new Asker(name + ", unproven", permissions, where, isSignedIn, isOwner, false);
    }

    Caller caller() {
        return new Caller(
                isOwner ? EmptyWorld.OWNER : UUID.randomUUID(),
                name,
                permissions.stream().collect(Collectors.toMap(Function.identity(), permission -> where.scope())),
                isProven);
    }
}
