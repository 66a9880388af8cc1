package com.bayoutech.web.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginViewTest {
    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theDoorAsksForNameAndPasswordAndShowsNothingElse() {
        screens.open("login");
        assertThat(form().getAction()).isEqualTo("login");
        assertThat(form().isError()).isFalse();
        assertThat(form().isForgotPasswordButtonVisible()).isFalse();
        _assertNone(AppLayout.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong | That did not match | Check the user name and the password and try again.",
                "wait=30 | Too many attempts | Wait 30 seconds and try again.",
                "wait=<b>soon | Too many attempts | Wait a few seconds and try again.",
                "away | Nobody can sign in right now | A part of the server is away. Try again in a minute.",
                "ended | You were signed out | Your session has ended. Sign in again to go on."
            })
    void theAddressTellsWhySomebodyIsHereAgain(String reason, String title, String message) {
        screens.open("login?" + reason);
        assertThat(form().isError()).isTrue();
        assertThat(form().getElement().getPropertyRaw("i18n").toString())
                .contains("\"" + title + "\"", "\"" + message + "\"")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "plan", "people", ""})
    void whoeverIsNotSignedInIsLedToTheDoor(String address) {
        screens.open(address);
        assertThat(form().isError()).isFalse();
        _assertNone(AppLayout.class);
    }

    @Test
    void whoeverIsSignedInIsLedOn() {
        screens.signIn(Permission.FLEET_READ).open("login");
        _assertNone(LoginForm.class);
        assertThat(screens.emptyTitle()).isEqualTo("No vehicles yet");
    }

    private static LoginForm form() {
        return _get(LoginForm.class);
    }
}
