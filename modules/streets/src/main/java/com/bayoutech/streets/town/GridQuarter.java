package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Blocks in rows and columns, as the old town and the 19th century have them. */
final class GridQuarter {
    private static final int LINES_A_QUARTER = 10;
    private static final int ROWS_A_QUARTER = 7;
    private static final int HUNDRED = 100;

    private final Canvas canvas;
    private final Kind kind;
    private final Style style;
    private final int columns;
    private final int rows;
    private final double halfWidth;
    private final Block[][] blocks;
    private final Bend[][] crossings;

    GridQuarter(Canvas canvas, Kind kind) {
        this.canvas = canvas;
        this.kind = kind;
        this.columns = kind.columns();
        this.rows = kind.rows();
        this.style = (kind == Kind.OLD_TOWN ? Style.OLD_TOWN : Style.GRID)
                .wider(canvas.plan().lotScale());
        this.halfWidth = kind == Kind.OLD_TOWN ? 4 : 5;
        this.blocks = new Block[columns][rows];
        this.crossings = new Bend[columns + 1][rows + 1];
        Dice dice = canvas.dice(81);
        for (Block[] column : blocks) {
            for (int row = 0; row < rows; row++) {
                column[row] = Block.draw(dice.next());
            }
        }
    }

    void drawStreets() {
        for (int line = 1; line < columns; line++) {
            for (int row = 1; row < rows; row++) {
                crossings[line][row] = canvas.bend(canvas.spot((double) line / columns, (double) row / rows));
            }
            crossings[line][0] = canvas.bend(join(Side.SOUTH, (double) line / columns));
            crossings[line][rows] = canvas.bend(join(Side.NORTH, (double) line / columns));
        }
        for (int row = 1; row < rows; row++) {
            crossings[0][row] = canvas.bend(join(Side.WEST, (double) row / rows));
            crossings[columns][row] = canvas.bend(join(Side.EAST, (double) row / rows));
        }
        for (int line = 1; line < columns; line++) {
            drawInland(line);
        }
        for (int row = 1; row < rows; row++) {
            List<Bend> bends = new ArrayList<>();
            for (int line = 0; line <= columns; line++) {
                bends.add(crossings[line][row]);
            }
            canvas.street(bends, halfWidth, alongTags(row));
        }
    }

    /** A street inland, with the drives into the yards of blocks that have one. */
    private void drawInland(int line) {
        List<Bend> bends = new ArrayList<>();
        List<Runnable> drives = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            bends.add(crossings[line][row]);
            if (row < rows && blocks[line][row].hasYard()) {
                Spot middle = crossings[line][row].spot().towards(crossings[line][row + 1].spot(), 0.5);
                Bend gate = canvas.bend(middle);
                bends.add(gate);
                Spot yard = canvas.spot((line + 0.55) / columns, (row + 0.5) / rows);
                Map<String, String> tags = blocks[line][row].driveTags();
                drives.add(() -> canvas.street(List.of(gate, canvas.bend(yard)), 3, tags));
            }
        }
        canvas.street(bends, halfWidth, inlandTags(line));
        drives.forEach(Runnable::run);
    }

    void build(Lots lots) {
        BorderLots borderLots = new BorderLots(canvas, lots);
        Style avenue = Style.AVENUE.wider(canvas.plan().lotScale());
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                if (blocks[column][row] != Block.HOUSES) {
                    new BlockAreas(canvas, corners(column, row)).draw(blocks[column][row], column * rows + row);
                }
            }
        }
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                if (blocks[column][row] == Block.HOUSES) {
                    buildAround(column, row, lots, borderLots, avenue);
                }
            }
        }
    }

    private void buildAround(int column, int row, Lots lots, BorderLots borderLots, Style avenue) {
        if (row == 0) {
            borderLots.build(Side.SOUTH, column, columns, avenue);
        } else {
            lots.build(along(column, row, true));
        }
        if (row == rows - 1) {
            borderLots.build(Side.NORTH, column, columns, avenue);
        } else {
            lots.build(along(column, row + 1, false));
        }
        if (column == 0) {
            borderLots.build(Side.WEST, row, rows, avenue);
        } else {
            lots.build(inland(column, row, false));
        }
        if (column == columns - 1) {
            borderLots.build(Side.EAST, row, rows, avenue);
        } else {
            lots.build(inland(column + 1, row, true));
        }
    }

    private Frontage along(int column, int line, boolean left) {
        int step = LINES_A_QUARTER / columns;
        int hundreds = (canvas.column() - canvas.town().firstColumn()) * LINES_A_QUARTER + column * step + 1;
        return new Frontage(
                List.of(crossings[column][line].spot(), crossings[column + 1][line].spot()),
                halfWidth,
                left,
                style,
                canvas.names().along(canvas.town(), canvas.row(), line),
                hundreds * HUNDRED,
                49 * step);
    }

    private Frontage inland(int line, int row, boolean left) {
        int rowsBefore =
                canvas.plan().rowsFromRiver(canvas.row()) - canvas.town().firstRow();
        return new Frontage(
                List.of(crossings[line][row].spot(), crossings[line][row + 1].spot()),
                halfWidth,
                left,
                style,
                inlandName(line),
                (rowsBefore * ROWS_A_QUARTER + row + 1) * HUNDRED,
                49);
    }

    private String inlandName(int line) {
        return canvas.names().inland(canvas.town(), canvas.column(), line * (LINES_A_QUARTER / columns));
    }

    private Map<String, String> inlandTags(int line) {
        Map<String, String> tags = Tags.of("highway", "residential", "name", inlandName(line), "maxspeed", "25 mph");
        if (kind == Kind.OLD_TOWN) {
            tags = Tags.with(tags, "oneway", line % 2 == 1 ? "yes" : "-1", "width", "5.5");
        } else if (line == 2 || line == 3) {
            tags = Tags.with(
                    tags,
                    "highway",
                    "tertiary",
                    "oneway",
                    line == 3 ? "yes" : "-1",
                    "lanes",
                    "2",
                    "maxspeed",
                    "30 mph");
        }
        return tags;
    }

    private Map<String, String> alongTags(int line) {
        String name = canvas.names().along(canvas.town(), canvas.row(), line);
        if (kind == Kind.OLD_TOWN && line == 5) {
            return Tags.of("highway", "living_street", "name", name);
        }
        if (kind == Kind.OLD_TOWN && (line == 3 || line == 4)) {
            return Tags.of(
                    "highway",
                    "tertiary",
                    "name",
                    name,
                    "maxspeed",
                    "25 mph",
                    "oneway",
                    line == 3 ? "yes" : "-1",
                    "lanes",
                    "2");
        }
        return Tags.of("highway", "residential", "name", name, "maxspeed", "25 mph");
    }

    private Borders.Join join(Side side, double share) {
        return canvas.borders().join(canvas.column(), canvas.row(), side, share);
    }

    private Spot[] corners(int column, int row) {
        double west = (double) column / columns;
        double east = (column + 1.0) / columns;
        double south = (double) row / rows;
        double north = (row + 1.0) / rows;
        return new Spot[] {
            canvas.spot(west, south), canvas.spot(east, south), canvas.spot(east, north), canvas.spot(west, north)
        };
    }
}
