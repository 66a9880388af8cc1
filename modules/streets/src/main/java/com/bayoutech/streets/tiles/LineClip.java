package com.bayoutech.streets.tiles;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines to a box, each stretch by the method of Liang and Barsky ("A new concept and method for line clipping", 1984). */
final class LineClip {
    private final Box box;
    private double enter;
    private double leave;

    private LineClip(Box box) {
        this.box = box;
    }

    /** The pieces of a line within the box, with at least two points each. */
    static List<int[]> clip(int[] line, Box box) {
        List<int[]> pieces = new ArrayList<>();
        if (box.contains(Box.around(new int[][] {line}))) {
            pieces.add(line);
        } else {
            new LineClip(box).cut(line, pieces);
        }
        return pieces;
    }

    private void cut(int[] line, List<int[]> pieces) {
        Points piece = new Points();
        for (int i = 0; i + 3 < line.length; i += 2) {
            double fromX = line[i];
            double fromY = line[i + 1];
            double alongX = line[i + 2] - fromX;
            double alongY = line[i + 3] - fromY;
            boolean seen = isSeen(fromX, fromY, alongX, alongY);
            if (!seen || enter > 0) {
                finish(piece, pieces);
            }
            if (seen) {
                piece.addNew((int) Math.round(fromX + enter * alongX), (int) Math.round(fromY + enter * alongY));
                piece.addNew((int) Math.round(fromX + leave * alongX), (int) Math.round(fromY + leave * alongY));
                if (leave < 1) {
                    finish(piece, pieces);
                }
            }
        }
        finish(piece, pieces);
    }

    private static void finish(Points piece, List<int[]> pieces) {
        if (piece.count() > 1) {
            pieces.add(piece.toArray());
        }
        piece.clear();
    }

    private boolean isSeen(double fromX, double fromY, double alongX, double alongY) {
        enter = 0;
        leave = 1;
        return side(-alongX, fromX - box.left())
                && side(alongX, box.right() - fromX)
                && side(-alongY, fromY - box.top())
                && side(alongY, box.bottom() - fromY);
    }

    private boolean side(double direction, double distance) {
        if (direction == 0) {
            return distance >= 0;
        }
        double share = distance / direction;
        if (direction < 0) {
            enter = Math.max(enter, share);
        } else {
            leave = Math.min(leave, share);
        }
        return enter <= leave;
    }
}
