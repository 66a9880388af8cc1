package com.bayoutech.streets.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the sea of the coast: its lines have the land on their left and the water on their right, and where the extract ends, the sea ends at its box.
 *
 * <p>Lines that leave the box are joined along its border, clockwise as seen on the map, so that the water stays on the right. Islands are rings already. If
 * no line leaves the box, all around the islands is sea, a good way beyond the box as well.
 */
final class Coastline {
    /** Lines that end this near to the border, as a share of the box, end there. */
    private static final double NEAR_BORDER = 0.02;

    private final Box box;
    private final List<int[]> rings = new ArrayList<>();
    private final List<int[]> chains = new ArrayList<>();

    Coastline(Box box) {
        this.box = box;
    }

    /** A closed coast; the last point is not the first one again. */
    void addRing(int[] ring) {
        Box around = Box.around(new int[][] {ring});
        if (box.contains(around)) {
            rings.add(ring);
        } else if (box.touches(around)) {
            addLine(openedOutside(ring));
        }
    }

    void addLine(int[] line) {
        for (int[] piece : LineClip.clip(line, box)) {
            if (endsAtBorder(piece[0], piece[1]) && endsAtBorder(piece[piece.length - 2], piece[piece.length - 1])) {
                chains.add(piece);
            }
        }
    }

    /** The sea's outlines and its islands, or nothing if no coast is known. */
    int[][] sea() {
        List<int[]> sea = new ArrayList<>(rings);
        if (!chains.isEmpty()) {
            closeChains(sea);
        } else if (largestIsIsland()) {
            sea.add(beyond().toRing());
        }
        return sea.toArray(int[][]::new);
    }

    private Box beyond() {
        int wide = (int) Math.min(box.width(), WorldGrid.SIZE / 4);
        int high = (int) Math.min(box.height(), WorldGrid.SIZE / 4);
        return new Box(
                Math.max(0, box.left() - wide),
                Math.max(0, box.top() - high),
                (int) Math.min(WorldGrid.SIZE - 1L, (long) box.right() + wide),
                (int) Math.min(WorldGrid.SIZE - 1L, (long) box.bottom() + high));
    }

    private boolean largestIsIsland() {
        long largest = 0;
        for (int[] ring : rings) {
            long area = Rings.doubleArea(ring);
            largest = Math.abs(area) > Math.abs(largest) ? area : largest;
        }
        return largest < 0;
    }

    private void closeChains(List<int[]> sea) {
        double[] starts = new double[chains.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = along(chains.get(i)[0], chains.get(i)[1]);
        }
        boolean[] used = new boolean[starts.length];
        for (int first = 0; first < starts.length; first++) {
            if (used[first]) {
                continue;
            }
            Points ring = new Points();
            int chain = first;
            do {
                used[chain] = true;
                int[] line = chains.get(chain);
                for (int i = 0; i < line.length; i += 2) {
                    ring.addNew(line[i], line[i + 1]);
                }
                double end = along(line[line.length - 2], line[line.length - 1]);
                chain = next(end, starts, used, first);
                addCorners(ring, end, starts[chain]);
            } while (chain != first);
            sea.add(ring.toArray());
        }
    }

    /** The chain that starts next along the border; the ring's first one closes it. */
    private static int next(double from, double[] starts, boolean[] used, int first) {
        int best = first;
        for (int i = 0; i < starts.length; i++) {
            if ((!used[i] || i == first) && ahead(from, starts[i]) < ahead(from, starts[best])) {
                best = i;
            }
        }
        return best;
    }

    private static double ahead(double from, double to) {
        return to >= from ? to - from : to - from + 4;
    }

    private void addCorners(Points ring, double from, double to) {
        double end = from + ahead(from, to);
        for (int corner = (int) Math.floor(from) + 1; corner <= end; corner++) {
            int[] at = box.toRing();
            ring.addNew(at[corner % 4 * 2], at[corner % 4 * 2 + 1]);
        }
    }

    private boolean endsAtBorder(int x, int y) {
        double horizontal = Math.min((double) x - box.left(), (double) box.right() - x) / box.width();
        double vertical = Math.min((double) y - box.top(), (double) box.bottom() - y) / box.height();
        return Math.min(horizontal, vertical) <= NEAR_BORDER;
    }

    /** How far around the box a place on its border, or the one nearest to it, is: 0 to 4, clockwise from the corner in the north-west. */
    private double along(int x, int y) {
        double right = ((double) x - box.left()) / box.width();
        double down = ((double) y - box.top()) / box.height();
        double nearest = Math.min(Math.min(right, 1 - right), Math.min(down, 1 - down));
        if (nearest == down) {
            return right;
        }
        if (nearest == 1 - right) {
            return 1 + down;
        }
        return nearest == 1 - down ? 3 - right : 4 - down;
    }

    private int[] openedOutside(int[] ring) {
        int outside = 0;
        while (box.contains(ring[outside], ring[outside + 1])) {
            outside += 2;
            if (outside >= ring.length) {
                outside = 0;
                break;
            }
        }
        int[] line = Arrays.copyOf(Arrays.copyOfRange(ring, outside, ring.length), ring.length + 2);
        System.arraycopy(ring, 0, line, ring.length - outside, outside + 2);
        return line;
    }
}
