package com.bayoutech.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in a few words that help to recognise it. */
final class DeviceName {
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg/", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});
    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"CrOS", "ChromeOS"},
            new String[] {"Linux", "Linux"});

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "Unknown browser";
        }
        return find(BROWSERS, userAgent, "Unknown browser") + " on " + find(SYSTEMS, userAgent, "an unknown system");
    }

    private static String find(List<String[]> names, String userAgent, String otherwise) {
        return names.stream()
                .filter(name -> userAgent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse(otherwise);
    }
}
