package com.bayoutech.streets.town;

import java.util.Arrays;

/**
 * The whole town on one sheet: avenues cross in a lattice, between them lie quarters, and strips of river, canal, railway and motorway.
 *
 * <p>Avenues across the river are columns 0 to {@link #columns}, lines along it 0 to {@link #lines}; quarter (column, row) lies east of its
 * column's avenue and north of its row's line. Everything about a quarter follows from its place in the lattice and the seed, so that each can be
 * drawn without the others.
 */
final class TownPlan {
    private static final double BUILT_EAST = 1.3;
    private static final double HEART_INLAND = 720;
    private static final double FAR_BANK = 700;
    private static final double MIN_REACH = 350;
    private static final double FULL_REACH = 5_200;
    private static final double THINNING = 9_000;
    private static final double SPARE = 1.06;
    private static final int VILLAGE = 3_000;
    private static final double FULL_HEART = 30_000;

    private final long seed;
    private final int wanted;
    private final double reach;
    private final double[] along;
    private final double[] inland;
    private final Strip[] strips;
    private final int middle;
    private final int river;

    private TownPlan(long seed, int wanted, double reach) {
        this.seed = seed;
        this.wanted = wanted;
        this.reach = reach;
        PlanAxes axes = new PlanAxes(
                seed,
                reach * BUILT_EAST + 500,
                reach + HEART_INLAND + 500,
                Math.max(600, reach - HEART_INLAND - FAR_BANK + 700));
        this.along = axes.along();
        this.inland = axes.inland();
        this.strips = axes.strips();
        this.middle = axes.middle();
        this.river = axes.river();
    }

    /** The smallest town that has room for so many addresses. */
    static TownPlan of(long seed, int addresses) {
        double low = MIN_REACH;
        double high = 2_000;
        while (new TownPlan(seed, addresses, high).room() < addresses * SPARE) {
            low = high;
            high *= 2;
        }
        while (high - low > 25) {
            double reach = (low + high) / 2;
            if (new TownPlan(seed, addresses, reach).room() < addresses * SPARE) {
                low = reach;
            } else {
                high = reach;
            }
        }
        return new TownPlan(seed, addresses, high);
    }

    /** The same town with more quarters around it. */
    TownPlan enlarged() {
        return new TownPlan(seed, wanted, reach * 1.06 + 60);
    }

    long seed() {
        return seed;
    }

    /** The number of quarters from west to east; there is one more avenue. */
    int columns() {
        return along.length - 1;
    }

    /** The number of strips from south to north; there is one more line. */
    int lines() {
        return inland.length - 1;
    }

    double along(int column, double share) {
        return share == 0 ? along[column] : along[column] + share * (along[column + 1] - along[column]);
    }

    double inland(int line, double share) {
        return share == 0 ? inland[line] : inland[line] + share * (inland[line + 1] - inland[line]);
    }

    double width(int column) {
        return along[column + 1] - along[column];
    }

    double height(int line) {
        return inland[line + 1] - inland[line];
    }

    Strip strip(int row) {
        return strips[row];
    }

    /** The avenue in the middle of the town. */
    int middle() {
        return middle;
    }

    /** The river's strip. */
    int river() {
        return river;
    }

    boolean isQuarter(int column, int row) {
        return column >= 0 && column < columns() && row >= 0 && row < lines() && strips[row] == Strip.QUARTERS;
    }

    /** What the quarter is like; outside of the lattice everything is country. */
    Kind kind(int column, int row) {
        if (!isBuilt(column, row)) {
            return Kind.COUNTRY;
        }
        double heart = heartMeters(column, row);
        boolean near = row > river;
        int fromMiddle = column - middle;
        if (row == river + 1 && (fromMiddle == 1 || fromMiddle == 2)) {
            return Kind.PORT;
        }
        Dice dice = new Dice(seed, 31, column, row);
        double growth = Math.min(1, wanted / FULL_HEART);
        if (near && heart < 400 + 600 * growth && wanted >= VILLAGE) {
            return Kind.OLD_TOWN;
        }
        if (heart < 450
                || (near && heart < 500 + 1_600 * growth)
                || (row == river - 1 && Math.abs(fromMiddle + 0.5) < 1)) {
            return heart > 1_000 && dice.chance(0.06) ? Kind.PARK : Kind.GRID;
        }
        double draw = dice.next();
        if (draw < 0.06) {
            return Kind.PARK;
        }
        return draw < 0.11 ? Kind.PORT : draw < 0.22 ? Kind.GRID : Kind.SUBURB;
    }

