package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the land of a quarter is used for, as one area or as fields. */
final class QuarterAreas {
    private static final int SAMPLES = 5;
    private static final List<Map<String, String>> FIELDS = List.of(
            Tags.of("landuse", "farmland"),
            Tags.of("landuse", "farmland"),
            Tags.of("landuse", "farmland", "crop", "sugarcane"),
            Tags.of("landuse", "meadow"),
            Tags.of("landuse", "forest"),
            Tags.of("landuse", "forest"),
            Tags.of("natural", "wood"),
            Tags.of("landuse", "orchard"),
            Tags.of("natural", "wetland", "wetland", "swamp"));

    private final Canvas canvas;

    QuarterAreas(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(Kind kind) {
        switch (kind) {
            case OLD_TOWN -> area(Tags.of("landuse", "residential", "name", "Old Town"));
            case GRID, SUBURB -> area(Tags.of("landuse", "residential"));
            case PORT -> area(Tags.of("landuse", "industrial", "name", "Port Quarter"));
            case PARK -> {}
            case COUNTRY -> drawFields();
        }
    }

    /** Grass beside a motorway or a railway. */
    void drawVerge() {
        canvas.sheet().area(outline(canvas, 0.01), Tags.of("landuse", "grass"));
    }

    private void area(Map<String, String> tags) {
        canvas.sheet().area(outline(canvas, 0), tags);
    }

    private void drawFields() {
        Dice dice = canvas.dice(97);
        double across = dice.between(0.35, 0.65);
        for (int half = 0; half < 2; half++) {
            double up = dice.between(0.35, 0.65);
            double west = half == 0 ? 0.006 : across + 0.003;
            double east = half == 0 ? across - 0.003 : 0.994;
            field(west, east, 0.007, up - 0.004, dice);
            field(west, east, up + 0.004, 0.993, dice);
        }
    }

    private void field(double west, double east, double south, double north, Dice dice) {
        List<Spot> corners = new ArrayList<>();
        side(corners, west, south, east, south);
        side(corners, east, south, east, north);
        side(corners, east, north, west, north);
        side(corners, west, north, west, south);
        canvas.sheet().area(corners, dice.pick(FIELDS));
    }

    /** The quarter's outline, or one a little within. */
    static List<Spot> outline(Canvas canvas, double inset) {
        QuarterAreas areas = new QuarterAreas(canvas);
        List<Spot> corners = new ArrayList<>();
        double far = 1 - inset;
        areas.side(corners, inset, inset, far, inset);
        areas.side(corners, far, inset, far, far);
        areas.side(corners, far, far, inset, far);
        areas.side(corners, inset, far, inset, inset);
        return corners;
    }

    /** Without its end, which is the next side's begin. */
    private void side(List<Spot> corners, double across, double up, double toAcross, double toUp) {
        for (int sample = 0; sample < SAMPLES; sample++) {
            double share = (double) sample / SAMPLES;
            corners.add(canvas.spot(across + (toAcross - across) * share, up + (toUp - up) * share));
        }
    }
}
