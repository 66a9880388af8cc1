package com.bayoutech.solver.internal;

/** The vehicles that stand at home, by type, and those that are on the road; those that may not be taken are away. */
final class Garage {
    private final Tables tables;
    /** Rows of {@link #atHome} from one type's begin to the next. */
    private final int[] begin;

    private final int[] atHome;
    private final int[] count;
    private final int[] place;
    private final boolean[] isAway;
    private final int[] busy;
    private final int[] busyPlace;
    private int driven;

    /** An empty garage. */
    Garage(Tables tables) {
        this.tables = tables;
        this.begin = new int[tables.types + 1];
        this.atHome = new int[tables.vehicles];
        this.count = new int[tables.types];
        this.place = new int[tables.vehicles];
        this.isAway = new boolean[tables.vehicles];
        this.busy = new int[tables.vehicles];
        this.busyPlace = new int[tables.vehicles];
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            begin[tables.type[vehicle] + 1]++;
        }
        for (int type = 0; type < tables.types; type++) {
            begin[type + 1] += begin[type];
        }
    }

    /** A vehicle of a type, or {@link Tables#NONE}. */
    int vehicleOf(int type) {
        return count[type] == 0 ? Tables.NONE : atHome[begin[type] + count[type] - 1];
    }

    /** How many are on the road. */
    int driven() {
        return driven;
    }

    /** One of those on the road, by an index below {@link #driven}. */
    int busy(int index) {
        return busy[index];
    }

    void leave(int vehicle) {
        busy[driven] = vehicle;
        busyPlace[vehicle] = driven++;
        remove(vehicle);
    }

    void comeBack(int vehicle) {
        int last = busy[--driven];
        busy[busyPlace[vehicle]] = last;
        busyPlace[last] = busyPlace[vehicle];
        add(vehicle);
    }

    void add(int vehicle) {
        int type = tables.type[vehicle];
        int free = begin[type] + count[type]++;
        atHome[free] = vehicle;
        place[vehicle] = free;
    }

    private void remove(int vehicle) {
        int type = tables.type[vehicle];
        int last = atHome[begin[type] + --count[type]];
        atHome[place[vehicle]] = last;
        place[last] = place[vehicle];
    }

    /** Says whether a vehicle at home may be taken. */
    void setAvailable(int vehicle, boolean isAvailable) {
        if (isAway[vehicle] && isAvailable) {
            isAway[vehicle] = false;
            add(vehicle);
        } else if (!isAway[vehicle] && !isAvailable) {
            remove(vehicle);
            isAway[vehicle] = true;
        }
    }
}