    /** How many of the lots are built on, 0 to 1: a very large town thins out. */
    double density(int column, int row) {
        return Math.clamp(1 - (heartMeters(column, row) - FULL_REACH) / THINNING, 0.16, 1);
    }

    /** How wide lots are, compared with those of a town. */
    double lotScale() {
        return wanted < VILLAGE ? 1.9 : 1;
    }

    /** Whether the avenue of a column goes on over a strip that is no row of quarters. */
    boolean crosses(int column, int row) {
        boolean rim = column == 0 || column == columns();
        return switch (strips[row]) {
            case QUARTERS -> true;
            case RIVER -> Math.floorMod(column - middle, 4) == 0 || (columns() < 3 && column == 0);
            case CANAL -> rim || Math.floorMod(column - middle, 2) == 0;
            case RAILWAY -> true;
            case MOTORWAY -> rim || Math.floorMod(column - middle, 3) != 2;
        };
    }

    /** Whether there is an avenue west of a quarter or strip; in the country each second is left out. */
    boolean hasWest(int column, int row) {
        if (row >= lines() || !crosses(column, row)) {
            return false;
        }
        return strips[row] != Strip.QUARTERS
                || Math.floorMod(column - middle, 2) == 0
                || isBuilt(column - 1, row)
                || isBuilt(column, row);
    }

    /** Whether there is a line south of a quarter or strip; in the country each second is left out. */
    boolean hasSouth(int column, int row) {
        if (column >= columns()) {
            return false;
        }
        boolean isBank =
                row == 0 || row == lines() || strips[row - 1] != Strip.QUARTERS || strips[row] != Strip.QUARTERS;
        return isBank || Math.floorMod(row - river, 2) == 0 || isBuilt(column, row - 1) || isBuilt(column, row);
    }

    boolean hasInterchange(int column, int row) {
        return strips[row] == Strip.MOTORWAY
                && column > 0
                && column < columns()
                && Math.floorMod(column - middle, 3) == 0;
    }

    /** Whether railways cross above a column's avenue rather than on its level. */
    boolean hasUnderpass(int column) {
        return Math.floorMod(column - middle, 3) == 0;
    }

    /** Rows of quarters between the river and this row, on its bank. */
    int rowsFromRiver(int row) {
        int rows = 0;
        for (int between = Math.min(row, river) + 1; between < Math.max(row, river); between++) {
            rows += strips[between] == Strip.QUARTERS ? 1 : 0;
        }
        return rows;
    }

    /** Whether it is a quarter of the town rather than country. */
    boolean isBuilt(int column, int row) {
        if (!isQuarter(column, row)) {
            return false;
        }
        if (row == river + 1 && column >= middle - 1 && column <= middle + 1) {
            return true;
        }
        if (row == river - 1 && column == middle) {
            return true;
        }
        boolean rim = column == 0 || column == columns() - 1 || row == 0 || row == lines() - 1;
        double ragged = new Dice(seed, 32, column, row).between(0.92, 1.08);
        return !rim && heartMeters(column, row) * ragged < reach;
    }

    private double heartMeters(int column, int row) {
        double east = (along[column] + along[column + 1]) / 2 / BUILT_EAST;
        double north = (inland[row] + inland[row + 1]) / 2 - HEART_INLAND;
        return StrictMath.hypot(east, north) + (row < river ? FAR_BANK : 0);
    }

    private double room() {
        double room = 0;
        for (int row = 0; row < lines(); row++) {
            for (int column = 0; column < columns() && strips[row] == Strip.QUARTERS; column++) {
                room += kind(column, row).addresses() * density(column, row) / lotScale();
            }
        }
        return room;
    }

    @Override
    public String toString() {
        return "TownPlan[" + columns() + " columns, " + Arrays.toString(strips) + "]";
    }
}
