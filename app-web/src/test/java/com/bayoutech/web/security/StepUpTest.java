package com.bayoutech.web.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.web.people.FakePeople;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepUpTest {
    private final FakePeople people = new FakePeople();
    private final List<Caller> asked = new ArrayList<>();
    private CurrentCaller current;
    private StepUp stepUp;

    @BeforeEach
    void signIn() {
        MockVaadin.setup();
        current = SignedInAs.person(people.credentials("root"));
        stepUp = new StepUp(people.proofs, current);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
        MockVaadin.tearDown();
    }

    @Test
    void whoHasJustSignedInIsNotAskedAgain() {
        stepUp.then(this::act);

        assertThat(asked).singleElement().matches(Caller::isProven);
        _assertNone(Dialog.class);
    }

    @Test
    void aProofOlderThanFiveMinutesIsAskedForAnew() {
        SignedInAs.proveAt(Instant.now().minus(Duration.ofMinutes(5)));

        stepUp.then(this::act);
        assertThat(asked).isEmpty();
        assertThat(current.get().isProven()).isFalse();
        confirm(FakePeople.PASSWORD);

        assertThat(asked).singleElement().matches(Caller::isProven);
        _assertNone(Dialog.class);
    }

    @Test
    void aWrongPasswordProvesNothingAndIsAudited() {
        SignedInAs.proveAt(Instant.EPOCH);

        stepUp.then(this::act);
        confirm("a guess");

        assertThat(asked).isEmpty();
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("not right");
        assertThat(people.audit.listRecent(people.credentials("root").caller(), Long.MAX_VALUE, 1))
                .extracting(AuditRecord::action)
                .startsWith("account.proof-refused");
    }

    private void act() {
        asked.add(current.get());
    }

    private static void confirm(String password) {
        _get(PasswordField.class).setValue(password);
        _click(_get(Button.class, spec -> spec.withText("Confirm")));
    }
}
