package com.bayoutech.web.account;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments on the account screen, in UTC and named so, as on the admins' screens. */
final class AccountMoments {
    private AccountMoments() {}

    static String text(Instant moment) {
        return DateTimeFormatter.ofPattern(
                        Texts.of("account.moment") + " 'UTC'",
                        Audience.current().language().locale())
                .format(moment.atZone(ZoneOffset.UTC));
    }
}
