package com.bayoutech.identity;

import com.bayoutech.foundation.RefusedException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be: long, and not one of the first that somebody would try.
 *
 * <p>Follows NIST SP 800-63B: length counts, in Unicode code points; there are no rules of composition and no expiry.
 */
public final class PasswordRules {
    /** The shortest password. */
    public static final int MIN_LENGTH = 12;
    /** The longest password. */
    public static final int MAX_LENGTH = 128;

    /** Those of the well-known lists that are long enough, and what this product's name invites. */
    private static final Set<String> COMMON = Set.of(
            "000000000000",
            "012345678910",
            "111111111111",
            "112233445566",
            "121212121212",
            "123123123123",
            "123412341234",
            "1234567890qwertyuiop",
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456789abc",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "aaaaaaaaaaaa",
            "abc123456789",
            "abcdefghijkl",
            "adminadminadmin",
            "administrator",
            "asdfghjkl123",
            "bayoutech123",
            "bayoutech1234",
            "bayoutechbayoutech",
            "changemechangeme",
            "correcthorsebatterystaple",
            "iloveyouiloveyou",
            "letmeinletmein",
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "qwerty123456",
            "qwertyqwerty",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdfghjkl",
            "welcome12345",
            "welcomewelcome",
            "zaq12wsxcde3");

    private PasswordRules() {}

    /**
     * The form in which passwords are hashed and compared, so that the same characters are the same password on any keyboard: NFKC.
     *
     * <p>Whoever compares a password that somebody typed passes it through here first.
     */
    public static String normalize(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Returns the normalised password, or refuses it; the message never shows it. */
    static String require(String password, String userName) {
        String normalized = normalize(password);
        int length = normalized.codePointCount(0, normalized.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw new RefusedException("The password has " + length + " characters and must have " + MIN_LENGTH + " to "
                    + MAX_LENGTH + ". A few words in a row are easy to remember.");
        }
        String lower = normalized.toLowerCase(Locale.ROOT);
        if (lower.equals(userName)) {
            throw new RefusedException("The password is the user name. Choose one that nobody can guess.");
        }
        if (COMMON.contains(lower)) {
            throw new RefusedException(
                    "The password is one of the first that somebody would try. Choose a few words of your own.");
        }
        return normalized;
    }
}
