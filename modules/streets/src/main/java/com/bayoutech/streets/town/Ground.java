package com.bayoutech.streets.town;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.ArrayList;
import java.util.List;

/** What ground is taken by streets, buildings and ponds, as convex quadrilaterals; two share ground if no side parts them. */
final class Ground {
    private static final double CELL_METERS = 40;

    private final List<Spot[]> taken = new ArrayList<>();
    private final LongObjectHashMap<IntArrayList> cells = new LongObjectHashMap<>();

    /** Takes the ground of a street from one point to the next. */
    void takeStreet(Spot from, Spot to, double halfWidth) {
        if (from.metersTo(to) < 0.5) {
            return;
        }
        take(new Spot[] {
            from.leftOf(to, -halfWidth),
            to.leftOf(from, halfWidth),
            to.leftOf(from, -halfWidth),
            from.leftOf(to, halfWidth)
        });
    }

    void takeLine(List<Spot> line, double halfWidth) {
        for (int index = 1; index < line.size(); index++) {
            takeStreet(line.get(index - 1), line.get(index), halfWidth);
        }
    }

    void take(Spot[] quad) {
        int index = taken.size();
        taken.add(quad);
        Box box = Box.of(quad);
        for (long column = box.left; column <= box.right; column++) {
            for (long row = box.low; row <= box.high; row++) {
                long key = key(column, row);
                IntArrayList list = cells.get(key);
                if (list == null) {
                    list = new IntArrayList();
                    cells.put(key, list);
                }
                list.add(index);
            }
        }
    }

    boolean isFree(Spot[] quad) {
        Box box = Box.of(quad);
        for (long column = box.left; column <= box.right; column++) {
            for (long row = box.low; row <= box.high; row++) {
                IntArrayList list = cells.get(key(column, row));
                for (int index = 0; list != null && index < list.size(); index++) {
                    Spot[] other = taken.get(list.get(index));
                    if (!hasPartingSide(quad, other) && !hasPartingSide(other, quad)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a side of the first has all of the second beyond it (corners counter-clockwise or clockwise). */
    private static boolean hasPartingSide(Spot[] one, Spot[] other) {
        double turn = cross(one[0], one[1], one[2]) >= 0 ? 1 : -1;
        for (int side = 0; side < one.length; side++) {
            Spot from = one[side];
            Spot to = one[(side + 1) % one.length];
            boolean parts = true;
            for (Spot corner : other) {
                if (turn * cross(from, to, corner) > 0) {
                    parts = false;
                    break;
                }
            }
            if (parts) {
                return true;
            }
        }
        return false;
    }

    private static double cross(Spot from, Spot to, Spot point) {
        return (to.east() - from.east()) * (point.north() - from.north())
                - (to.north() - from.north()) * (point.east() - from.east());
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xFFFF_FFFFL);
    }

    /** The cells that a quadrilateral may touch. */
    private record Box(long left, long right, long low, long high) {
        static Box of(Spot[] quad) {
            double west = quad[0].east();
            double east = west;
            double south = quad[0].north();
            double north = south;
            for (Spot corner : quad) {
                west = Math.min(west, corner.east());
                east = Math.max(east, corner.east());
                south = Math.min(south, corner.north());
                north = Math.max(north, corner.north());
            }
            return new Box(cell(west), cell(east), cell(south), cell(north));
        }

        private static long cell(double meters) {
            return (long) Math.floor(meters / CELL_METERS);
        }
    }
}
