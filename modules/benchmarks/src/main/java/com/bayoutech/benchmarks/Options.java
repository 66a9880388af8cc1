package com.bayoutech.benchmarks;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The options of a command: {@code --name value}, some with several values, and flags with none. */
final class Options {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final TreeSet<String> unused = new TreeSet<>();

    Options(List<String> words, Set<String> flags) {
        this(words, flags, Set.of());
    }

    /** Options of which some may be there more than once: their values add up. */
    Options(List<String> words, Set<String> flags, Set<String> repeated) {
        int index = 0;
        while (index < words.size()) {
            String word = words.get(index++);
            if (!word.startsWith("--") || word.length() == 2) {
                throw new UsageException("The word (" + word + ") is no option. Options read --name value.");
            }
            List<String> found = new ArrayList<>();
            boolean isFlag = flags.contains(word.substring(2));
            while (!isFlag && index < words.size() && !words.get(index).startsWith("--")) {
                found.add(words.get(index++));
            }
            if (found.isEmpty() && !isFlag) {
                throw new UsageException("The option (" + word + ") has no value. Write it behind the option.");
            }
            List<String> before = values.put(word.substring(2), found);
            if (before != null && repeated.contains(word.substring(2))) {
                found.addAll(0, before);
            } else if (before != null) {
                throw new UsageException("The option (" + word + ") is there twice. Remove one.");
            }
        }
        unused.addAll(values.keySet());
    }

    /** Whether a word without a value is there. */
    boolean flag(String name) {
        unused.remove(name);
        return values.containsKey(name);
    }

    /** All values of an option. */
    List<String> texts(String name) {
        unused.remove(name);
        if (!values.containsKey(name)) {
            throw missing(name);
        }
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** All values of an option, none if it is not there. */
    List<String> findTexts(String name) {
        unused.remove(name);
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    Optional<String> findText(String name) {
        unused.remove(name);
        List<String> found = values.getOrDefault(name, List.of());
        if (found.size() > 1) {
            throw new UsageException(
                    "The word (" + found.get(1) + ") behind --" + name + " is one too many. Give one value.");
        }
        return found.stream().findFirst();
    }

    String text(String name) {
        return findText(name).orElseThrow(() -> missing(name));
    }

    Path path(String name) {
        return read(name, text(name), Path::of, "a file's path");
    }

    long number(String name, long min, long max) {
        return findNumber(name, min, max).orElseThrow(() -> missing(name));
    }

    Optional<Long> findNumber(String name, long min, long max) {
        Optional<Long> number = findText(name).map(text -> read(name, text, Long::valueOf, "a whole number"));
        if (number.isPresent() && (number.get() < min || number.get() > max)) {
            throw new UsageException("The option (--" + name + " " + number.get() + ") must lie between " + min
                    + " and " + max + ". Give another number.");
        }
        return number;
    }

    Optional<Path> findPath(String name) {
        return findText(name).map(text -> read(name, text, Path::of, "a file's path"));
    }

    /** Whole numbers with commas between them. */
    Optional<List<Long>> findNumbers(String name) {
        return findText(name)
                .map(text -> read(
                        name,
                        text,
                        list -> Arrays.stream(list.split(",", -1))
                                .map(Long::valueOf)
                                .toList(),
                        "whole numbers with commas between them"));
    }

    double decimal(String name) {
        return read(name, text(name), Double::valueOf, "a number with a point");
    }

    double decimal(String name, double min, double max) {
        return findDecimal(name, min, max).orElseThrow(() -> missing(name));
    }

    Optional<Double> findDecimal(String name, double min, double max) {
        Optional<Double> number =
                findText(name).map(text -> read(name, text, Double::valueOf, "a number with a point"));
        if (number.isPresent() && !(number.get() >= min && number.get() <= max)) {
            throw new UsageException("The option (--" + name + " " + number.get() + ") must lie between " + min
                    + " and " + max + ". Give another number.");
        }
        return number;
    }

    <T> T value(String name, Function<String, T> parser, String expected) {
        return read(name, text(name), parser, expected);
    }

    /** Fails if an option was given that nobody asked for. */
    void refuseUnused() {
        if (!unused.isEmpty()) {
            throw new UsageException("The option (--" + unused.first() + ") is not known. Read the usage with: help");
        }
    }

    private static UsageException missing(String name) {
        return new UsageException("The option (--" + name + ") is missing. Add it with its value.");
    }

    private static <T> T read(String name, String text, Function<String, T> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UsageException("The option (--" + name + " " + text + ") cannot be read. Give " + expected + ".");
        }
    }
}
