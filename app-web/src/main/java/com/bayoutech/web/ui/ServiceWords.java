package com.bayoutech.web.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What services say to people, in the language of the current screen.
 *
 * <p>Services speak English, with names and numbers filled in. The bundle {@code said} has their sentences as patterns: a sentence is found again by its
 * English pattern, and what was filled in goes into the pattern of the other language, translated too if it is a sentence of the bundle itself. One that no
 * pattern fits stays English.
 */
public final class ServiceWords {
    static final String BUNDLE = "said";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final ServiceWords WORDS = new ServiceWords();

    private final TextBundles bundles = new TextBundles();
    private final Map<String, String> plain = new HashMap<>();
    private final List<Sentence> filled = new ArrayList<>();

    /** A sentence with something filled in: its key, its form, and which arguments its groups are. */
    private record Sentence(String key, Pattern form, List<Integer> arguments, int letters) {}

    private ServiceWords() {
        bundles.patterns(Locale.ENGLISH, BUNDLE).forEach((key, pattern) -> {
            if (pattern.indexOf('{') < 0) {
                plain.put(pattern, key);
            } else {
                filled.add(sentence(key, pattern));
            }
        });
        // Of two forms that fit, the one that says more of it is meant.
        filled.sort(Comparator.comparingInt(Sentence::letters).reversed());
    }

    /** A sentence of a service in the current language. */
    public static String of(String english) {
        Audience audience = Audience.current();
        return audience.language() == Language.ENGLISH ? english : WORDS.translate(audience.locale(), english);
    }

    /** Whether a sentence has a pattern. */
    static boolean isKnown(String english) {
        return WORDS.plain.containsKey(english)
                || WORDS.filled.stream()
                        .anyMatch(sentence -> sentence.form().matcher(english).matches());
    }

    private String translate(Locale locale, String english) {
        String key = plain.get(english);
        if (key != null) {
            return bundles.text(locale, key);
        }
        for (Sentence sentence : filled) {
            Matcher found = sentence.form().matcher(english);
            if (found.matches()) {
                return bundles.text(locale, sentence.key(), arguments(locale, sentence, found));
            }
        }
        return english;
    }

    private Object[] arguments(Locale locale, Sentence sentence, Matcher found) {
        Object[] arguments = new Object[sentence.arguments().size()];
        for (int group = 0; group < arguments.length; group++) {
            String filledIn = found.group(group + 1);
            String key = plain.get(filledIn);
            arguments[sentence.arguments().get(group)] = key == null ? filledIn : bundles.text(locale, key);
        }
        return arguments;
    }

    private static Sentence sentence(String key, String pattern) {
        StringBuilder form = new StringBuilder();
        List<Integer> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(pattern);
        int end = 0;
        while (argument.find()) {
            form.append(Pattern.quote(pattern.substring(end, argument.start()))).append("(.+?)");
            arguments.add(Integer.parseInt(argument.group(1)));
            end = argument.end();
        }
        form.append(Pattern.quote(pattern.substring(end)));
        return new Sentence(key, Pattern.compile(form.toString(), Pattern.DOTALL), arguments, form.length());
    }
}
