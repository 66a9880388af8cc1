package com.bayoutech.web.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be asked for: each command's word and its options. Known without starting anything. */
final class Usage {
    static final Map<String, Set<String>> OPTIONS = Map.of(
            "rotate-keys",
            Set.of("--remove-old"),
            "train",
            Set.of(),
            "prepare-streets",
            Set.of(),
            "verify-audit",
            Set.of());

    /** Properties have a dot in their names, options have none. */
    private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+\\.[^=]*=.*", Pattern.DOTALL);

    private Usage() {}

    /** Why these arguments, a word among them, cannot be understood; empty where they can. */
    static Optional<String> findMistake(List<String> arguments) {
        List<String> words = arguments.stream().filter(Usage::isWord).toList();
        Set<String> known = OPTIONS.getOrDefault(words.getFirst(), Set.of());
        if (!OPTIONS.containsKey(words.getFirst())) {
            return Optional.of("The command (" + words.getFirst() + ") is not known. Use one of "
                    + text(OPTIONS.keySet()) + ", or none to start the server.");
        }
        if (words.size() > 1) {
            return Optional.of("The word (" + words.get(1) + ") after the command (" + words.getFirst()
                    + ") is one too many. Leave it out.");
        }
        return arguments.stream()
                .filter(argument -> !isWord(argument)
                        && !known.contains(argument)
                        && !PROPERTY.matcher(argument).matches())
                .findFirst()
                .map(option -> "The command (" + words.getFirst() + ") has no option (" + option + "). "
                        + (known.isEmpty() ? "It has none." : "Use " + text(known) + "."));
    }

    static boolean isWord(String argument) {
        return !argument.startsWith("-");
    }

    /** The arguments, but with these properties whatever was said of them. */
    static String[] with(Map<String, String> properties, String... arguments) {
        Map<String, String> sorted = new TreeMap<>(properties);
        List<String> kept = Arrays.stream(arguments)
                .filter(argument -> sorted.keySet().stream().noneMatch(name -> argument.startsWith("--" + name + "=")))
                .toList();
        return Stream.concat(
                        kept.stream(),
                        sorted.entrySet().stream()
                                .map(property -> "--" + property.getKey() + "=" + property.getValue()))
                .toArray(String[]::new);
    }

    private static String text(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
