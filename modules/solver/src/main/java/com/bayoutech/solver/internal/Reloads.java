package com.bayoutech.solver.internal;

/** The reloads of the routes. */
final class Reloads {
    private final Routes routes;
    private final Tables tables;

    Reloads(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
    }

    /** A reload of the vehicle that is not in use, or {@link Tables#NONE}. */
    int free(int vehicle) {
        for (int node = tables.reloadBegin[vehicle]; node < tables.reloadBegin[vehicle + 1]; node++) {
            if (routes.route[node] == Tables.NONE) {
                return node;
            }
        }
        return Tables.NONE;
    }

    /** Takes out reloads that have nothing before or nothing behind them. */
    void dropIdle(int vehicle) {
        int node = routes.next[routes.start(vehicle)];
        int end = routes.end(vehicle);
        while (node != end) {
            int after = routes.next[node];
            if (tables.isReload(node)
                    && (routes.previous[node] == routes.start(vehicle) || after == end || tables.isReload(after))) {
                routes.remove(node);
            }
            node = after;
        }
        if (hasIdle(vehicle)) {
            dropIdle(vehicle);
        }
    }

    private boolean hasIdle(int vehicle) {
        return tables.isReload(routes.previous[routes.end(vehicle)])
                || tables.isReload(routes.next[routes.start(vehicle)]);
    }
}
