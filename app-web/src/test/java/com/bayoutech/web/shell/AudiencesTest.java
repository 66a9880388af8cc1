package com.bayoutech.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Language;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudiencesTest {
    private final Audiences audiences = new Audiences("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-CH,de;q=0.9,en;q=0.8 | de-CH | KILOMETERS",
                "it,fr-CA;q=0.5,en;q=0.4 | fr-CA | KILOMETERS",
                "en-US,en;q=0.9          | en-US | MILES",
                "en-GB                   | en-GB | MILES",
                "es-MX                   | es-MX | KILOMETERS",
                "it                      | en    | KILOMETERS",
                "*                       | en    | KILOMETERS",
                ";;;q=,,                 | en    | KILOMETERS",
                "es-419                  | es-419 | KILOMETERS",
                "de-ZZ                   | de    | KILOMETERS",
                "de-007,en;q=0.5         | de    | KILOMETERS",
            })
    void theBrowserIsAsked(String acceptLanguage, String locale, DistanceUnit distances) {
        Audience audience = audiences.of(null, acceptLanguage);
        assertThat(audience.locale().toLanguageTag()).isEqualTo(locale);
        assertThat(audience.distances()).isEqualTo(distances);
        assertThat(audience.currency().getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void whatSaysNothingIsEnglish() {
        assertThat(audiences.of(null, null).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aChoiceStandsAboveTheBrowserAndKeepsItsRegion() {
        Cookie[] chosen = {
            Audiences.keep(Optional.of(Language.GERMAN)), Audiences.keepDistances(Optional.of(DistanceUnit.MILES))
        };
        assertThat(audiences.of(chosen, "en-US,de-AT;q=0.5").locale()).isEqualTo(Locale.of("de", "AT"));
        assertThat(audiences.of(chosen, "fr").distances()).isEqualTo(DistanceUnit.MILES);
    }

    @Test
    void aForgedChoiceIsNone() {
        Cookie[] forged = {new Cookie("__Host-bayou-language", "tlh"), new Cookie("__Host-bayou-distances", "parsec")};
        assertThat(audiences.of(forged, "es")).isEqualTo(audiences.of(null, "es"));
    }

    @Test
    void aChoiceIsKeptByThisHostAloneAndTakenBack() {
        Cookie kept = Audiences.keep(Optional.of(Language.FRENCH));
        assertThat(kept.getValue()).isEqualTo("fr");
        assertThat(kept.getSecure()).isTrue();
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(kept.getPath()).isEqualTo("/");
        assertThat(kept.getMaxAge()).isPositive();
        assertThat(Audiences.keep(Optional.empty()).getMaxAge()).isZero();
    }

    @Test
    void aCurrencyThatNobodyKnowsIsRefusedWithItsProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Audiences("DOUBLOON"))
                .withMessageContaining("DOUBLOON")
                .withMessageContaining("bayou.currency");
    }
}
