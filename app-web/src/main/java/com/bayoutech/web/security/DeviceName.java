package com.bayoutech.web.security;

import com.bayoutech.web.ui.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in a few words that help to recognise it. */
public final class DeviceName {
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

    // Kept with the session, so in one language whoever looks at it.
    private static final String ON = " on ";
    private static final String UNKNOWN_BROWSER = "Unknown browser";
    private static final String UNKNOWN_SYSTEM = "an unknown system";

    private DeviceName() {}

    /** What is kept of a device, in the language of who reads it. */
    public static String shown(String kept) {
        int on = kept.indexOf(ON);
        if (on < 0) {
            return kept.equals(UNKNOWN_BROWSER) ? Texts.of("security.device.unknown-browser") : kept;
        }
        String browser = kept.substring(0, on);
        String system = kept.substring(on + ON.length());
        return Texts.of(
                "security.device",
                browser.equals(UNKNOWN_BROWSER) ? Texts.of("security.device.unknown-browser") : browser,
                system.equals(UNKNOWN_SYSTEM) ? Texts.of("security.device.unknown-system") : system);
    }

    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN_BROWSER;
        }
        return find(BROWSERS, userAgent, UNKNOWN_BROWSER) + ON + find(SYSTEMS, userAgent, UNKNOWN_SYSTEM);
    }

    private static String find(List<String[]> names, String userAgent, String otherwise) {
        return names.stream()
                .filter(name -> userAgent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse(otherwise);
    }
}
