package com.bayoutech.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String TYPED_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The vectors of RFC 6238, appendix B, by their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(Totp.findStep(TYPED_SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @Test
    void aCodeCountsForItsHalfMinuteAndThoseBesideIt() {
        long step = 1_234_567;
        String code = Totp.code(SECRET, step);

        assertThat(Totp.findStep(TYPED_SECRET, code, at(step - 2), 0)).isEmpty();
        assertThat(Totp.findStep(TYPED_SECRET, code, at(step - 1), 0)).hasValue(step);
        assertThat(Totp.findStep(TYPED_SECRET, code, at(step + 1), 0)).hasValue(step);
        assertThat(Totp.findStep(TYPED_SECRET, code, at(step + 2), 0)).isEmpty();
    }

    @Test
    void aCodeThatGotInAndThoseBeforeItCountNoMore() {
        long step = 1_234_567;

        assertThat(Totp.findStep(TYPED_SECRET, Totp.code(SECRET, step), at(step), step))
                .isEmpty();
        assertThat(Totp.findStep(TYPED_SECRET, Totp.code(SECRET, step - 1), at(step), step))
                .isEmpty();
        assertThat(Totp.findStep(TYPED_SECRET, Totp.code(SECRET, step + 1), at(step), step))
                .hasValue(step + 1);
    }

    @Test
    void aSecretIsWrittenAndReadBackWhateverItsLength() {
        Random random = new Random(6238);
        for (int length = 0; length < 40; length++) {
            byte[] secret = new byte[length];
            random.nextBytes(secret);
            assertThat(Base32.decode(Base32.encode(secret))).isEqualTo(secret);
        }
        assertThat(Base32.encode(SECRET)).isEqualTo(TYPED_SECRET);
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    private static Instant at(long step) {
        return Instant.ofEpochSecond(step * 30 + 7);
    }
}
