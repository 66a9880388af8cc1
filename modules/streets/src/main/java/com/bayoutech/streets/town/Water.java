package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The river with its levees, or a canal, over the whole land in parts that an outline of the map can hold. */
final class Water {
    private static final double STEP_METERS = 55;
    private static final int STEPS_A_PART = 450;
    private static final double BEYOND_METERS = 900;
    private static final double RIVER_BANK = 66;
    private static final double LEVEE = 27;
    private static final double CANAL_BANK = 18;
    private static final double UNEVEN_METERS = 5;

    private final TownPlan plan;
    private final Terrain terrain;
    private final Sheet sheet;

    Water(TownPlan plan, Terrain terrain, Sheet sheet) {
        this.plan = plan;
        this.terrain = terrain;
        this.sheet = sheet;
    }

    void draw(int row) {
        double from = plan.along(0, 0) - BEYOND_METERS;
        double to = plan.along(plan.columns(), 0) + BEYOND_METERS;
        int steps = (int) ((to - from) / STEP_METERS);
        for (int first = 0; first < steps; first += STEPS_A_PART) {
            draw(row, from, first, Math.min(steps, first + STEPS_A_PART));
        }
    }

    private void draw(int row, double from, int first, int last) {
        boolean isRiver = plan.strip(row) == Strip.RIVER;
        double south = plan.inland(row, 0);
        double north = plan.inland(row + 1, 0);
        double bank = isRiver ? RIVER_BANK : CANAL_BANK;
        double uneven = isRiver ? UNEVEN_METERS : 1;
        List<Spot> outline = new ArrayList<>(line(from, first, last, south + bank, uneven));
        outline.addAll(line(from, first, last, north - bank, uneven).reversed());
        sheet.area(outline, Tags.of("natural", "water", "water", isRiver ? "river" : "canal"));
        List<Spot> middle = line(from, first, last, (south + north) / 2, 0);
        sheet.line(middle, flow(row, isRiver));
        if (isRiver) {
            Map<String, String> levee = Tags.of("man_made", "dyke", "name", "Levee");
            sheet.line(line(from, first, last, south + LEVEE, 0), levee);
            sheet.line(line(from, first, last, north - LEVEE, 0), levee);
            batture(from, first, last, south + 12, south + bank + 40);
            batture(from, first, last, north - bank - 40, north - 12);
        }
    }

    /** The green between a road and the river. */
    private void batture(double from, int first, int last, double south, double north) {
        List<Spot> outline = new ArrayList<>(line(from, first, last, south, 0));
        outline.addAll(line(from, first, last, north, 0).reversed());
        sheet.area(outline, Tags.of("landuse", "grass"));
    }

    private Map<String, String> flow(int row, boolean isRiver) {
        return isRiver
                ? Tags.of("waterway", "river", "name", "Heron River")
                : Tags.of("waterway", "canal", "name", row < plan.river() ? "Egret Canal" : "Ibis Canal");
    }

    private List<Spot> line(double from, int first, int last, double inland, double uneven) {
        List<Spot> line = new ArrayList<>();
        for (int step = first; step <= last; step++) {
            double wobble = uneven * new Dice(plan.seed(), 98, step, Math.round(inland)).between(-1, 1)
                    + 4 * uneven * StrictMath.sin(step / 8.0 + inland);
            line.add(terrain.spot(from + step * STEP_METERS, inland + wobble));
        }
        return line;
    }
}
