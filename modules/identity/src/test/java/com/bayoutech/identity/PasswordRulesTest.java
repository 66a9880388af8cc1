package com.bayoutech.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.foundation.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @Test
    void elevenCharactersAreTooFewAndTwelveEnough() {
        assertRefused("elevenchars", "11 characters");
        assertThat(PasswordRules.require("twelve chars", "dana")).isEqualTo("twelve chars");
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTheMost() {
        assertThat(PasswordRules.require("ab".repeat(64), "dana")).hasSize(128);
        assertRefused("a".repeat(129), "129 characters");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertRefused("🚚".repeat(11), "11 characters");
        assertThat(PasswordRules.require("🚚".repeat(128), "dana")).isNotEmpty();
    }

    @Test
    void lettersAloneAreFine() {
        assertThat(PasswordRules.require("onlysmallletters", "dana")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "PASSWORD1234", "123456789012", "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ"})
    void whatSomebodyWouldTryFirstIsRefused(String password) {
        assertRefused(password, "somebody would try");
    }

    @Test
    void theUserNameIsNoPassword() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> PasswordRules.require("Dana.Fontenot", "dana.fontenot"))
                .withMessageContaining("user name");
    }

    @Test
    void theSameCharactersAreTheSamePasswordOnAnyKeyboard() {
        assertThat(PasswordRules.normalize("cafe\u0301 au lait"))
                .isEqualTo(PasswordRules.normalize("caf\u00e9 au lait"));
        assertThat(PasswordRules.normalize("ﬁne dining")).isEqualTo("fine dining");
    }

    private static void assertRefused(String password, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> PasswordRules.require(password, "dana"))
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(password));
    }
}
