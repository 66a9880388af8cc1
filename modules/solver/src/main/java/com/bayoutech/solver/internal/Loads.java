package com.bayoutech.solver.internal;

import java.util.Arrays;

/**
 * What vehicles carry.
 *
 * <p>Where goods only leave the vehicle, the sum of a route decides. Else each node knows what is on board when it is left, and the peaks of that
 * between it and both ends of its trip: what is delivered behind a node lies on board before it, what is collected there lies on board after it.
 */
final class Loads {
    private final Routes routes;
    private final Tables tables;
    private final int dimensions;
    /** By vehicle and dimension, what is delivered; where nothing else comes or goes this decides. */
    final int[] sum;
    /** By node and dimension: on board when the node is left; the most of it since the trip began; the most until it ends. */
    private final int[] onBoard;

    private final int[] peakBefore;
    private final int[] peakAfter;
    /** Whether anybody asks for peaks: for a visit that comes alone, or for two trips that may become one. */
    final boolean hasPeaks;
    /** Whether all goods come from the depot, so that what is on board is what the rest of the trip needs. */
    final boolean isOnlyDelivered;

    Loads(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
        this.dimensions = tables.dimensions;
        this.sum = new int[tables.vehicles * dimensions];
        int labels = tables.isSumOfLoads ? 0 : tables.nodes * dimensions;
        this.onBoard = new int[labels];
        this.hasPeaks = labels > 0 && (tables.hasSingles() || tables.hasReloads);
        this.peakBefore = new int[hasPeaks ? labels : 0];
        this.peakAfter = new int[hasPeaks ? labels : 0];
        this.isOnlyDelivered = labels > 0
                && Arrays.stream(tables.collects).allMatch(amount -> amount == 0)
                && Arrays.stream(tables.moves).allMatch(amount -> amount == 0);
    }

    void add(int visit, int vehicle) {
        for (int dimension = 0; dimension < dimensions; dimension++) {
            sum[vehicle * dimensions + dimension] += tables.delivers[visit * dimensions + dimension];
        }
    }

    void subtract(int visit, int vehicle) {
        for (int dimension = 0; dimension < dimensions; dimension++) {
            sum[vehicle * dimensions + dimension] -= tables.delivers[visit * dimensions + dimension];
        }
    }

