package com.bayoutech.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.RefusedException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasskeyServiceTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();
    private final AccountId root = new AccountId(admin.id());

    @Test
    void theFirstPasskeyComesWithRecoveryCodesAndTheNextWithNone() {
        assertThat(world.passkeys.add(admin, passkey("first", root, 0))).hasSize(10);
        assertThat(world.passkeys.add(admin, passkey("second", root, 0))).isEmpty();
        assertThat(world.passkeys.listOwn(admin)).extracting(Passkey::id).containsExactly("first", "second");
    }

    @Test
    void nobodyAddsAPasskeyForAnother() {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        assertThatThrownBy(() -> world.passkeys.add(admin, passkey("first", dana, 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("another account");
    }

    @Test
    void aPasskeyThatIsTakenAwayEndsTheOtherSessions() {
        world.passkeys.add(admin, passkey("lost", root, 0));
        world.passkeys.add(admin, passkey("kept", root, 0));
        Session inHand = world.registry.signIn(root, "root");
        world.registry.signIn(root, "root");
        world.passkeys.remove(admin, "lost", inHand.id());
        assertThat(world.passkeys.listOwn(admin)).extracting(Passkey::id).containsExactly("kept");
        assertThat(world.registry.list()).containsExactly(inHand);
    }

    @Test
    void whatIsNotThereEndsNoSession() {
        world.registry.signIn(root, "root");
        world.passkeys.remove(admin, "never there", "");
        assertThat(world.registry.list()).hasSize(1);
    }

    @Test
    void theOnlySecondFactorOfARoleThatNeedsOneStays() {
        world.passkeys.add(admin, passkey("only", root, 0));
        assertThatThrownBy(() -> world.passkeys.remove(admin, "only", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Set up an authenticator app first");
        assertThat(world.passkeys.listOwn(admin)).hasSize(1);
    }

    @Test
    void aPasskeyThatHasNotCountedOnIsRefusedAndInTheAuditTrail() {
        world.passkeys.add(admin, passkey("counting", root, 7));
        world.passkeys.noteUse(PeopleWorld.DOOR, "counting", 8, NOON);
        assertThat(world.database.auditedActions()).doesNotContain("account.passkey-copied");
        assertThatThrownBy(() -> world.passkeys.noteUse(PeopleWorld.DOOR, "counting", 8, NOON))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has not counted on");
        assertThat(world.database.entries())
                .filteredOn(entry -> entry.action().equals("account.passkey-copied"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subjectId()).isEqualTo(root.value()));
    }

    private static Passkey passkey(String id, AccountId account, long signatureCount) {
        PasskeyKey key = new PasskeyKey("cHVi", "YXR0", "Y2xp", Set.of("internal"), false, false);
        return new Passkey(id, account, "Work laptop", NOON, NOON, signatureCount, key);
    }
}
