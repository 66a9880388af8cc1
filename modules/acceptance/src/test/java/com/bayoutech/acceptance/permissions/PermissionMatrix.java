package com.bayoutech.acceptance.permissions;

import com.bayoutech.acceptance.architecture.TextTable;
import com.bayoutech.foundation.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One kind of doors with their rules, as {@code permission-matrix.txt} gives them. */
record PermissionMatrix(Map<String, Rule> rules) {
    static PermissionMatrix read(String kind) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (List<String> cells : TextTable.read("/permission-matrix.txt")) {
            if (cells.getFirst().equals(kind) && rules.put(cells.get(1), Rule.parse(cells.get(2))) != null) {
                throw new IllegalStateException(
                        "The door (" + cells.get(1) + ") has two rows in permission-matrix.txt. Remove one.");
            }
        }
        return new PermissionMatrix(rules);
    }

    /** The words of the table's first column. */
    static Set<String> kinds() {
        return TextTable.read("/permission-matrix.txt").stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    /** What each role may do, by the table. */
    static Map<String, Set<Permission>> roles() {
        Map<String, Set<Permission>> roles = new LinkedHashMap<>();
        for (List<String> cells : TextTable.read("/permission-matrix.txt")) {
            if (cells.getFirst().equals("role")) {
                roles.put(cells.get(1), Rule.permissions(cells.get(2)));
            }
        }
        return roles;
    }

    /** An attempt that was made, and how it ended. */
    record Attempt(String door, Asker asker, boolean passed) {}

    /** Doors without a row, and rows without a door. */
    List<String> compareDoors(Set<String> doors) {
        List<String> differences = new ArrayList<>();
        for (String door : new TreeSet<>(doors)) {
            if (!rules.containsKey(door)) {
                differences.add("The door (" + door + ") has no row in permission-matrix.txt. Say whom it opens for.");
            }
        }
        for (String row : rules.keySet()) {
            if (!doors.contains(row)) {
                differences.add("The row (" + row + ") of permission-matrix.txt has no door. Remove it.");
            }
        }
        return differences;
    }

    /** Attempts that ended otherwise than the table says. */
    List<String> compare(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> rules.containsKey(attempt.door()))
                .filter(attempt -> rules.get(attempt.door()).lets(attempt.asker()) != attempt.passed())
                .map(attempt -> "The door (" + attempt.door() + ") was " + (attempt.passed() ? "open" : "closed")
                        + " for " + attempt.asker().name() + ". permission-matrix.txt says the opposite.")
                .toList();
    }

    /** The same table with one row turned into its opposite. */
    PermissionMatrix invert(String door) {
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.computeIfPresent(door, (name, rule) -> rule.inverted());
        return new PermissionMatrix(changed);
    }
}
