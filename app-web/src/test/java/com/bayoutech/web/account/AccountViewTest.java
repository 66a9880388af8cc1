package com.bayoutech.web.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Passkey;
import com.bayoutech.identity.PasskeyKey;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.people.FakePeople;
import com.bayoutech.web.security.SignedInAs;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountViewTest {
    /** What the clock of the screens says. */
    private static final Instant MORNING = Instant.parse("2026-11-23T12:00:00Z");

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final Screens screens = new Screens();
    private final FakePeople people = screens.people;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whoHasNoSecondFactorIsOfferedOne() {
        screens.signIn(Permission.FLEET_READ).open("account");
        assertThat(texts()).contains("Authenticator app", "Not set up").doesNotContain("Recovery codes");
        _get(Button.class, spec -> spec.withText("Set up"));
    }

    @Test
    void newRecoveryCodesAreShownOnceAndOnlyWithAProof() {
        signInWithPasskey();
        screens.open("account");
        SignedInAs.proveAt(Instant.EPOCH);
        _click(_get(Button.class, spec -> spec.withText("Make new ones")));
        assertThat(_find(Code.class)).isEmpty();
        assertThat(_find(PasswordField.class)).hasSize(1);

        SignedInAs.proveAt(MORNING);
        _click(_get(Button.class, spec -> spec.withText("Make new ones")));
        assertThat(_find(Code.class)).hasSize(10);
    }

    @Test
    void aPasskeyIsListedAndRemoved() {
        signInWithPasskey();
        screens.open("account");
        assertThat(texts()).contains("Work laptop", "10 of 10 left");
        SignedInAs.proveAt(MORNING);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove the passkey Work laptop")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.passkeys.listOwn(people.credentials("root").caller())).isEmpty();
        assertThat(texts()).doesNotContain("Work laptop", "Recovery codes");
    }

    @Test
    void aSessionElsewhereIsEnded() {
        screens.signIn(Permission.FLEET_READ);
        people.signIn("dora");
        people.signIn("root");
        screens.open("account");
        _click(_get(Button.class, spec -> spec.withText("Sign out")));
        assertThat(people.registry.list())
                .extracting(session -> session.userName())
                .containsExactly("root");
    }

    private void signInWithPasskey() {
        screens.signInAdmin();
        var root = people.account("root");
        PasskeyKey key = new PasskeyKey("cHVi", "YXR0", "Y2xp", Set.of("internal"), false, false);
        people.passkeys.add(
                people.credentials("root").caller().proven(),
                new Passkey("a2V5", root.id(), "Work laptop", NOON, NOON, 0, key));
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
