package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds for whom a browser's screens are written: what was chosen on the account screen, else what the browser prefers.
 *
 * <p>A choice is a cookie, so that it holds before anybody has signed in and after they have signed out; see {@code
 * docs/decisions/0032-texts-by-bundles.md}.
 */
@Component
public final class Audiences {
    private static final String LANGUAGE = "__Host-bayou-language";
    private static final String DISTANCES = "__Host-bayou-distances";

    /** The longest that browsers keep a cookie. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final Set<Locale> KNOWN = Set.of(Locale.getAvailableLocales());

    private final Currency currency;

    Audiences(@Value("${bayou.currency:USD}") String currency) {
        this.currency = currencyOf(currency);
    }

    /** The audience of a request by its headers. */
    public Audience of(Cookie @Nullable [] cookies, @Nullable String acceptLanguage) {
        List<Locale> preferred = preferred(acceptLanguage);
        Locale locale = findLanguage(cookies)
                .map(language -> withRegion(language, preferred))
                .or(() -> firstWithTexts(preferred))
                .orElse(Locale.ENGLISH);
        DistanceUnit distances = findDistances(cookies).orElseGet(() -> DistanceUnit.usualIn(locale));
        return new Audience(locale, distances, currency);
    }

    /** The language that was chosen in this browser. */
    Optional<Language> findLanguage(Cookie @Nullable [] cookies) {
        return find(cookies, LANGUAGE).flatMap(Language::find);
    }

    /** The unit of distances that was chosen in this browser. */
    Optional<DistanceUnit> findDistances(Cookie @Nullable [] cookies) {
        return find(cookies, DISTANCES).flatMap(DistanceUnit::find);
    }

    /** What makes a browser keep a language; none leaves it to the browser again. */
    static Cookie keep(Optional<Language> language) {
        return cookie(LANGUAGE, language.map(chosen -> chosen.locale().getLanguage()));
    }

    /** What makes a browser keep a unit of distances; none leaves it to the region again. */
    static Cookie keepDistances(Optional<DistanceUnit> distances) {
        return cookie(DISTANCES, distances.map(DistanceUnit::sign));
    }

    private static Cookie cookie(String name, Optional<String> value) {
        Cookie cookie = new Cookie(name, value.orElse(""));
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(value.isPresent() ? (int) KEPT.toSeconds() : 0);
        return cookie;
    }

    private static Optional<String> find(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** The region of somebody who has chosen German with a browser from Zurich is still Switzerland. */
    private static Locale withRegion(Language language, List<Locale> preferred) {
        return preferred.stream()
                .filter(locale -> locale.getLanguage().equals(language.locale().getLanguage()))
                .findFirst()
                .orElse(language.locale());
    }

    private static Optional<Locale> firstWithTexts(List<Locale> preferred) {
        return preferred.stream()
                .filter(locale -> Language.find(locale.getLanguage()).isPresent())
                .findFirst();
    }

    /** In the browser's order; language and region alone, and only those that numbers are written for somewhere, so that nothing odd gets into a format. */
    private static List<Locale> preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .flatMap(locale -> locale.getLanguage().isEmpty() ? Stream.empty() : Stream.of(known(locale)))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Anybody may ask for a region that nobody has heard of; each would be remembered with its formats. */
    private static Locale known(Locale asked) {
        Locale regional = Locale.of(asked.getLanguage(), asked.getCountry());
        return KNOWN.contains(regional) ? regional : Locale.of(asked.getLanguage());
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "The currency (" + code
                            + ") is not known. Set the property (bayou.currency) to a code of ISO 4217 such as EUR.",
                    unknown);
        }
    }
}
