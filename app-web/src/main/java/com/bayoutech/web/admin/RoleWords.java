package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.web.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Roles and where they hold, in words. */
final class RoleWords {
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
                .orElse(Texts.of("admin.depots.everywhere"));
    }

    /** One that is gone, or that the person in front of the screen may not see, is called so. */
    static String name(DepotId depot, List<Depot> depots) {
        return depots.stream()
                .filter(known -> known.id().equals(depot))
                .map(Depot::name)
                .findFirst()
                .orElseGet(() -> Texts.of("admin.depots.other"));
    }

    private static String limit(DepotScope scope, List<Depot> depots) {
        return scope.isEverywhere() ? "" : " (" + where(scope, depots) + ")";
    }
}
