package com.bayoutech.solver.internal.plain;

/** The routes without visits, by type. */
final class IdleVehicles {
    private final Tours tours;

    /** Rows of {@link #idle} from one type's begin to the next. */
    private final int[] begin;

    private final int[] idle;
    private final int[] count;

    /** Where a route is among the idle ones; {@link Tours#NONE} if it is in use. */
    private final int[] place;

    private int used;
    private int mostUsed;

    /** All are idle. */
    IdleVehicles(Tours tours) {
        this.tours = tours;
        int types = tours.types;
        begin = new int[types];
        count = new int[types];
        idle = new int[tours.vehicles];
        place = new int[tours.vehicles];
        used = tours.vehicles;
        mostUsed = tours.vehicles;
        int at = 0;
        for (int type = 0; type < types; type++) {
            begin[type] = at;
            at += tours.problem.types.get(type).count();
        }
        for (int r = tours.vehicles - 1; r >= 0; r--) {
            add(r);
        }
    }

    /** How many are in use. */
    int used() {
        return used;
    }

    /** Offers no route where so many are in use. */
    void limit(int most) {
        mostUsed = most;
    }

    /** A route of a type, or {@link Tours#NONE}. */
    int routeOf(int type) {
        return count[type] == 0 || used >= mostUsed ? Tours.NONE : idle[begin[type] + count[type] - 1];
    }

    /** Notes whether a route is idle. */
    void note(int r, boolean isIdle) {
        if (isIdle != (place[r] != Tours.NONE)) {
            if (isIdle) {
                add(r);
            } else {
                remove(r);
            }
        }
    }

    private void add(int r) {
        used--;
        int type = tours.type[r];
        place[r] = begin[type] + count[type]++;
        idle[place[r]] = r;
    }

    private void remove(int r) {
        used++;
        int type = tours.type[r];
        int last = idle[begin[type] + --count[type]];
        idle[place[r]] = last;
        place[last] = place[r];
        place[r] = Tours.NONE;
    }
}
