package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceWordsTest {
    private static final Pattern REFUSAL = Pattern.compile("new (?:RefusedException|CsvFormatException)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Audience GERMAN =
            new Audience(Language.GERMAN.locale(), DistanceUnit.KILOMETERS, Currency.getInstance("EUR"));

    @Test
    void eachRefusalOfAServiceHasItsPattern() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Path source : sources()) {
            for (String sentence : refusals(Files.readString(source))) {
                if (!ServiceWords.isKnown(sentence)) {
                    unknown.add(source.getFileName() + ": " + sentence);
                }
            }
        }
        assertThat(unknown)
                .as("refusals without a pattern in the bundle (said); see docs/texts.md")
                .isEmpty();
    }

    @Test
    void whatWasFilledInGoesIntoTheOtherLanguage() {
        assertThat(GERMAN.hear(() -> ServiceWords.of("The name (Nora) is taken by the role (night). Choose another.")))
                .isEqualTo("Den Namen (Nora) hat schon die Rolle (night). Wählen Sie einen anderen.");
    }

    @Test
    void whatHasNoPatternStaysEnglish() {
        assertThat(GERMAN.hear(() -> ServiceWords.of("Nobody has thought of this.")))
                .isEqualTo("Nobody has thought of this.");
        assertThat(ServiceWords.of("The file is not UTF-8 text. Save it as CSV with the encoding UTF-8."))
                .startsWith("The file is not");
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("foundation", "orders", "fleet", "identity", "planning", "adapters")) {
            try (Stream<Path> files = Files.walk(Path.of("..", "modules", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** The sentences of a source's refusals, with "x" wherever something is filled in. */
    private static List<String> refusals(String source) {
        List<String> sentences = new ArrayList<>();
        Matcher refusal = REFUSAL.matcher(source);
        while (refusal.find()) {
            String argument = source.substring(refusal.end(), end(source, refusal.end()));
            if (argument.indexOf('"') >= 0 && !argument.contains("switch")) {
                sentences.add(sentence(argument));
            }
        }
        return sentences;
    }

    private static String sentence(String argument) {
        StringBuilder sentence = new StringBuilder();
        Matcher literal = LITERAL.matcher(argument);
        int end = 0;
        while (literal.find()) {
            String between = argument.substring(end, literal.start()).replaceAll("[\\s+]", "");
            sentence.append(between.isEmpty() ? "" : "x").append(literal.group(1));
            end = literal.end();
        }
        return sentence.append(argument.substring(end).replaceAll("[\\s+]", "").isEmpty() ? "" : "x")
                .toString();
    }

    /** Where the parenthesis that is open is closed. */
    private static int end(String source, int start) {
        int depth = 1;
        boolean isText = false;
        for (int at = start; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (sign == '"' && source.charAt(at - 1) != '\\') {
                isText = !isText;
            } else if (!isText) {
                depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                if (depth == 0) {
                    return at;
                }
            }
        }
        return source.length();
    }
}
