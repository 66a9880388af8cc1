package com.bayoutech.web.ui;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Map;

/**
 * The words of the screens, in the language of the {@link Audience}.
 *
 * <p>Keys are literals such as {@code "plan.run.start"}: the first part names the bundle, and a test holds code and bundles against each other. {@code
 * docs/texts.md} tells how a text is added.
 */
public final class Texts {
    private static final TextBundles BUNDLES = new TextBundles();

    private Texts() {}

    /**
     * The text in the current language.
     *
     * @param arguments the pattern's {@code {0}}, {@code {1}} and so on; numbers are written as the language writes them, so what is a name and no
     *     number comes as a string
     * @throws IllegalArgumentException if no bundle has it
     */
    public static String of(String key, Object... arguments) {
        return BUNDLES.text(Audience.current().locale(), key, arguments);
    }

    /** Marks a literal as a key where the text itself is asked for later, by an enum for one. */
    public static String key(String key) {
        return key;
    }

    /** Things to choose one of, as the language lists them: "A, B, or C". */
    public static String anyOf(List<String> things) {
        return ListFormatter.getInstance(Audience.current().locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(things);
    }

    /** The patterns of a whole bundle in the current language, by their keys; for the browser's own pieces. */
    public static Map<String, String> bundle(String feature) {
        return BUNDLES.patterns(Audience.current().locale(), feature);
    }
}
