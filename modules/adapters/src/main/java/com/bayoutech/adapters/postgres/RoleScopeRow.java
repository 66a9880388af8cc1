package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where somebody has a role.
 *
 * @param depots empty where it holds everywhere, and only there
 */
@Embeddable
record RoleScopeRow(
        boolean everywhere, @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> depots) {
    static RoleScopeRow of(DepotScope scope) {
        List<UUID> ids = scope.depots().stream()
                .flatMap(depots -> depots.stream().map(DepotId::value))
                .sorted()
                .toList();
        return new RoleScopeRow(scope.isEverywhere(), ids);
    }

    DepotScope toScope() {
        return everywhere
                ? DepotScope.ALL
                : DepotScope.of(depots.stream().map(DepotId::new).collect(Collectors.toSet()));
    }
}
