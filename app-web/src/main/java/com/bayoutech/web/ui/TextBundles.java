package com.bayoutech.web.ui;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bundles in {@code com/bayoutech/web/texts}, read once; their patterns are ICU's. */
final class TextBundles {
    private static final String FOLDER = "/com/bayoutech/web/texts/";

    /** Formats that are remembered: the patterns with something to fill in of some nine regions, and a few megabytes. */
    private static final int MOST_FORMATS = 4_000;

    private final Map<Bundle, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private final Map<Spoken, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Bundle(Language language, String feature) {}

    /** A pattern with the region that its numbers are written for. */
    private record Spoken(Locale locale, String pattern) {}

    String text(Locale locale, String key, Object... arguments) {
        String pattern = patterns(locale, feature(key)).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The text (" + key + ") is in no bundle. Add it to ("
                    + fileName(new Bundle(Language.of(locale), feature(key)))
                    + ") and to those of the other languages.");
        }
        return arguments.length == 0 && pattern.indexOf('{') < 0 ? pattern : format(locale, pattern, arguments);
    }

    Map<String, String> patterns(Locale locale, String feature) {
        return bundles.computeIfAbsent(new Bundle(Language.of(locale), feature), TextBundles::read);
    }

    /** A format must not be used by two threads at once, and a copy is cheaper than reading the pattern anew. Many languages do not fill the memory: all is forgotten then. */
    private String format(Locale locale, String pattern, Object... arguments) {
        if (formats.size() >= MOST_FORMATS) {
            formats.clear();
        }
        MessageFormat known = formats.computeIfAbsent(
                new Spoken(locale, pattern), spoken -> new MessageFormat(spoken.pattern(), spoken.locale()));
        return ((MessageFormat) known.clone()).format(arguments);
    }

    private static String feature(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static String fileName(Bundle bundle) {
        String suffix = bundle.language() == Language.ENGLISH
                ? ""
                : "_" + bundle.language().locale().getLanguage();
        return bundle.feature() + suffix + ".properties";
    }

    private static Map<String, String> read(Bundle bundle) {
        String name = fileName(bundle);
        try (InputStream file = TextBundles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no bundle (" + name
                        + "). The first part of a key names its bundle; maybe it is misspelt.");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getProperty));
        } catch (IOException failed) {
            throw new UncheckedIOException("The bundle (" + name + ") cannot be read.", failed);
        }
    }
}
