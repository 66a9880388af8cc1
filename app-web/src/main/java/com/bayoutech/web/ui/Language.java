package com.bayoutech.web.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that all texts are written in. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    GERMAN(Locale.GERMAN, "Deutsch"),
    FRENCH(Locale.FRENCH, "Français"),
    SPANISH(Locale.of("es"), "Español");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** Without a region. */
    public Locale locale() {
        return locale;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The language by its tag of two letters. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(tag))
                .findFirst();
    }

    /** The language of a locale, whatever the region; English where it is none of these. */
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(ENGLISH);
    }
}
