package com.bayoutech.web.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments on the account screen, in UTC and named so, as on the admins' screens. */
final class AccountMoments {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private AccountMoments() {}

    static String text(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneOffset.UTC));
    }
}
