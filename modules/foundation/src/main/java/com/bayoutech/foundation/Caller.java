package com.bayoutech.foundation;

import com.bayoutech.domain.DepotId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who asks, and what they may do where: the first parameter of each service method.
 *
 * @param id the account's id, or a name-based one for the system's own callers
 * @param name the account's user name, or the system caller's name
 * @param grants at which depots each permission holds; what is missing holds nowhere
 * @param isProven whether they have proven within the last minutes that it is they who ask: what is true of a caller at a click need not be
 *     so at the next one, so it is taken anew for each
 */
public record Caller(UUID id, String name, Map<Permission, DepotScope> grants, boolean isProven) {
    public Caller {
        grants = Map.copyOf(grants);
    }

    /** A caller who has not proven lately that it is they. */
    public Caller(UUID id, String name, Map<Permission, DepotScope> grants) {
        this(id, name, grants, false);
    }

    /** A caller whose permissions hold at all depots. */
    public Caller(UUID id, String name, Set<Permission> permissions) {
        this(
                id,
                name,
                permissions.stream().collect(Collectors.toMap(Function.identity(), permission -> DepotScope.ALL)));
    }

    /** A caller of the system itself, such as the worker; it may do what is given here and no more, and there is nobody to ask for a proof. */
    public static Caller system(String name, Permission... permissions) {
        UUID id = UUID.nameUUIDFromBytes(("system:" + name).getBytes(StandardCharsets.UTF_8));
        return new Caller(id, "system:" + name, Set.of(permissions)).proven();
    }

    /** The same caller, who has just proven that it is they. */
    public Caller proven() {
        return new Caller(id, name, grants, true);
    }

    /** Everything that the caller may do at one depot at least. */
    public Set<Permission> permissions() {
        return grants.keySet();
    }

    /** Whether the caller holds the permission at all depots. */
    public boolean may(Permission permission) {
        return Optional.ofNullable(grants.get(permission))
                .filter(DepotScope::isEverywhere)
                .isPresent();
    }

    /** Whether the caller holds the permission at a depot. */
    public boolean may(Permission permission, DepotId depot) {
        return Optional.ofNullable(grants.get(permission))
                .filter(scope -> scope.holdsAt(depot))
                .isPresent();
    }

    /** Whether the caller holds the permission at one depot at least: enough to be shown a door, never to open it. */
    public boolean mayAnywhere(Permission permission) {
        return grants.containsKey(permission);
    }

    /**
     * Returns in silence if the caller holds the permission at all depots: for what belongs to no depot, or to several.
     *
     * @throws NotPermittedException if not
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermittedException(this, permission);
        }
    }

    /**
     * Returns in silence if the caller holds the permission at a depot.
     *
     * @throws NotPermittedException if not
     */
    public void require(Permission permission, DepotId depot) {
        if (!may(permission, depot)) {
            throw new NotPermittedException(this, permission);
        }
    }

    /**
     * Returns in silence if the caller has proven within the last minutes that it is they: for what an open screen that its owner has left
     * must not be enough for. Ask for the permission first.
     *
     * @throws NotProvenException if not
     */
    public void requireProven() {
        if (!isProven) {
            throw new NotProvenException(this);
        }
    }

    /**
     * Returns in silence if the caller holds the permission at one depot at least: for lists that leave out what is elsewhere.
     *
     * @throws NotPermittedException if not
     */
    public void requireAnywhere(Permission permission) {
        if (!mayAnywhere(permission)) {
            throw new NotPermittedException(this, permission);
        }
    }
}
