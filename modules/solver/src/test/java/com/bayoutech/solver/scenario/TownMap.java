package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Travel;
import java.util.ArrayList;
import java.util.List;

/** A town of square blocks: a step to the side, up or down is one unit of distance and of time, where nothing is slow. */
final class TownMap implements Travel {
    private final List<String> letters = new ArrayList<>();
    private final List<int[]> positions = new ArrayList<>();
    private final List<Integer> noWayTo = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private int step = 1;

    /** A time of the day in which each step takes longer. */
    private record Slice(int factor, int from, int until) {}

    TownMap(List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length(); column++) {
                char letter = rows.get(row).charAt(column);
                if (Character.isLetter(letter)) {
                    letters.add(String.valueOf(letter));
                    positions.add(new int[] {row, column});
                }
            }
        }
    }

    int place(String letter) {
        if (!letters.contains(letter)) {
            throw new IllegalArgumentException("The place (" + letter + ") is not on the map. Draw it.");
        }
        return letters.indexOf(letter);
    }

    /** So long is each step from now on. */
    void stretch(int length) {
        step = length;
    }

    void blockWayTo(String letter) {
        noWayTo.add(place(letter));
    }

    void slow(int factor, int from, int until) {
        slices.add(new Slice(factor, from, until));
    }

    @Override
    public int locations() {
        return letters.size();
    }

    @Override
    public int distance(int from, int to) {
        if (from != to && noWayTo.contains(to)) {
            return NO_WAY;
        }
        int rows = Math.abs(positions.get(from)[0] - positions.get(to)[0]);
        int columns = Math.abs(positions.get(from)[1] - positions.get(to)[1]);
        return step * (rows + columns);
    }

    @Override
    public int duration(int from, int to) {
        return distance(from, to);
    }

    /** Drives a moment at a time, {@code 1 / factor} of a step in each while the town is slow: who leaves later never overtakes. */
    @Override
    public int duration(int from, int to, int departure) {
        int way = distance(from, to);
        if (way == NO_WAY) {
            return way;
        }
        int moment = departure;
        for (double left = way; left > 0; moment++) {
            left -= 1.0 / factor(moment);
        }
        return moment - departure;
    }

    private int factor(int moment) {
        return slices.stream()
                .filter(slice -> slice.from() <= moment && moment < slice.until())
                .mapToInt(Slice::factor)
                .findFirst()
                .orElse(1);
    }

    @Override
    public boolean isTimed() {
        return !slices.isEmpty();
    }
}
