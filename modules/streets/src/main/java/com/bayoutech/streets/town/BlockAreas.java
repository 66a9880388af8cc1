package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws a block that is no block of houses. */
final class BlockAreas {
    private final Canvas canvas;
    private final Spot[] corners;

    /** The block's corners, in the middle of the crossings, counter-clockwise from the south-west. */
    BlockAreas(Canvas canvas, Spot[] corners) {
        this.canvas = canvas;
        this.corners = corners.clone();
    }

    /** The number tells it from the quarter's other blocks. */
    void draw(Block block, int number) {
        String name = canvas.names().stem(canvas.dice(200 + number));
        switch (block) {
            case HOUSES -> {}
            case SQUARE -> drawSquare(name);
            case SCHOOL -> {
                area(0.1, Tags.of("amenity", "school", "name", name + " School"));
                building(0.2, 0.8, 0.3, 0.55, Tags.of("building", "school", "building:levels", "2"));
                building(0.2, 0.4, 0.6, 0.85, Tags.of("building", "school"));
            }
            case CHURCH -> {
                area(0.12, Tags.of("landuse", "religious"));
                building(
                        0.35,
                        0.65,
                        0.25,
                        0.75,
                        Tags.of(
                                "building",
                                "church",
                                "amenity",
                                "place_of_worship",
                                "religion",
                                "christian",
                                "name",
                                name + " Chapel"));
            }
            case CEMETERY -> area(0.1, Tags.of("landuse", "cemetery", "name", name + " Cemetery"));
            case CAR_PARK -> area(0.14, Tags.of("amenity", "parking", "surface", "asphalt"));
            case HOSPITAL -> {
                area(0.1, Tags.of("amenity", "hospital", "name", name + " Hospital"));
                building(0.6, 0.88, 0.15, 0.85, Tags.of("building", "hospital", "building:levels", "5"));
                building(0.15, 0.5, 0.65, 0.86, Tags.of("building", "hospital", "building:levels", "3"));
            }
            case PRIVATE_YARD -> {
                area(0.12, Tags.of("landuse", "commercial"));
                building(0.18, 0.82, 0.68, 0.86, Tags.of("building", "commercial"));
                building(0.18, 0.82, 0.14, 0.32, Tags.of("building", "warehouse"));
            }
        }
    }

    private void drawSquare(String name) {
        area(0.09, Tags.of("leisure", "park", "name", name + " Square"));
        canvas.sheet().line(List.of(spot(0.1, 0.1), spot(0.5, 0.5), spot(0.9, 0.9)), Tags.of("highway", "footway"));
        canvas.sheet().line(List.of(spot(0.9, 0.1), spot(0.52, 0.48)), Tags.of("highway", "footway"));
        List<Spot> basin = new ArrayList<>();
        for (int corner = 0; corner < 8; corner++) {
            double angle = StrictMath.PI * corner / 4;
            basin.add(spot(0.5, 0.68).moved(6 * StrictMath.cos(angle), 6 * StrictMath.sin(angle)));
        }
        canvas.sheet().area(basin, Tags.of("natural", "water", "water", "basin"));
    }

    private void area(double inset, Map<String, String> tags) {
        double far = 1 - inset;
        canvas.sheet().area(List.of(spot(inset, inset), spot(far, inset), spot(far, far), spot(inset, far)), tags);
    }

    private void building(double west, double east, double south, double north, Map<String, String> tags) {
        Spot[] quad = {spot(west, south), spot(east, south), spot(east, north), spot(west, north)};
        if (canvas.ground().isFree(quad)) {
            canvas.ground().take(quad);
            canvas.sheet().area(List.of(quad), tags);
        }
    }

    private Spot spot(double across, double up) {
        return corners[0].towards(corners[1], across).towards(corners[3].towards(corners[2], across), up);
    }
}