    /** Whether a vehicle can have room for a visit at all: room for what it delivers at the start, and for what it collects at the end. */
    boolean mayTake(int visit, int vehicle) {
        if (tables.hasReloads) {
            return true;
        }
        int of = vehicle * dimensions;
        int goods = visit * dimensions;
        int last = routes.previous[routes.end(vehicle)] * dimensions;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int capacity = tables.capacity[of + dimension];
            if (sum[of + dimension] + tables.delivers[goods + dimension] > capacity
                    || (!tables.isSumOfLoads
                            && peakAfter[last + dimension] + tables.collects[goods + dimension] > capacity)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is room for a visit that exchanges goods with the depot alone. */
    boolean hasRoom(int visit, int behind, int vehicle) {
        int of = vehicle * dimensions;
        int goods = visit * dimensions;
        if (tables.isSumOfLoads) {
            for (int dimension = 0; dimension < dimensions; dimension++) {
                if (sum[of + dimension] + tables.delivers[goods + dimension] > tables.capacity[of + dimension]) {
                    return false;
                }
            }
            return true;
        }
        int at = behind * dimensions;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int capacity = tables.capacity[of + dimension];
            if (peakBefore[at + dimension] + tables.delivers[goods + dimension] > capacity
                    || peakAfter[at + dimension] + tables.collects[goods + dimension] > capacity) {
                return false;
            }
        }
        return true;
    }

    /** Whether a reload behind a node may leave room for a visit beside it; true where that is not known. */
    boolean mayHaveRoomBeside(int visit, int behind, int vehicle, boolean isBeforeReload) {
        for (int dimension = 0; dimension < dimensions && isOnlyDelivered; dimension++) {
            int at = behind * dimensions + dimension;
            int carried = isBeforeReload ? peakBefore[at] - onBoard[at] : onBoard[at];
            if (carried + tables.delivers[visit * dimensions + dimension]
                    > tables.capacity[vehicle * dimensions + dimension]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a reload's two trips may be one as far as their loads go; true where that is not known. */
    boolean mayJoin(int reload, int vehicle) {
        int before = routes.previous[reload];
        for (int dimension = 0; dimension < dimensions && isOnlyDelivered; dimension++) {
            if (peakBefore[before * dimensions + dimension] + onBoard[reload * dimensions + dimension]
                    > tables.capacity[vehicle * dimensions + dimension]) {
                return false;
            }
        }
        return true;
    }

    /** Whether goods of a visit can be on board while this node is left. */
    boolean hasRoomAt(int node, int visit, int vehicle) {
        if (tables.isSumOfLoads) {
            return true;
        }
        int of = vehicle * dimensions;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            if (onBoard[node * dimensions + dimension] + tables.moves[visit * dimensions + dimension]
                    > tables.capacity[of + dimension]) {
                return false;
            }
        }
        return true;
    }

    /** Brings up to date what a pickup and its delivery more have changed where nobody asks for peaks. */
    void carry(int pickup, int delivery) {
        if (tables.isSumOfLoads) {
            return;
        }
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int amount = tables.moves[pickup * dimensions + dimension];
            onBoard[pickup * dimensions + dimension] = onBoard[routes.previous[pickup] * dimensions + dimension];
            for (int node = pickup; node != delivery; node = routes.next[node]) {
                onBoard[node * dimensions + dimension] += amount;
            }
            onBoard[delivery * dimensions + dimension] =
                    onBoard[routes.previous[delivery] * dimensions + dimension] - amount;
        }
    }

    /** Computes the labels of a route anew. */
    void refresh(int vehicle) {
        if (tables.isSumOfLoads) {
            return;
        }
        int start = routes.start(vehicle);
        int end = start + 1;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int moving = 0;
            for (int from = start; from != end; ) {
                int to = tripEnd(from, end);
                moving = refreshTrip(from, to, end, dimension, moving);
                from = to;
            }
        }
    }

    private int tripEnd(int from, int end) {
        if (!tables.hasReloads) {
            return end;
        }
        int node = routes.next[from];
        while (node != end && !tables.isReload(node)) {
            node = routes.next[node];
        }
        return node;
    }

    /** What leaves the vehicle between two ends of a trip. */
    private int delivered(int from, int to, int dimension) {
        if (!tables.hasReloads) {
            return sum[routes.route[from] * dimensions + dimension];
        }
        int delivered = 0;
        for (int node = routes.next[from]; node != to; node = routes.next[node]) {
            delivered += tables.delivers[node * dimensions + dimension];
        }
        return delivered;
    }

    private int refreshTrip(int from, int to, int end, int dimension, int alreadyMoving) {
        int[] next = routes.next;
        int load = alreadyMoving + delivered(from, to, dimension);
        int moving = alreadyMoving;
        onBoard[from * dimensions + dimension] = load;
        for (int node = next[from]; node != to; node = next[node]) {
            int at = node * dimensions + dimension;
            load += tables.collects[at] - tables.delivers[at] + tables.moves[at];
            moving += tables.moves[at];
            onBoard[at] = load;
        }
        if (to == end) {
            onBoard[to * dimensions + dimension] = load;
        }
        if (hasPeaks) {
            refreshPeaks(from, to, end, dimension);
        }
        return moving;
    }

    private void refreshPeaks(int from, int to, int end, int dimension) {
        int peak = onBoard[from * dimensions + dimension];
        for (int node = from; node != to; node = routes.next[node]) {
            int at = node * dimensions + dimension;
            peak = Math.max(peak, onBoard[at]);
            peakBefore[at] = peak;
        }
        if (to == end) {
            peakBefore[to * dimensions + dimension] = peak;
            peakAfter[to * dimensions + dimension] = onBoard[to * dimensions + dimension];
        }
        peak = 0;
        for (int node = routes.previous[to]; ; node = routes.previous[node]) {
            peak = Math.max(peak, onBoard[node * dimensions + dimension]);
            peakAfter[node * dimensions + dimension] = peak;
            if (node == from) {
                break;
            }
        }
    }

    /** Whether another vehicle carries what this one does, as far as the sum of its deliveries tells. */
    boolean sumFits(int vehicle, int other) {
        for (int dimension = 0; dimension < dimensions; dimension++) {
            if (!tables.hasReloads
                    && sum[vehicle * dimensions + dimension] > tables.capacity[other * dimensions + dimension]) {
                return false;
            }
        }
        return true;
    }

    /** Whether no node of the route carries more than the vehicle does. */
    boolean isWithin(int vehicle) {
        int of = vehicle * dimensions;
        int start = routes.start(vehicle);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int capacity = tables.capacity[of + dimension];
            if (tables.isSumOfLoads) {
                if (sum[of + dimension] > capacity) {
                    return false;
                }
                continue;
            }
            for (int node = start; node != start + 1; node = routes.next[node]) {
                if (onBoard[node * dimensions + dimension] > capacity) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What is moved at a node between visits: 1 where it comes on board, -1 where it leaves, 0 where nothing does. */
    int moves(int node) {
        if (!tables.isVisit(node)) {
            return 0;
        }
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int moved = tables.moves[node * dimensions + dimension];
            if (moved != 0) {
                return moved > 0 ? 1 : -1;
            }
        }
        return 0;
    }

    /** Whether what came on board last leaves first, all along the route. */
    boolean isLastInFirstOut(int vehicle) {
        int[] stack = new int[routes.length[vehicle]];
        int size = 0;
        int end = routes.end(vehicle);
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            int moved = moves(node);
            if (moved > 0) {
                stack[size++] = node;
            } else if (moved < 0 && (size == 0 || tables.movedFrom[node] != stack[--size])) {
                return false;
            }
        }
        return true;
    }
}
