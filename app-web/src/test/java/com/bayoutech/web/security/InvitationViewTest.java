package com.bayoutech.web.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.web.people.FakePeople;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationViewTest {
    private static final String OWN = "four lazy herons in rain";

    private final FakePeople people = new FakePeople();
    private OneTimeLink link;

    @BeforeEach
    void invite() {
        MockVaadin.setup();
        link = people.add("dora", "Dora", "dispatcher");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void whoeverHoldsTheLinkChoosesNameAndPassword() {
        open(link.token());
        assertThat(_get(TextField.class, spec -> spec.withLabel("User name")).getValue())
                .isEqualTo("dora");
        _get(TextField.class, spec -> spec.withLabel("Your name")).setValue("Dora Landry");
        choose(OWN, OWN);
        assertThat(people.account("dora").displayName()).isEqualTo("Dora Landry");
        assertThat(people.account("dora").passwordIsOneTime()).isFalse();
        assertThat(people.credentials("dora").passwordHash()).isEqualTo("hash of " + OWN);
    }

    @Test
    void aWeakPasswordIsRefusedWithTheReasonAndTheLinkStays() {
        open(link.token());
        choose("short", "short");
        assertThat(password("Password").getErrorMessage()).contains("characters");
        choose(OWN, OWN + "!");
        assertThat(password("Password, once more").isInvalid()).isTrue();
        choose(OWN, OWN);
        assertThat(people.account("dora").passwordIsOneTime()).isFalse();
    }

    @Test
    void aLinkThatIsUsedSaysSoAndShowsNothing() {
        people.choosePassword("dora");
        open(link.token());
        assertThat(_get(H1.class).getText()).isEqualTo("This link works no more");
        _assertNone(PasswordField.class);
    }

    @Test
    void anAddressWithoutATokenIsNoLink() {
        open("");
        assertThat(_get(H1.class).getText()).isEqualTo("This link works no more");
    }

    private void open(String token) {
        InvitationView view = new InvitationView(people.invitations);
        UI.getCurrent().add(view);
        view.open(token);
    }

    private static void choose(String first, String again) {
        password("Password").setValue(first);
        password("Password, once more").setValue(again);
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }
}
