package com.bayoutech.identity;

import com.bayoutech.foundation.RefusedException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a user name may look like, and how one is read that somebody typed. */
final class UserNames {
    private static final Pattern FORM = Pattern.compile("[a-z0-9._@-]{2,64}");
    private static final int MAX_DISPLAY_NAME = 100;

    private UserNames() {}

    /** As it is kept: no space around it, lower case. */
    private static String normalize(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Empty for what no account can be named, which is no question for a database then. */
    static Optional<String> find(String typed) {
        return Optional.of(normalize(typed)).filter(name -> FORM.matcher(name).matches());
    }

    static String require(String typed) {
        return find(typed)
                .orElseThrow(() -> new RefusedException("The user name (" + normalize(typed)
                        + ") must have 2 to 64 characters out of a-z, 0-9, dot, hyphen, underscore and @."));
    }

    static String requireDisplayName(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > MAX_DISPLAY_NAME) {
            throw new RefusedException(
                    "The name must have 1 to " + MAX_DISPLAY_NAME + " characters. Give the name that colleagues know.");
        }
        return name;
    }
}
