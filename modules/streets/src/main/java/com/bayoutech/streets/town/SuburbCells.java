package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import com.bayoutech.streets.town.SuburbQuarter.Collector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies within a suburb's cells: dead ends, some in the shape of a T, and crescents. */
final class SuburbCells {
    private static final int CELLS = 3;
    private static final int FIRST_CRESCENT = 4;
    private static final int QUARTER = 2;
    private static final int MIDDLE = 4;
    private static final int THREE_QUARTERS = 6;
    private static final double HALF_WIDTH = 4.5;
    private static final double TURNING_METERS = 9;

    private final Canvas canvas;
    private final Spot[][] spots;
    private final Style style;
    private final List<Frontage> frontages = new ArrayList<>();
    private int crescents = FIRST_CRESCENT;
    private int endings;

    /** The spots are the lattice's points, which the quarter sets before streets are drawn. */
    SuburbCells(Canvas canvas, Spot[][] spots, Style style) {
        this.canvas = canvas;
        this.spots = spots;
        this.style = style;
    }

    void drawStreets(List<Collector> collectors) {
        Dice dice = canvas.dice(92);
        for (int column = 0; column < CELLS; column++) {
            for (int row = 0; row < CELLS; row++) {
                drawCell(column, row, collectors, dice);
            }
        }
    }

    void build(Lots lots) {
        frontages.forEach(frontage -> {
            lots.build(frontage);
            lots.build(frontage.opposite());
        });
    }

    private void drawCell(int column, int row, List<Collector> collectors, Dice dice) {
        List<Host> hosts = new ArrayList<>();
        for (Side side : Side.values()) {
            host(column, row, side, collectors).ifPresent(hosts::add);
        }
        double draw = dice.next();
        if (hosts.isEmpty()) {
            return;
        }
        Host host = dice.pick(hosts);
        Optional<Host> opposite =
                hosts.stream().filter(other -> other.side.isOpposite(host.side)).findFirst();
        if (draw < 0.3) {
            drawCrescent(host, dice);
        } else if (draw < 0.58) {
            drawFork(host, dice);
        } else if (opposite.isPresent()) {
            drawDeadEnd(host, 0.4, dice);
            drawDeadEnd(opposite.get(), 0.38, dice);
        } else {
            drawDeadEnd(host, dice.between(0.55, 0.66), dice);
        }
    }

    private Optional<Host> host(int column, int row, Side side, List<Collector> collectors) {
        boolean upright = side == Side.WEST || side == Side.EAST;
        int line = upright ? column + (side == Side.EAST ? 1 : 0) : row + (side == Side.NORTH ? 1 : 0);
        int cell = upright ? row : column;
        return collectors.stream()
                .filter(collector ->
                        collector.upright() == upright && collector.line() == line && collector.cell() == cell)
                .findFirst()
                .map(collector -> new Host(column, row, side, collector.bends()));
    }

    /** A cell seen from one of its sides: along that side, and away from it. */
    private final class Host {
        final int column;
        final int row;
        final Side side;
        final List<Bend> bends;

        Host(int column, int row, Side side, List<Bend> bends) {
            this.column = column;
            this.row = row;
            this.side = side;
            this.bends = bends;
        }

        Spot spot(double along, double depth) {
            return switch (side) {
                case SOUTH -> inCell(along, depth);
                case NORTH -> inCell(along, 1 - depth);
                case WEST -> inCell(depth, along);
                case EAST -> inCell(1 - depth, along);
            };
        }

        private Spot inCell(double across, double up) {
            return spots[column][row]
                    .towards(spots[column + 1][row], across)
                    .towards(spots[column][row + 1].towards(spots[column + 1][row + 1], across), up);
        }
    }

    private void drawDeadEnd(Host host, double depth, Dice dice) {
        double sway = dice.between(-0.1, 0.1);
        List<Bend> bends = new ArrayList<>();
        bends.add(host.bends.get(MIDDLE));
        bends.add(canvas.bend(host.spot(0.5 + sway * 0.3, depth * 0.35)));
        bends.add(canvas.bend(host.spot(0.5 + sway * 0.8, depth * 0.7)));
        bends.add(turningCircle(host.spot(0.5 + sway, depth)));
        drawEnding(bends, dice);
    }

    private void drawFork(Host host, Dice dice) {
        Bend fork = canvas.bend(host.spot(0.5, 0.52));
        drawEnding(List.of(host.bends.get(MIDDLE), canvas.bend(host.spot(0.49, 0.3)), fork), dice);
        List<Bend> arms = List.of(
                turningCircle(host.spot(0.24, dice.between(0.5, 0.6))),
                canvas.bend(host.spot(0.37, 0.55)),
                fork,
                canvas.bend(host.spot(0.63, 0.55)),
                turningCircle(host.spot(0.76, dice.between(0.5, 0.6))));
        drawEnding(arms, dice);
    }

    private void drawCrescent(Host host, Dice dice) {
        double depth = dice.between(0.52, 0.6);
        List<Bend> bends = List.of(
                host.bends.get(QUARTER),
                canvas.bend(host.spot(0.25, depth * 0.5)),
                canvas.bend(host.spot(0.29, depth * 0.8)),
                canvas.bend(host.spot(0.39, depth * 0.97)),
                canvas.bend(host.spot(0.5, depth)),
                canvas.bend(host.spot(0.61, depth * 0.97)),
                canvas.bend(host.spot(0.71, depth * 0.8)),
                canvas.bend(host.spot(0.75, depth * 0.5)),
                host.bends.get(THREE_QUARTERS));
        String name = canvas.names().through(canvas.town(), canvas.column(), canvas.row(), crescents++);
        draw(bends, name, Tags.of("highway", "residential", "name", name, "maxspeed", "20 mph"));
    }

    private void drawEnding(List<Bend> bends, Dice dice) {
        String name = canvas.names().ending(canvas.town(), canvas.column(), canvas.row(), endings++);
        draw(
                bends,
                name,
                dice.chance(0.15)
                        ? Tags.of("highway", "living_street", "name", name)
                        : Tags.of("highway", "residential", "name", name, "maxspeed", "20 mph"));
    }

    private void draw(List<Bend> bends, String name, Map<String, String> tags) {
        canvas.street(bends, HALF_WIDTH, tags);
        frontages.add(new Frontage(Canvas.spots(bends), HALF_WIDTH, true, style, name, 100, 98));
    }

    private Bend turningCircle(Spot spot) {
        canvas.ground().take(new Spot[] {
            spot.moved(-TURNING_METERS, -TURNING_METERS),
            spot.moved(TURNING_METERS, -TURNING_METERS),
            spot.moved(TURNING_METERS, TURNING_METERS),
            spot.moved(-TURNING_METERS, TURNING_METERS)
        });
        return new Bend(canvas.sheet().node(spot, Tags.of("highway", "turning_circle")), spot);
    }
}
