package com.bayoutech.streets.town;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.TileSource.Bounds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws any piece of the town, the same at each call. */
final class Draft {
    private static final int IN_THE_MIDDLE = 7;
    private static final double MARGIN_METERS = 1_500;

    private final TownPlan plan;
    private final Terrain terrain;
    private final Borders borders;
    private final StreetNames names;
    private final List<Integer> waters;

    Draft(TownPlan plan) {
        this.plan = plan;
        this.terrain = new Terrain(plan.seed());
        this.borders = new Borders(plan, terrain);
        this.names = new StreetNames(plan);
        this.waters = IntStream.range(0, plan.lines())
                .filter(row -> plan.strip(row) == Strip.RIVER || plan.strip(row) == Strip.CANAL)
                .boxed()
                .toList();
    }

    TownPlan plan() {
        return plan;
    }

    Terrain terrain() {
        return terrain;
    }

    /** The corners of a box around all of it; nothing lies farther out than the water's ends. */
    Bounds bounds() {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (int line = 0; line <= plan.lines(); line++) {
            for (int column = 0; column <= plan.columns(); column++) {
                Spot spot = terrain.spot(plan.along(column, 0), plan.inland(line, 0));
                south = Math.min(south, terrain.latitude(spot.moved(0, -MARGIN_METERS)));
                north = Math.max(north, terrain.latitude(spot.moved(0, MARGIN_METERS)));
                west = Math.min(west, terrain.longitude(spot.moved(-MARGIN_METERS, 0)));
                east = Math.max(east, terrain.longitude(spot.moved(MARGIN_METERS, 0)));
            }
        }
        return new Bounds(new Place(south, west), new Place(north, east));
    }

    int pieces() {
        return borders.pieces() + waters.size();
    }

    /** A piece with all that is in it. */
    Sheet draw(int piece, Census census) {
        return draw(piece, census, false);
    }

    /** The streets of a piece and what hangs on them, without buildings, areas and addresses. */
    Sheet drawStreets(int piece) {
        return draw(piece, new Census(0), true);
    }

    private Sheet draw(int piece, Census census, boolean streetsOnly) {
        Sheet sheet = new Sheet(piece);
        if (piece >= borders.pieces()) {
            new Water(plan, terrain, sheet).draw(waters.get(piece - borders.pieces()));
            return sheet;
        }
        int column = piece % (plan.columns() + 1);
        int row = piece / (plan.columns() + 1);
        Canvas canvas = new Canvas(
                plan,
                terrain,
                borders,
                names,
                column,
                row,
                Municipality.of(plan, column, row),
                streetsOnly,
                sheet,
                new Ground());
        new Avenues(canvas).draw();
        if (column < plan.columns() && row < plan.lines()) {
            switch (plan.strip(row)) {
                case QUARTERS -> drawQuarter(canvas, census);
                case MOTORWAY -> {
                    new MotorwayStrip(canvas).draw();
                    new QuarterAreas(canvas).drawVerge();
                }
                case RAILWAY -> {
                    new RailwayStrip(canvas).draw();
                    new QuarterAreas(canvas).drawVerge();
                }
                case RIVER, CANAL -> {}
            }
        }
        return sheet;
    }

    private void drawQuarter(Canvas canvas, Census census) {
        Kind kind = plan.kind(canvas.column(), canvas.row());
        Lots lots = new Lots(canvas, census);
        new BorderLots(canvas, lots).takeGround();
        Runnable build = switch (kind) {
            case OLD_TOWN, GRID -> {
                GridQuarter quarter = new GridQuarter(canvas, kind);
                quarter.drawStreets();
                yield () -> quarter.build(lots);
            }
            case SUBURB -> {
                SuburbQuarter quarter = new SuburbQuarter(canvas);
                quarter.drawStreets();
                yield () -> quarter.build(lots);
            }
            case PORT -> {
                PortQuarter quarter = new PortQuarter(canvas);
                quarter.drawStreets();
                yield () -> quarter.build(lots);
            }
            case PARK -> {
                ParkQuarter quarter = new ParkQuarter(canvas);
                quarter.drawStreets();
                yield quarter::build;
            }
            case COUNTRY -> {
                CountryQuarter quarter = new CountryQuarter(canvas);
                quarter.drawStreets();
                yield () -> quarter.build(lots);
            }
        };
        if (!canvas.streetsOnly()) {
            label(canvas);
            new QuarterAreas(canvas).draw(kind);
            build.run();
        }
    }

    /** Names the municipality in one of its quarters. */
    private void label(Canvas canvas) {
        Municipality town = canvas.town();
        int quarter = town.quarter(plan, canvas.column(), canvas.row());
        if (quarter == namedIn(canvas)) {
            String place = town.number() == 0 ? "town" : canvas.row() < plan.river() ? "village" : "suburb";
            canvas.sheet().node(canvas.spot(0.5, 0.5), labelTags(town, place));
        }
    }

    private static Map<String, String> labelTags(Municipality town, String place) {
        return Tags.of(
                "place",
                place,
                "name",
                town.name(),
                "postal_code",
                town.postcode(),
                "population",
                String.format(Locale.ROOT, "%d", place.equals("town") ? 21_000 : 3_000 + 100 * town.number()),
                "fictional",
                "yes",
                "note",
                "A fictional place, made for trying things out.");
    }

    private int namedIn(Canvas canvas) {
        Municipality town = canvas.town();
        int first = -1;
        int toRow = canvas.row() < plan.river() ? -1 : 1;
        for (int row = plan.river() + toRow; row >= 0 && row < plan.lines(); row += toRow) {
            int quarterRow = plan.rowsFromRiver(row) - town.firstRow();
            for (int column = town.firstColumn();
                    quarterRow >= 0
                            && quarterRow < Municipality.ROWS
                            && column < town.firstColumn() + Municipality.COLUMNS;
                    column++) {
                int quarter = town.quarter(plan, column, row);
                if (plan.isBuilt(column, row) && (first < 0 || quarter == IN_THE_MIDDLE)) {
                    first = quarter;
                }
            }
        }
        return first;
    }
}
