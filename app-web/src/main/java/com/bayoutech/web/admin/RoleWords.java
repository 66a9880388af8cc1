package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.identity.RoleScopes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Roles and where they hold, in words. */
final class RoleWords {
    /** A depot that is gone, or that the person in front of the screen may not see. */
    static final String OTHER_DEPOT = "another depot";

    private RoleWords() {}

    /** Such as {@code admin, dispatcher (Riverside, Uptown)}. */
    static String of(RoleScopes scopes, List<Depot> depots) {
        return scopes.byRole().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> role.getKey() + limit(role.getValue(), depots))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code Riverside, Uptown}. */
    static String where(DepotScope scope, List<Depot> depots) {
        return scope.depots()
                .map(ids ->
                        ids.stream().map(depot -> name(depot, depots)).sorted().collect(Collectors.joining(", ")))
                .orElse("everywhere");
    }

    static String name(DepotId depot, List<Depot> depots) {
        return depots.stream()
                .filter(known -> known.id().equals(depot))
                .map(Depot::name)
                .findFirst()
                .orElse(OTHER_DEPOT);
    }

    private static String limit(DepotScope scope, List<Depot> depots) {
        return scope.isEverywhere() ? "" : " (" + where(scope, depots) + ")";
    }
}
