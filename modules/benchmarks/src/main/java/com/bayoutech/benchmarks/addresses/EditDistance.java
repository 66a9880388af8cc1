package com.bayoutech.benchmarks.addresses;

/** Edits between two texts: a letter too much, missing or wrong, or two neighbours swapped (optimal string alignment). */
final class EditDistance {
    private EditDistance() {}

    static int between(String first, String second) {
        int[][] edits = new int[first.length() + 1][second.length() + 1];
        for (int row = 0; row <= first.length(); row++) {
            for (int column = 0; column <= second.length(); column++) {
                edits[row][column] = row == 0 ? column : column == 0 ? row : least(edits, first, second, row, column);
            }
        }
        return edits[first.length()][second.length()];
    }

    private static int least(int[][] edits, String first, String second, int row, int column) {
        int same = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
        int least = Math.min(
                edits[row - 1][column - 1] + same, Math.min(edits[row - 1][column], edits[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && first.charAt(row - 1) == second.charAt(column - 2)
                && first.charAt(row - 2) == second.charAt(column - 1);
        return swapped ? Math.min(least, edits[row - 2][column - 2] + 1) : least;
    }
}
