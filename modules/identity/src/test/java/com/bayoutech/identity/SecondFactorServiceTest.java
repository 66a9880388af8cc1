package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.ADMIN_PASSWORD;
import static com.bayoutech.identity.PeopleWorld.DOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondFactorServiceTest {
    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();
    private final Account account = world.account(new AccountId(admin.id()));
    private final Enrolment enrolment = world.secondFactors.begin(admin);

    @Test
    void whoseRoleNeedsASecondFactorHasItDueUntilItIsInPlace() {
        assertThat(world.credentials("root").secondFactor()).isEqualTo(SecondFactor.DUE);
        enrol();
        assertThat(world.credentials("root").secondFactor()).isEqualTo(SecondFactor.IN_PLACE);
    }

    @Test
    void whoseRolesNeedNoneIsNotAsked() {
        world.create(admin, "dana", "dispatcher");
        assertThat(world.credentials("dana").secondFactor()).isEqualTo(SecondFactor.NOT_ASKED);
        world.roles.requireSecondFactor(admin, "dispatcher", true);
        assertThat(world.credentials("dana").secondFactor()).isEqualTo(SecondFactor.DUE);
    }

    @Test
    void anAuthenticatorCountsOnlyOnceItHasShownACode() {
        assertThatThrownBy(() -> world.secondFactors.enrol(admin, enrolment, "000000", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("next code");
        assertThat(world.secondFactors.listOwn(admin).isInPlace()).isFalse();
    }

    @Test
    void settingUpAsksForAProof() {
        Caller unproven = world.credentials("root").caller();
        assertThatThrownBy(() -> world.secondFactors.enrol(unproven, enrolment, code(), ""))
                .isInstanceOf(NotProvenException.class);
    }

    @Test
    void aCodeGetsInOnce() {
        enrol();
        assertThat(verify(code())).as("it was used to set up").isInstanceOf(CodeAnswer.Wrong.class);
        world.now = world.now.plusSeconds(30);
        assertThat(verify(code())).isInstanceOf(CodeAnswer.Accepted.class);
        assertThat(verify(code())).isInstanceOf(CodeAnswer.Wrong.class);
    }

    @Test
    void whoGuessesCodesMustWait() {
        enrol();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(verify("00000" + attempt)).isInstanceOf(CodeAnswer.Wrong.class);
        }
        world.now = world.now.plusSeconds(60);
        assertThat(verify(code())).isEqualTo(new CodeAnswer.TooMany(Duration.ofSeconds(7)));
        assertThat(world.database.auditedActions()).contains("sign-in.refused");
    }

    @Test
    void eachRecoveryCodeGetsInOnceHoweverItIsTyped() {
        List<String> codes = enrol();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(verify(codes.getFirst())).isInstanceOf(CodeAnswer.Accepted.class);
        assertThat(verify(codes.getFirst())).isInstanceOf(CodeAnswer.Wrong.class);
        assertThat(verify(codes.getLast().replace("-", " ").toUpperCase(Locale.ROOT)))
                .isInstanceOf(CodeAnswer.Accepted.class);
        assertThat(world.secondFactors.listOwn(admin).recoveryCodes()).isEqualTo(8);
        assertThat(world.database.auditedActions()).contains("account.recovery-code-used");
    }

    @Test
    void newRecoveryCodesReplaceTheOlderOnes() {
        List<String> codes = enrol();
        List<String> fresh = world.secondFactors.renewRecoveryCodes(admin);
        assertThat(verify(codes.getFirst())).isInstanceOf(CodeAnswer.Wrong.class);
        assertThat(verify(fresh.getFirst())).isInstanceOf(CodeAnswer.Accepted.class);
    }

    @Test
    void anotherAuthenticatorReplacesTheFirstAndKeepsTheRecoveryCodes() {
        enrol();
        Enrolment second = world.secondFactors.begin(admin);
        world.now = world.now.plusSeconds(60);
        assertThat(world.secondFactors.enrol(admin, second, code(second), "")).isEmpty();
        world.now = world.now.plusSeconds(60);
        assertThat(verify(code(enrolment))).isInstanceOf(CodeAnswer.Wrong.class);
        assertThat(verify(code(second))).isInstanceOf(CodeAnswer.Accepted.class);
    }

    @Test
    void whatChangesOfASecondFactorEndsTheOtherSessions() {
        Session inHand = world.registry.signIn(account.id(), "root");
        world.registry.signIn(account.id(), "root");
        world.secondFactors.enrol(admin, enrolment, code(), inHand.id());
        assertThat(world.registry.list()).containsExactly(inHand);
    }

    @Test
    void theLastSecondFactorOfARoleThatNeedsOneStays() {
        enrol();
        assertThatThrownBy(() -> world.secondFactors.removeAuthenticator(admin, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Add a passkey first");
    }

    @Test
    void aProofAsksForTheCodeToo() {
        assertThat(world.proofs.needsCode(admin)).isFalse();
        assertThatCode(() -> world.proofs.prove(admin, ADMIN_PASSWORD, "")).doesNotThrowAnyException();
        enrol();
        assertThat(world.proofs.needsCode(admin)).isTrue();
        assertThatThrownBy(() -> world.proofs.prove(admin, ADMIN_PASSWORD, "")).isInstanceOf(RefusedException.class);
        world.now = world.now.plusSeconds(30);
        assertThatThrownBy(() -> world.proofs.prove(admin, "a guess", code())).isInstanceOf(RefusedException.class);
        assertThatCode(() -> world.proofs.prove(admin, ADMIN_PASSWORD, code()))
                .as("a wrong password uses no code up")
                .doesNotThrowAnyException();
    }

    @Test
    void whoHasLostItGetsItTakenAwayAndIsSignedOut() {
        enrol();
        world.registry.signIn(account.id(), "root");
        world.secondFactors.reset(admin, account.id());
        assertThat(world.secondFactors.listOwn(admin)).isEqualTo(new SecondFactors(false, 0, 0, true));
        assertThat(world.registry.list()).isEmpty();
    }

    @Test
    void nobodyTakesItFromWhoeverMayDoMore() {
        world.database.run(() -> world.roleStore.save(new Role("office", Set.of(Permission.PEOPLE_EDIT))));
        world.create(admin, "olga", "office");
        Caller olga = world.signIn("olga");
        assertThatThrownBy(() -> world.secondFactors.reset(olga, account.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("may do more than you");
    }

    @Test
    void theAdminsRoleKeepsItsSecondFactor() {
        assertThatThrownBy(() -> world.roles.requireSecondFactor(admin, Role.ADMIN, false))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void nothingSecretIsSaidOrAudited() {
        List<String> codes = enrol();
        assertThat(world.database.entries().toString()).doesNotContain(enrolment.secret(), codes.getFirst());
        assertThat(enrolment.toString()).doesNotContain(enrolment.secret());
    }

    private List<String> enrol() {
        return world.secondFactors.enrol(admin, enrolment, code(), "");
    }

    private CodeAnswer verify(String code) {
        return world.secondFactors.verify(DOOR, account, code);
    }

    private String code() {
        return code(enrolment);
    }

    private String code(Enrolment of) {
        return Totp.code(Base32.decode(of.secret()), world.now.getEpochSecond() / 30);
    }
}
