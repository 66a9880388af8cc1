package com.bayoutech.streets.town;

import com.bayoutech.domain.Place;

/**
 * Bends the plan, in which the river is straight, into the land as it lies: along the river streets follow its bends, away from it they waver.
 *
 * <p>A point of the plan is (along, inland) in meters: along the river, and away from its middle line, north positive. The river's bend moves a
 * point sideways by less the farther inland it lies, and along by so much that right angles stay nearly right. All is drawn with
 * {@link StrictMath}, so that each machine draws the same.
 */
final class Terrain {
    private static final double LATITUDE = 29.62;
    private static final double LONGITUDE = -91.24;
    private static final double METERS_A_DEGREE = 111_195;
    private static final double METERS_A_DEGREE_EAST = METERS_A_DEGREE * StrictMath.cos(StrictMath.toRadians(LATITUDE));
    private static final double REACH = 1_250;
    private static final double LONG_BEND = 1_480;
    private static final double LONG_WIDTH = 560;
    private static final double SHORT_BEND = 660;
    private static final double SHORT_WIDTH = 55;
    private static final double WAVER_CELL = 1_150;
    private static final double CALM = 1_000;
    private static final double CALM_WAVER = 8;
    private static final double WILD_WAVER = 115;

    private final long seed;
    private final double phase;

    Terrain(long seed) {
        this.seed = seed;
        this.phase = new Dice(seed, 11).between(-0.25, 0.25);
    }

    /** Where a point of the plan lies. */
    Spot spot(double along, double inland) {
        double reach = StrictMath.tanh(inland / REACH);
        double share = 1 - reach * reach;
        double longAngle = along / LONG_BEND + phase;
        double shortAngle = along / SHORT_BEND;
        double bend = LONG_WIDTH * StrictMath.cos(longAngle) + SHORT_WIDTH * StrictMath.sin(shortAngle);
        double slope = -LONG_WIDTH / LONG_BEND * StrictMath.sin(longAngle)
                + SHORT_WIDTH / SHORT_BEND * StrictMath.cos(shortAngle);
        double waver = waver(along, inland) * (1 - 0.75 * share);
        return new Spot(
                along - slope * REACH * reach + waver * noise(along, inland, 21),
                inland + bend * share + waver * noise(along, inland, 22));
    }

    Place place(Spot spot) {
        return new Place(latitude(spot), longitude(spot));
    }

    double latitude(Spot spot) {
        return LATITUDE + spot.north() / METERS_A_DEGREE;
    }

    double longitude(Spot spot) {
        return LONGITUDE + spot.east() / METERS_A_DEGREE_EAST;
    }

    private static double waver(double along, double inland) {
        double far = StrictMath.sqrt(along * along + inland * inland) / CALM - 1;
        double share = smooth(Math.clamp(far / 1.5, 0, 1));
        return CALM_WAVER + (WILD_WAVER - CALM_WAVER) * share;
    }

    /** Smooth noise between -1 and 1. */
    private double noise(double along, double inland, int channel) {
        double column = along / WAVER_CELL;
        double row = inland / WAVER_CELL;
        long left = (long) StrictMath.floor(column);
        long low = (long) StrictMath.floor(row);
        double across = smooth(column - left);
        double up = smooth(row - low);
        double bottom = lerp(corner(left, low, channel), corner(left + 1, low, channel), across);
        double top = lerp(corner(left, low + 1, channel), corner(left + 1, low + 1, channel), across);
        return lerp(bottom, top, up);
    }

    private double corner(long column, long row, int channel) {
        return new Dice(seed, channel, column, row).between(-1, 1);
    }

    private static double smooth(double share) {
        return share * share * share * (share * (share * 6 - 15) + 10);
    }

    private static double lerp(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
