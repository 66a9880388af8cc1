package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Travel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the matrices of each profile; the old single one is the car's. */
final class MatrixParser {
    private static final String USUAL = "car";

    private MatrixParser() {}

    static Map<String, Profile> parse(Field problem) {
        Field matrix = problem.get("matrix");
        if (problem.get("matrices").isPresent() && matrix.isPresent()) {
            throw new VroomInputException(
                    "The matrix must be left out where there are matrices: it is their old form. Move it to matrices."
                            + USUAL + ".durations.");
        }
        Map<String, Profile> profiles = new LinkedHashMap<>();
        if (matrix.isPresent()) {
            profiles.put(USUAL, new Profile(table(matrix), Optional.empty(), Optional.empty()));
        }
        problem.get("matrices").members().forEach((name, field) -> profiles.put(name, profile(field)));
        return profiles;
    }

    private static Profile profile(Field field) {
        Profile profile =
                new Profile(table(field.get("durations")), table(field.get("distances")), table(field.get("costs")));
        if (profile.distances().isPresent() && profile.durations().isEmpty()) {
            throw new VroomInputException("The " + field.path()
                    + ".distances cannot be used without durations. Give a matrix of durations, too.");
        }
        return profile;
    }

    private static Optional<int[][]> table(Field field) {
        if (!field.isPresent()) {
            return Optional.empty();
        }
        List<Field> rows = field.elements();
        if (rows.isEmpty()) {
            throw field.wrong("a matrix that is not empty, or left out");
        }
        int[][] table = new int[rows.size()][];
        for (int row = 0; row < table.length; row++) {
            table[row] = row(rows.get(row), table.length);
        }
        return Optional.of(table);
    }

    /** Not by fields: a large matrix has millions of entries. */
    private static int[] row(Field field, int size) {
        JsonNode node = field.node();
        if (node == null || !node.isArray() || node.size() != size) {
            throw field.wrong("a row with as many entries as there are rows (" + size + ")");
        }
        int[] row = new int[size];
        for (int column = 0; column < size; column++) {
            JsonNode entry = node.get(column);
            if (!entry.isIntegralNumber() || entry.asDouble() < 0) {
                throw new Field(field.path() + "[" + column + "]", entry).wrong("a whole number, at least 0");
            }
            row[column] = entry.asDouble() > Travel.MOST ? Profile.NO_WAY : entry.asInt();
        }
        return row;
    }
}
