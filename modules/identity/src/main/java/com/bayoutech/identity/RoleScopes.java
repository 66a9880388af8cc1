package com.bayoutech.identity;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The roles that somebody has, each with the depots where they have it.
 *
 * <p>What is not done at a depot, such as looking after people, only a role without a limit gives.
 *
 * @param byRole where each role holds, by the role's name
 */
public record RoleScopes(Map<String, DepotScope> byRole) {
    /** No role at all. */
    public static final RoleScopes NONE = new RoleScopes(Map.of());

    public RoleScopes {
        byRole = Map.copyOf(byRole);
    }

    /** These roles, at all depots. */
    public static RoleScopes everywhere(Collection<String> roles) {
        return new RoleScopes(
                roles.stream().distinct().collect(Collectors.toMap(Function.identity(), role -> DepotScope.ALL)));
    }

    /** The roles' names. */
    public Set<String> names() {
        return byRole.keySet();
    }

    /** Whether a role is among them, and without a limit. */
    public boolean hasEverywhere(String role) {
        DepotScope scope = byRole.get(role);
        return scope != null && scope.isEverywhere();
    }

    /** For the audit trail: names in their order, each limited one with the ids of its depots. */
    String text() {
        return byRole.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> role.getKey() + limit(role.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String limit(DepotScope scope) {
        return scope.depots()
                .map(depots ->
                        depots.stream().map(DepotId::toString).sorted().collect(Collectors.joining(" ", " at [", "]")))
                .orElse("");
    }
}
