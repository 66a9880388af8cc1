package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words for people stand in bundles, not in code. */
class SpokenLiteralsTest {
    /** Packages that nobody sees on a screen: the console's words, the operator's, the demo's data. */
    private static final Set<String> NOT_FOR_SCREENS = Set.of("", "config", "observation", "command", "demo");

    @Test
    void noScreenSpeaksFromItsCode() throws IOException {
        Set<String> noWords = noWords();
        SpokenSources.literals().forEach((folder, literals) -> {
            if (!NOT_FOR_SCREENS.contains(folder)) {
                assertThat(literals)
                        .as("words in (" + folder + ") that belong into a bundle; see docs/texts.md")
                        .filteredOn(literal -> !noWords.contains(literal))
                        .isEmpty();
            }
        });
    }

    private static Set<String> noWords() throws IOException {
        try (InputStream file = SpokenLiteralsTest.class.getResourceAsStream("no-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        }
    }
}
