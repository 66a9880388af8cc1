package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The avenues around quarters, node by node: the quarter on either side says where its streets meet them.
 *
 * <p>Each piece owns the crossing at its south-west corner and the avenues on its west and south side, in this order, before anything else, so
 * that its neighbours can name these nodes without drawing it.
 */
final class Borders {
    /** Streets that would meet an avenue this near to another, as a share of its length, meet it at the same point. */
    private static final double SNAP = 0.045;

    private static final double MAX_GAP = 0.19;
    private static final int ROUNDABOUT_NODES = 8;
    private static final double ROUNDABOUT_METERS = 17;
    private static final double[] NONE = {};

    private final TownPlan plan;
    private final Terrain terrain;

    Borders(TownPlan plan, Terrain terrain) {
        this.plan = plan;
        this.terrain = terrain;
    }

    int piece(int column, int row) {
        return row * (plan.columns() + 1) + column;
    }

    /** All pieces of the lattice, with those on its far rims that have borders alone. */
    int pieces() {
        return (plan.columns() + 1) * (plan.lines() + 1);
    }

    /** Where nodes lie on the avenue west of a quarter or strip, as shares of its length from the south. */
    double[] westShares(int column, int row) {
        if (!plan.hasWest(column, row)) {
            return NONE;
        }
        return switch (plan.strip(row)) {
            case QUARTERS -> merged(joins(column - 1, row, Side.EAST), joins(column, row, Side.WEST));
            case RIVER -> new double[] {0.06, 0.28, 0.5, 0.72, 0.94};
            case CANAL -> new double[] {0.2, 0.8};
            case RAILWAY -> new double[] {0.25, 0.5, 0.75};
            case MOTORWAY -> new double[] {0.2, 0.42, 0.58, 0.8};
        };
    }

    /** The same for the line south of it, from the west. */
    double[] southShares(int column, int row) {
        return !plan.hasSouth(column, row)
                ? NONE
                : merged(joins(column, row - 1, Side.NORTH), joins(column, row, Side.SOUTH));
    }

    /** Where a quarter's streets would like to meet one of its sides; NaN where one ends before. */
    double[] joins(int column, int row, Side side) {
        if (!plan.isQuarter(column, row) || !hasAvenue(column, row, side)) {
            return NONE;
        }
        Kind kind = plan.kind(column, row);
        boolean upright = side == Side.WEST || side == Side.EAST;
        double[] joins = new double[(upright ? kind.rows() : kind.columns()) - 1];
        int line = upright ? column + (side == Side.EAST ? 1 : 0) : row + (side == Side.NORTH ? 1 : 0);
        for (int join = 0; join < joins.length; join++) {
            double share = (join + 1.0) / (joins.length + 1);
            Dice wish = new Dice(plan.seed(), 52, column, row, side.quarterTurns(), join);
            joins[join] = switch (kind) {
                case OLD_TOWN, GRID, PORT -> share;
                case PARK -> upright ? Double.NaN : share;
                case SUBURB ->
                    join == 0 || wish.chance(0.6)
                            ? share
                                    + new Dice(plan.seed(), 51, upright ? 1 : 0, line, upright ? row : column, join)
                                            .between(-0.07, 0.07)
                            : Double.NaN;
                case COUNTRY -> wish.chance(0.5) ? share : Double.NaN;
            };
        }
        return joins;
    }

    /** Whether there is an avenue on a side of a quarter. */
    boolean hasAvenue(int column, int row, Side side) {
        return switch (side) {
            case WEST -> plan.hasWest(column, row);
            case EAST -> plan.hasWest(column + 1, row);
            case SOUTH -> plan.hasSouth(column, row);
            case NORTH -> plan.hasSouth(column, row + 1);
        };
    }

    boolean isRoundabout(int column, int row) {
        if (column <= 0 || column >= plan.columns() || row <= 0 || row >= plan.lines()) {
            return false;
        }
        if (plan.strip(row) != Strip.QUARTERS || plan.strip(row - 1) != Strip.QUARTERS) {
            return false;
        }
        int suburbs = 0;
        for (int quadrant = 0; quadrant < 4; quadrant++) {
            Kind kind = plan.kind(column - quadrant % 2, row - quadrant / 2);
            suburbs += kind == Kind.SUBURB ? 1 : kind == Kind.OLD_TOWN ? -4 : 0;
        }
        return suburbs >= 1 && new Dice(plan.seed(), 53, column, row).chance(0.3);
    }

