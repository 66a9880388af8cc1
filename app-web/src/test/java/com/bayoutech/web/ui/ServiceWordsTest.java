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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceWordsTest {
    private static final Pattern REFUSAL =
            Pattern.compile("new (?:RefusedException|CsvFormatException|StreetsNotReadyException|Ending\\.Failed)\\(");
    private static final Pattern ARM = Pattern.compile("->([^;]*);");

    /** Each says what it does when it reports its progress; some keep the words in a constant. */
    private static final Pattern STEP = Pattern.compile(
            "(?:advance\\(|report\\(|Preparing\\(|[Tt]ask = |TASK = |NAME = |[A-Z]+ING = )\\s*\"([A-Z][a-z]+ing [^\"]*)\"");

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

    /** Those that are put together of parts in several places, as they come out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // DayReader
                "Depot North has no orders to plan on 2026-11-23. Import some in the orders view, or choose the places there of those that wait.",
                "Depot North has 30000 visits on 2026-11-23; at most 20000 can be planned at once. Move some to another day or depot.",
                "No vehicle of depot North has a shift on 2026-11-23. Add one in the fleet view.",
                // RunMemory, by DayReader and RunWorker
                "Depot North has 9000 visits on 2026-11-23. Planning them takes another 812 MB of memory, and of the server's 4096 MB only 100 are"
                        + " free. Move some to another day or depot, or start the server with BAYOU_MEMORY=5g.",
                "Depot North has 9000 visits on 2026-11-23. Planning them takes another 812 MB of memory, and of the server's 4096 MB only 100 are"
                        + " free. Start it again when the other runs are over, move some to another day or depot, or start the server with"
                        + " BAYOU_MEMORY=5g.",
                "The memory of the server (4096 MB) was full before the optimisation was done. Plan fewer orders at once, or start the server with"
                        + " more, such as BAYOU_MEMORY=5g.",
                // RunPreparation
                "Streets are being prepared: 12 %",
                "Travel times are being computed: 99 %",
                // RunTask
                "The optimisation did not come to its end in 3 attempts. Start it again, with fewer orders or a shorter time if that does not help.",
                // SetAside
                "Optimised from revision 3",
                "Optimised from revision 3 (2)",
                // StreetDay
                "Depot North is 812 m from the nearest street; the limit is 500 m. Correct its latitude and longitude in the fleet file and import"
                        + " that again.",
                "Depot North is far from any street. Correct its latitude and longitude in the fleet file and import that again.",
                "Depot North is on a street from which no way leads to the others and back. Correct its latitude and longitude in the fleet file"
                        + " and import that again.",
                // PreparedStreets
                "The streets are being prepared (Indexing streets, 12 %). Try again in a while.",
                "The streets are being replaced. Try again.",
                "Preparing the streets ended with an error. Look into the log of this server.",
                // what the map says in its corner: TownWriter, ExtractFeatures
                "A fictional town (Heronville), drawn by a program; no place on earth",
                "© OpenStreetMap contributors",
                // HouselessFinder and AddressFinder
                "No street or place of this name is known. Check the spelling of street and city.",
                "No street of this name is known. Check the spelling of street and city.",
                // what the fleet's records refuse
                "The overtime (2500 cents an hour after 1800 min) must begin within a day and not be negative. Leave it out where there is none.",
                "The absence (2026-11-24 to 2026-11-23) must not end before it starts. Swap the days.",
                "The name of a driver has 0 letters. Give it one to 100.",
            })
    void whatIsPutTogetherHasItsPattern(String sentence) {
        assertThat(ServiceWords.isKnown(sentence)).isTrue();
        assertThat(GERMAN.hear(() -> ServiceWords.of(sentence))).isNotEqualTo(sentence);
    }

    @Test
    void eachStepOfPreparingStreetsHasItsWords() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Path source : sources("streets")) {
            STEP.matcher(Files.readString(source))
                    .results()
                    .map(step -> step.group(1))
                    .filter(step -> !ServiceWords.isKnown(step))
                    .forEach(step -> unknown.add(source.getFileName() + ": " + step));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatIsBeingDoneIsSaidInTheOtherLanguageToo() {
        assertThat(GERMAN.hear(() -> ServiceWords.of(
                        "The streets are being prepared (Indexing streets, 12 %). Try again in a while.")))
                .isEqualTo(
                        "Die Straßen werden vorbereitet (Straßen werden indiziert, 12 %). Versuchen Sie es in einer Weile wieder.");
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
        return sources("foundation", "orders", "fleet", "identity", "planning", "streets", "adapters");
    }

    private static List<Path> sources(String... modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules) {
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
            if (argument.contains("switch")) {
                ARM.matcher(argument).results().map(arm -> arm.group(1)).forEach(arm -> addTo(sentences, arm));
            } else {
                addTo(sentences, argument);
            }
        }
        return sentences;
    }

    private static void addTo(List<String> sentences, String expression) {
        if (expression.indexOf('"') >= 0) {
            sentences.add(sentence(expression));
        }
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
