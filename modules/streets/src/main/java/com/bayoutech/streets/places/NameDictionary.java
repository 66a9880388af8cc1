package com.bayoutech.streets.places;

import java.util.Arrays;
import java.util.List;

/**
 * Written forms of names, searched with typing errors forgiven.
 *
 * <p>An edit is a letter too much, missing or wrong, or two neighbours swapped (the optimal string alignment distance). The forms are sorted, so
 * that the table of distances is kept for what a form begins with like the one before it, and whole stretches that are already too far are
 * passed over: a trie without its nodes. Safe for use by several threads.
 */
final class NameDictionary {
    private static final int FAR = 1 << 20;

    private final Form[] written;
    private final String[] forms;
    /** How many letters a form begins with like the one before it. */
    private final int[] shared;

    private final int longest;

    /**
     * A way to write a name.
     *
     * @param text what is searched: without accents
     * @param spelled the same with accents
     * @param penalty what it costs to write the name this way
     */
    record Form(String text, String spelled, int name, int penalty) {
        Form(String spelled, int name, int penalty) {
            this(Folding.fold(spelled), spelled, name, penalty);
        }
    }

    /** Hears what is near. */
    @FunctionalInterface
    interface Hits {
        void add(Form form, int edits);
    }

    NameDictionary(List<Form> all) {
        written = all.stream()
                .distinct()
                .sorted((first, second) -> first.text().compareTo(second.text()))
                .toArray(Form[]::new);
        int size = written.length;
        forms = new String[size];
        shared = new int[size];
        int longestYet = 0;
        for (int index = 0; index < size; index++) {
            forms[index] = written[index].text();
            shared[index] = index == 0 ? 0 : common(forms[index - 1], forms[index]);
            longestYet = Math.max(longestYet, forms[index].length());
        }
        longest = longestYet;
    }

    /** All forms within some edits of a text. */
    void findNear(String typed, int maxEdits, Hits hits) {
        int columns = typed.length();
        if (columns == 0 || columns > longest + maxEdits) {
            return;
        }
        int[][] rows = new int[longest + 1][columns + 2];
        for (int column = 0; column <= columns + 1; column++) {
            rows[0][column] = column <= maxEdits ? column : FAR;
        }
        int valid = 0;
        int index = 0;
        while (index < forms.length) {
            String form = forms[index];
            int depth = Math.min(shared[index], valid);
            boolean near = true;
            while (near && depth < form.length()) {
                depth++;
                near = fill(rows, form, depth, typed, maxEdits) <= maxEdits;
            }
            valid = depth;
            index++;
            if (!near) {
                while (index < forms.length && shared[index] >= depth) {
                    index++;
                }
            } else if (Math.abs(form.length() - columns) <= maxEdits && rows[form.length()][columns] <= maxEdits) {
                hits.add(written[index - 1], rows[form.length()][columns]);
            }
        }
    }

    /** All forms that begin with a text. */
    void findBeginning(String typed, Hits hits) {
        int index = Arrays.binarySearch(forms, typed);
        index = index < 0 ? -index - 1 : index;
        while (index > 0 && forms[index - 1].equals(typed)) {
            index--;
        }
        for (; index < forms.length && forms[index].startsWith(typed); index++) {
            hits.add(written[index], 0);
        }
    }

    /** One row of the table, within the band that can still be near; the smallest value of the row. */
    private static int fill(int[][] rows, String form, int row, String typed, int maxEdits) {
        int first = Math.max(1, row - maxEdits);
        int last = Math.min(typed.length(), row + maxEdits);
        int[] now = rows[row];
        int[] above = rows[row - 1];
        char letter = form.charAt(row - 1);
        now[first - 1] = first == 1 && row <= maxEdits ? row : FAR;
        int smallest = now[first - 1];
        for (int column = first; column <= last; column++) {
            char other = typed.charAt(column - 1);
            int edits = Math.min(
                    above[column - 1] + (letter == other ? 0 : 1), Math.min(above[column], now[column - 1]) + 1);
            if (row > 1 && column > 1 && letter == typed.charAt(column - 2) && form.charAt(row - 2) == other) {
                edits = Math.min(edits, rows[row - 2][column - 2] + 1);
            }
            now[column] = edits;
            smallest = Math.min(smallest, edits);
        }
        now[last + 1] = FAR;
        return smallest;
    }

    /** Edits between two texts, however many. */
    static int edits(String first, String second) {
        int[][] rows = new int[first.length() + 1][second.length() + 2];
        int most = first.length() + second.length();
        for (int column = 0; column <= second.length() + 1; column++) {
            rows[0][column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            fill(rows, first, row, second, most);
        }
        return rows[first.length()][second.length()];
    }

    private static int common(String first, String second) {
        int mismatch = Arrays.mismatch(first.toCharArray(), second.toCharArray());
        return mismatch < 0 ? first.length() : mismatch;
    }
}
