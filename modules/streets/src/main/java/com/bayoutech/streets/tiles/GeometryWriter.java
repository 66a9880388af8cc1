package com.bayoutech.streets.tiles;

import com.bayoutech.streets.internal.ProtobufWriter;

/** Writes the geometry of one feature as the commands of a tile (specification 2.1, section 4.3), in the steps of the tile. */
final class GeometryWriter {
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final ProtobufWriter commands = new ProtobufWriter();
    private int x;
    private int y;

    void clear() {
        commands.clear();
        x = 0;
        y = 0;
    }

    boolean isEmpty() {
        return commands.size() == 0;
    }

    ProtobufWriter commands() {
        return commands;
    }

    void point(int pointX, int pointY) {
        command(MOVE_TO, 1);
        moveBy(pointX, pointY);
    }

    void line(int[] line) {
        path(line);
    }

    /** An outline or a hole, as its winding says. */
    void ring(int[] ring) {
        path(ring);
        command(CLOSE_PATH, 1);
    }

    private void path(int[] points) {
        point(points[0], points[1]);
        command(LINE_TO, points.length / 2 - 1);
        for (int i = 2; i < points.length; i += 2) {
            moveBy(points[i], points[i + 1]);
        }
    }

    private void command(int id, int count) {
        commands.varint(((long) count << 3) | id);
    }

    private void moveBy(int toX, int toY) {
        commands.signedVarint(toX - x);
        commands.signedVarint(toY - y);
        x = toX;
        y = toY;
    }
}
