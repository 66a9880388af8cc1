package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessagePattern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code and bundles agree, and each language has all there is. */
class TextsTest {
    private static final TextBundles BUNDLES = new TextBundles();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void eachKeyInTheCodeIsInItsBundleAndEachTextIsUsed() {
        Set<String> written = new TreeSet<>();
        SpokenSources.features().stream()
                .filter(feature -> !feature.equals(ServiceWords.BUNDLE))
                .forEach(feature ->
                        written.addAll(BUNDLES.patterns(Locale.ENGLISH, feature).keySet()));
        assertThat(written).as("keys in the English bundles").isEqualTo(SpokenSources.keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasTheSameTextsWithTheSameArguments(Language language) {
        for (String feature : SpokenSources.features()) {
            Map<String, String> english = BUNDLES.patterns(Locale.ENGLISH, feature);
            Map<String, String> own = BUNDLES.patterns(language.locale(), feature);
            assertThat(own.keySet()).as(feature + " in " + language).isEqualTo(english.keySet());
            own.forEach((key, pattern) ->
                    assertThat(arguments(pattern)).as(key + " in " + language).isEqualTo(arguments(english.get(key))));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmptyOrQuotesWhatItMeantToFillIn(Language language) {
        for (String feature : SpokenSources.features()) {
            BUNDLES.patterns(language.locale(), feature)
                    .forEach((key, pattern) ->
                            assertThat(pattern).as(key).isNotBlank().doesNotContain("'{", "'}", "'#"));
        }
    }

    @Test
    void aScreenWithoutAnAudienceIsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.of("ui.length.minutes", 1_200)).isEqualTo("1,200 min");
            assertThat(Amounts.money(123_450)).isEqualTo("$1,234.50");
            assertThat(DepotClock.day(LocalDate.of(2026, 11, 23))).isEqualTo("Mon 23 Nov 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void amountsAreWrittenForWhoReadsThem() {
        Audience german = new Audience(Locale.GERMANY, DistanceUnit.KILOMETERS, Currency.getInstance("EUR"));
        assertThat(german.hear(() -> Amounts.money(123_450))).isEqualTo("1.234,50\u00a0€");
        assertThat(german.hear(() -> Amounts.distance(1_234_560))).isEqualTo("1.234,6 km");
        Audience american = new Audience(Locale.US, DistanceUnit.MILES, Currency.getInstance("USD"));
        assertThat(american.hear(() -> Amounts.distance(16_093))).isEqualTo("10.0 mi");
        assertThat(american.hear(() -> Amounts.shortDistance(100))).isEqualTo("330 ft");
        assertThat(american.hear(() -> Amounts.shortDistance(350))).isEqualTo("1,150 ft");
        assertThat(american.hear(() -> Amounts.extraMoney(-85))).isEqualTo("-$0.85");
    }

    @Test
    void daysAndLengthsAreWrittenInTheLanguage() {
        DepotClock clock = new DepotClock(ZoneId.of("Europe/Berlin"));
        assertThat(in(Language.GERMAN, () -> DepotClock.day(LocalDate.of(2026, 11, 23))))
                .isEqualTo("Mo., 23. Nov. 2026");
        assertThat(in(Language.FRENCH, () -> clock.dayAndTime(NOON))).isEqualTo("23 nov. 13:00");
        assertThat(in(Language.SPANISH, () -> DepotClock.length(Duration.ofSeconds(10))))
                .isEqualTo("menos de 1 min");
    }

    @Test
    void aTimeThatTheClockShowsTwiceSaysWhichOneItIs() {
        DepotClock london = new DepotClock(ZoneId.of("Europe/London"));
        assertThat(london.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("01:30 (+01:00)");
        assertThat(london.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("01:30 (+00:00)");
        assertThat(london.dayAndTime(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("25 Oct 01:30 (+00:00)");
    }

    @Test
    void aTextThatNoBundleHasIsRefusedWithItsFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLES.text(Locale.FRENCH, "ui.no-such-text"))
                .withMessageContaining("ui_fr.properties");
    }

    private static String in(Language language, Supplier<String> words) {
        return new Audience(language.locale(), DistanceUnit.KILOMETERS, Currency.getInstance("USD")).hear(words::get);
    }

    /** Names and numbers of what a pattern fills in; also tells that it parses. */
    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
