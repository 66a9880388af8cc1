package com.bayoutech.adapters.papers;

import java.util.Locale;

/** What a paper is written in: its language and region, and whether its reader measures in miles. */
public record PaperLanguage(Locale locale, boolean inMiles) {
    /** English of no region, in kilometers. */
    public static final PaperLanguage ENGLISH = new PaperLanguage(Locale.ENGLISH, false);

    /** Tells the language of whoever asks for a paper; asked on the thread that prints. */
    @FunctionalInterface
    public interface OfReader {
        PaperLanguage current();
    }
}
