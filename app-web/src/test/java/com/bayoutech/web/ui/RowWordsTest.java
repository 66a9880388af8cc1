package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.csv.RowError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowWordsTest {
    /** What a reader of rows rejects in words that stand there as they are. */
    private static final Pattern REJECTION =
            Pattern.compile("reject\\(\\s*[\\w.]+,\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");

    /** A text, or two with something filled in between. */
    private static final Pattern TEXT = Pattern.compile(
            "\"((?:[^\"\\\\\n]|\\\\.)*)\"(\\s*\\+\\s*[\\w.]+(?:\\([\\w.()]*\\))?(?:\\s*\\+\\s*\"([^\"\n]*)\")?)?");

    /** What a parser throws, and nobody reads. */
    private static final Pattern UNREAD = Pattern.compile("The text is no .*|CrewRow.*");

    private static final Audience GERMAN =
            new Audience(Language.GERMAN.locale(), DistanceUnit.KILOMETERS, Currency.getInstance("EUR"));

    @Test
    void whatIsWrongWithACellOfAnOrderAndItsRemedyHavePatterns() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String module : List.of("foundation", "orders")) {
            try (Stream<Path> files = Files.walk(Path.of("..", "modules", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    REJECTION
                            .matcher(Files.readString(file))
                            .results()
                            .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                            .filter(words -> !ServiceWords.isKnown(words))
                            .forEach(unknown::add);
                }
            }
        }
        assertThat(unknown)
                .as("words on rows without a pattern in the bundle (said)")
                .isEmpty();
    }

    @Test
    void whatIsWrongWithACellOfTheFleetAndItsRemedyHavePatterns() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(
                Path.of("..", "modules", "fleet", "src", "main", "java", "com", "bayoutech", "fleet", "internal"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map(RowWordsTest::withNumber)
                        .filter(text -> text.strip().indexOf(' ') > 0)
                        .filter(text -> !UNREAD.matcher(text).matches())
                        .forEach(words::add);
            }
        }
        assertThat(words).contains("has 7 shifts with these hours already, and the row does not tell which one it is");
        assertThat(words)
                .filteredOn(each -> !ServiceWords.isKnown(each))
                .as("words on rows of the fleet without a pattern in the bundle (said)")
                .isEmpty();
    }

    private static String withNumber(MatchResult text) {
        String rest = text.group(3) == null ? "" : text.group(3);
        return text.group(1) + (text.group(2) == null ? "" : "7") + rest;
    }

    @Test
    void aRowOfTheFleetIsWordedInTheLanguageOfWhoeverLooks() {
        RowError error = new RowError(4, "vehicle", "V1", "has a row that is wrong, line 3", "Split the file.");
        assertThat(GERMAN.hear(() -> RowWords.problem(error))).isEqualTo("hat eine fehlerhafte Zeile, Zeile 3");
        assertThat(GERMAN.hear(() -> RowWords.remedy(error))).isEqualTo("Teilen Sie die Datei.");
    }

    @Test
    void numbersGoAlong() {
        RowError error = new RowError(
                3, "load", "x", "cannot be read", "Give up to 4 whole numbers from 0 to 1000, such as 3 or 3;40.");
        assertThat(GERMAN.hear(() -> RowWords.problem(error))).isEqualTo("ist nicht lesbar");
        assertThat(GERMAN.hear(() -> RowWords.remedy(error)))
                .isEqualTo("Geben Sie bis zu 4 ganze Zahlen von 0 bis 1000 an, etwa 3 oder 3;40.");
        assertThat(RowWords.remedy(error)).isEqualTo(error.remedy());
    }

    @Test
    void whatALookUpHasSaidIsSaidBeforeTheRemedy() {
        RowError error = new RowError(
                3,
                "address",
                "x",
                "cannot be found",
                "Canal Street (Heronville) has no house number 12. Near it are 10, 14. Correct the address, or give latitude and longitude.");
        assertThat(GERMAN.hear(() -> RowWords.remedy(error)))
                .isEqualTo("Canal Street (Heronville) hat keine Hausnummer 12. In der Nähe sind 10, 14."
                        + " Berichtigen Sie die Adresse oder geben Sie Breiten- und Längengrad an.");
    }
}
