package com.bayoutech.solver.internal;

/** Where a unit goes best, as the last search for it found. */
final class Place {
    /** What is found where there is no place. */
    static final long NOWHERE = Long.MAX_VALUE;

    /** What comes along with a single visit. */
    enum Load {
        NOTHING,
        RELOAD_BEFORE,
        RELOAD_AFTER
    }

    long cost;
    int vehicle;
    /** The node behind which the visit comes, or the pickup. */
    int behind;
    /** The node behind which the delivery comes; the pickup itself if it follows directly. */
    int deliveryBehind;

    Load load = Load.NOTHING;
    /** The vehicle that takes the route over first, or {@link Tables#NONE}. */
    int upgrade = Tables.NONE;

    void clear() {
        clear(NOWHERE);
    }

    /** Forgets what was found; only what costs less than a bound will be a place. */
    void clear(long bound) {
        cost = bound;
        vehicle = Tables.NONE;
        behind = Tables.NONE;
        deliveryBehind = Tables.NONE;
        load = Load.NOTHING;
        upgrade = Tables.NONE;
    }

    boolean isFound() {
        return vehicle != Tables.NONE;
    }

    void set(long price, int onVehicle, int comesBehind) {
        cost = price;
        vehicle = onVehicle;
        behind = comesBehind;
        load = Load.NOTHING;
        upgrade = Tables.NONE;
    }
}
