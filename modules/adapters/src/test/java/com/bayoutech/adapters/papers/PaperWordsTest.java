package com.bayoutech.adapters.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperWordsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "com", "bayoutech", "adapters", "papers");
    private static final Pattern KEY = Pattern.compile("(?:PaperWords\\.| |\\()of\\(\\s*\"([a-z.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_fr", "_es"})
    void eachLanguageHasTheSameWordsWithTheSameArguments(String language) throws IOException {
        Properties english = words("");
        Properties own = words(language);
        assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key -> assertThat(arguments(own.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void eachWordThatIsPrintedIsThereAndEachThatIsThereIsPrinted() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Set<String> printed = files.map(PaperWordsTest::read)
                    .flatMap(source -> KEY.matcher(source).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(printed).isEqualTo(words("").stringPropertyNames());
        }
    }

    @Test
    void papersAreEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(PaperWords.of("departure")).isEqualTo("Departure");
            assertThat(PaperWords.distance(1_234_500)).isEqualTo("1,234.5 km");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPaperIsInTheLanguageOfItsReader() {
        String words = ScopedValue.where(PaperWords.LANGUAGE, new PaperLanguage(Locale.GERMANY, false))
                .call(() -> PaperWords.of("items", 2) + "; " + PaperWords.distance(12_340));
        assertThat(words).startsWith("2 Teile").endsWith("12,3 km");
        assertThat(ScopedValue.where(PaperWords.LANGUAGE, new PaperLanguage(Locale.US, true))
                        .call(() -> PaperWords.distance(16_093)))
                .isEqualTo("10.0 mi");
    }

    private static Set<String> arguments(String pattern) {
        if (pattern.indexOf('{') < 0) {
            return Set.of();
        }
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        try (InputStream file = PaperWordsTest.class.getResourceAsStream("words" + language + ".properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return words;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
