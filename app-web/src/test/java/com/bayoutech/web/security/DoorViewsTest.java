package com.bayoutech.web.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.identity.Session;
import com.bayoutech.web.people.FakePeople;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorViewsTest {
    private static final String OWN = "four lazy herons in rain";

    private final FakePeople people = new FakePeople();
    private CurrentCaller current;

    @BeforeEach
    void signIn() {
        MockVaadin.setup();
        RouteConfiguration.forSessionScope().setRoute("", Start.class);
        people.add("dora", "Dora Landry", "dispatcher");
        current = SignedInAs.person(people.credentials("dora"));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
        MockVaadin.tearDown();
    }

    @Test
    void aOneTimePasswordAllowsNothing() {
        assertThat(current.person().mustChangePassword()).isTrue();
        assertThat(current.get().permissions()).isEmpty();
    }

    @Test
    void anOwnPasswordReplacesTheOneTimePassword() {
        change(FakePeople.ONE_TIME_PASSWORD, OWN, OWN);
        assertThat(people.credentials("dora").passwordHash()).isEqualTo("hash of " + OWN);
        assertThat(people.account("dora").passwordIsOneTime()).isFalse();
        assertThat(_get(Start.class)).isNotNull();
    }

    @Test
    void anOwnPasswordEndsEveryOtherSession() {
        people.signIn("dora");
        Session inHand = people.signIn("dora", "in-hand");
        VaadinSession.getCurrent().getSession().setAttribute(SessionId.ATTRIBUTE, inHand.id());
        change(FakePeople.ONE_TIME_PASSWORD, OWN, OWN);
        assertThat(people.registry.list()).containsExactly(inHand);
    }

    @Test
    void theSecondTimeMustBeTheSame() {
        change(FakePeople.ONE_TIME_PASSWORD, OWN, OWN + "!");
        assertThat(field("New password, once more").isInvalid()).isTrue();
        assertThat(people.account("dora").passwordIsOneTime()).isTrue();
    }

    @Test
    void theCurrentPasswordMustBeRight() {
        change("something else entirely", OWN, OWN);
        assertThat(field("Current password").isInvalid()).isTrue();
        assertThat(field("Current password").getErrorMessage()).contains("wrong");
    }

    @Test
    void whatIsWrongStandsAtItsFieldInWhateverLanguage() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().add(new ChangePasswordView(people.accounts, people.signIns, current));
        field("Aktuelles Passwort").setValue("something else entirely");
        field("Neues Passwort").setValue(OWN);
        field("Neues Passwort, noch einmal").setValue(OWN);
        _click(_get(Button.class, spec -> spec.withText("Passwort ändern")));
        assertThat(field("Aktuelles Passwort").getErrorMessage()).startsWith("Das aktuelle Passwort ist falsch");
        assertThat(field("Neues Passwort").isInvalid()).isFalse();
    }

    @Test
    void aWeakPasswordIsRefusedWithTheReason() {
        change(FakePeople.ONE_TIME_PASSWORD, "short", "short");
        assertThat(field("New password").isInvalid()).isTrue();
        assertThat(field("New password").getErrorMessage()).contains("characters");
    }

    private void change(String old, String next, String again) {
        UI.getCurrent().add(new ChangePasswordView(people.accounts, people.signIns, current));
        field("Current password").setValue(old);
        field("New password").setValue(next);
        field("New password, once more").setValue(again);
        _click(_get(Button.class, spec -> spec.withText("Change password")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    /** Without an annotation: servers that are started in other tests find those. */
    public static final class Start extends Div {}
}
