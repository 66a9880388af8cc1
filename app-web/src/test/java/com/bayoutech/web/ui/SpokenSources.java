package com.bayoutech.web.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the screens, read for the keys of texts and for words that are still written in them. */
final class SpokenSources {
    private static final Path JAVA = Path.of("src", "main", "java", "com", "bayoutech", "web");
    private static final Path SCRIPTS = Path.of("..", "frontend");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "com", "bayoutech", "web", "texts");

    private static final Pattern JAVA_KEY =
            Pattern.compile("(?:Texts\\s*\\.\\s*(?:of|key)|@PageTitle)\\(\\s*\"([a-z]+\\.[^\"]+)\"");
    private static final Pattern SCRIPT_KEY = Pattern.compile("\\btext\\(\\s*'([^']+)'");

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** Words as people read them: begun with a capital, or more than one. Keys, classes and attributes look different. */
    private static final Pattern WORDS = Pattern.compile("[A-Z][a-z]+.*|.*[a-z]{2}[,.]? [a-z(].*|.* [a-z]{2,}.*");

    /** Keys, which a screen names by their own words where it lists them. */
    private static final Pattern KEYS =
            Pattern.compile("((Ctrl|Shift|Alt)\\+?)*(Up|Down|Left|Right|Enter|Escape|Menu|Delete|Drag|F[0-9]+|[A-Z])?");

    private static final Pattern NOT_SHOWN = Pattern.compile(
            "Exception\\(|AssertionError|\\bLOG\\b|@[A-Z]\\w+\\($|executeJs|System\\.err|addClassName|setAttribute\\(\"style|"
                    + "ofPattern|Pattern\\.compile|\\.set(Width|Height|MaxWidth|MinWidth)\\(|\"select |\"insert |getStyle");

    private SpokenSources() {}

    /** The names of the bundles. */
    static Set<String> features() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All keys that Java and scripts ask for. */
    static Set<String> keys() {
        return Stream.concat(keys(JAVA, ".java", JAVA_KEY), keys(SCRIPTS, ".js", SCRIPT_KEY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The modules of the browser, without their comments. */
    static Map<Path, String> scripts() {
        return files(SCRIPTS, ".js")
                .collect(Collectors.toMap(
                        Function.identity(), file -> COMMENT.matcher(read(file)).replaceAll("")));
    }

    /** Words that stand in the sources of each package, with their file. */
    static Map<String, List<String>> literals() {
        return files(JAVA, ".java")
                .collect(Collectors.groupingBy(
                        file -> JAVA.relativize(file.getParent()).toString(),
                        TreeMap::new,
                        Collectors.flatMapping(SpokenSources::literals, Collectors.toList())));
    }

    private static Stream<String> literals(Path file) {
        String code = COMMENT.matcher(read(file)).replaceAll("");
        return Stream.of(code.split("(?<=[;{}])\\s*\n"))
                .filter(statement -> !NOT_SHOWN.matcher(statement).find())
                .flatMap(statement -> LITERAL.matcher(statement).results())
                .map(literal -> literal.group(1))
                .filter(literal -> WORDS.matcher(literal).matches()
                        && !KEYS.matcher(literal).matches())
                .map(literal -> file.getFileName() + ": " + literal);
    }

    private static Stream<String> keys(Path folder, String ending, Pattern key) {
        return files(folder, ending)
                .map(SpokenSources::read)
                .map(text -> COMMENT.matcher(text).replaceAll(""))
                .flatMap(text -> key.matcher(text).results())
                .map((MatchResult found) -> found.group(1));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