    /** The node by which a street leaves the crossing south-west of a quarter. */
    long corner(int column, int row, Side leg) {
        return Sheet.reference(piece(column, row), isRoundabout(column, row) ? leg.quarterTurns() * 2 : 0);
    }

    /** A crossing's own nodes: one, or those of a roundabout, counter-clockwise from the east. */
    List<Spot> cornerSpots(int column, int row) {
        Spot middle = terrain.spot(plan.along(column, 0), plan.inland(row, 0));
        if (!isRoundabout(column, row)) {
            return List.of(middle);
        }
        Spot east = terrain.spot(plan.along(column, 0) + 30, plan.inland(row, 0));
        double heading = StrictMath.atan2(east.north() - middle.north(), east.east() - middle.east());
        List<Spot> circle = new ArrayList<>();
        for (int node = 0; node < ROUNDABOUT_NODES; node++) {
            double angle = heading + 2 * StrictMath.PI * node / ROUNDABOUT_NODES;
            circle.add(
                    middle.moved(ROUNDABOUT_METERS * StrictMath.cos(angle), ROUNDABOUT_METERS * StrictMath.sin(angle)));
        }
        return circle;
    }

    long west(int column, int row, int index) {
        return Sheet.reference(piece(column, row), (isRoundabout(column, row) ? ROUNDABOUT_NODES : 1) + index);
    }

    long south(int column, int row, int index) {
        int before = (isRoundabout(column, row) ? ROUNDABOUT_NODES : 1) + westShares(column, row).length;
        return Sheet.reference(piece(column, row), before + index);
    }

    Spot westSpot(int column, int row, double share) {
        return terrain.spot(plan.along(column, 0), plan.inland(row, share));
    }

    Spot southSpot(int column, int row, double share) {
        return terrain.spot(plan.along(column, share), plan.inland(row, 0));
    }

    /** The node on a quarter's side that is nearest to a share of its length. */
    Join join(int column, int row, Side side, double share) {
        return switch (side) {
            case WEST -> onWest(column, row, share);
            case EAST -> onWest(column + 1, row, share);
            case SOUTH -> onSouth(column, row, share);
            case NORTH -> onSouth(column, row + 1, share);
        };
    }

    /** A node on an avenue, and where it is. */
    record Join(long node, Spot spot, double share) {}

    private Join onWest(int column, int row, double share) {
        double[] shares = westShares(column, row);
        int index = nearest(shares, share);
        return new Join(west(column, row, index), westSpot(column, row, shares[index]), shares[index]);
    }

    private Join onSouth(int column, int row, double share) {
        double[] shares = southShares(column, row);
        int index = nearest(shares, share);
        return new Join(south(column, row, index), southSpot(column, row, shares[index]), shares[index]);
    }

    private static int nearest(double[] shares, double share) {
        int best = 0;
        for (int index = 1; index < shares.length; index++) {
            if (Math.abs(shares[index] - share) < Math.abs(shares[best] - share)) {
                best = index;
            }
        }
        return best;
    }

    private static double[] merged(double[] one, double[] other) {
        double[] all = new double[one.length + other.length];
        int size = 0;
        for (double[] some : new double[][] {one, other}) {
            for (double share : some) {
                boolean isNew = !Double.isNaN(share);
                for (int known = 0; known < size && isNew; known++) {
                    isNew = Math.abs(all[known] - share) > SNAP;
                }
                if (isNew) {
                    all[size++] = share;
                }
            }
        }
        double[] shares = Arrays.copyOf(all, size);
        Arrays.sort(shares);
        return filled(shares);
    }

    /** With points between, so that an avenue follows the bends of the land. */
    private static double[] filled(double[] shares) {
        List<Double> filled = new ArrayList<>();
        double last = 0;
        for (int index = 0; index <= shares.length; index++) {
            double next = index < shares.length ? shares[index] : 1;
            int pieces = (int) Math.ceil((next - last) / MAX_GAP);
            for (int piece = 1; piece < pieces; piece++) {
                filled.add(last + (next - last) * piece / pieces);
            }
            if (index < shares.length) {
                filled.add(next);
            }
            last = next;
        }
        return filled.stream().mapToDouble(share -> share).toArray();
    }
}
