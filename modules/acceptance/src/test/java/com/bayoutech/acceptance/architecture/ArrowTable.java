package com.bayoutech.acceptance.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The allowed arrows, as {@code arrows.txt} gives them. */
record ArrowTable(Map<String, Row> rows, List<Library> libraries) {
    private static final Set<String> ANYTHING = Set.of("*");
    private static final Set<String> WITH_SPRING = Set.of("adapters", "api", "app-web", "acceptance");

    /** What one module may use. */
    record Row(Set<String> modules, Set<String> libraries, Set<String> jdk) {}

    /** A library by its names in a pom, in a module descriptor and in code. */
    record Library(String name, String coordinates, String module, String packages) {}

    static ArrowTable read() {
        return of(TextTable.read("/architecture/arrows.txt"));
    }

    static ArrowTable of(List<List<String>> lines) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Library> libraries = new ArrayList<>();
        for (List<String> cells : lines) {
            if (cells.getFirst().startsWith("library ")) {
                String name = cells.getFirst().substring("library ".length()).strip();
                libraries.add(new Library(name, cells.get(1), cells.get(2), cells.get(3)));
            } else {
                rows.put(cells.getFirst(), new Row(words(cells.get(1)), words(cells.get(2)), words(cells.get(3))));
            }
        }
        return new ArrowTable(Map.copyOf(rows), List.copyOf(libraries));
    }

    Row getRow(String module) {
        Row row = rows.get(module);
        if (row == null) {
            throw new IllegalStateException("The module (" + module
                    + ") has no row in arrows.txt. Add the row that the house's design gives it.");
        }
        return row;
    }

    boolean allowsModule(String from, String to) {
        return from.equals(to) || allows(getRow(from).modules(), to);
    }

    boolean allowsJdk(String from, String jdkModule) {
        return allows(getRow(from).jdk(), jdkModule);
    }

    boolean allowsCoordinates(String from, String coordinates) {
        if (coordinates.startsWith("org.springframework")) {
            return WITH_SPRING.contains(from);
        }
        return coordinates.equals("org.jspecify:jspecify")
                || isFree(from)
                || granted(from).stream()
                        .anyMatch(library -> library.coordinates().equals(coordinates));
    }

    boolean allowsLibraryModule(String from, String module) {
        return module.equals("org.jspecify")
                || isFree(from)
                || granted(from).stream().anyMatch(library -> library.module().equals(module));
    }

    boolean allowsLibraryClass(String from, String className) {
        if (className.startsWith("org.springframework.")) {
            return WITH_SPRING.contains(from);
        }
        return className.startsWith("org.jspecify.")
                || isFree(from)
                || granted(from).stream().anyMatch(library -> className.startsWith(library.packages() + "."));
    }

    private boolean isFree(String module) {
        return getRow(module).libraries().equals(ANYTHING);
    }

    private List<Library> granted(String module) {
        Set<String> names = getRow(module).libraries();
        return libraries.stream()
                .filter(library -> names.contains(library.name()))
                .toList();
    }

    private static boolean allows(Set<String> allowed, String wanted) {
        return allowed.equals(ANYTHING) || allowed.contains(wanted);
    }

    private static Set<String> words(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(" +"));
    }
}
