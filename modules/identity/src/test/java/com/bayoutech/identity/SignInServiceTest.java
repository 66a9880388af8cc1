package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.ADMIN_PASSWORD;
import static com.bayoutech.identity.PeopleWorld.DOOR;
import static com.bayoutech.identity.PeopleWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServiceTest {
    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();
    private final PeopleWorld.Newcomer newcomer = world.create(admin, "dana", "dispatcher");
    private final AccountId dana = newcomer.account();
    private final Credentials proven = world.credentials("dana");

    interface Change {
        void by(PeopleWorld world, Caller admin, AccountId account);
    }

    @Test
    void whoeverIsAdmittedIsRegisteredAndNamedInTheTrail() {
        Session session = session("s1");
        world.signIns.admit(DOOR, proven, session);

        assertThat(world.registry.list()).containsExactly(session);
        assertThat(last())
                .isEqualTo(new AuditEntry(
                        proven.caller(),
                        "account.signed-in",
                        "account",
                        dana.value(),
                        Map.of("device", "Firefox on Linux")));
    }

    static Stream<Change> changes() {
        return Stream.of(
                (world, admin, account) -> world.accounts.setEnabled(admin, account, false),
                (world, admin, account) -> world.accounts.assignRoles(admin, account, RoleScopes.NONE),
                (world, admin, account) -> world.accounts.resetPassword(admin, account),
                (world, admin, account) -> world.roles.setPermissions(
                        admin, Map.of("dispatcher", Set.of(Permission.PLANS_READ)), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsTakenFromSomebodyWhileTheySignInKeepsThemOut(Change change) {
        change.by(world, admin, dana);
        int entries = world.database.entries().size();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.signIns.admit(DOOR, proven, session("s1")))
                .withMessageContaining("was changed");
        assertThat(world.registry.list()).isEmpty();
        assertThat(world.database.entries()).hasSize(entries);
    }

    @Test
    void aSessionWhoseServerIsGoneLivesOnUnderAnotherIdAsOldAsItWas() {
        Session session = world.registry.signIn(dana, "dana");

        assertThat(world.signIns.resume(DOOR, session.id(), "s9")).contains(proven);
        assertThat(world.registry.list()).containsExactly(session.as("s9"));
        assertThat(last().action()).isEqualTo("account.session-resumed");
        assertThat(last().subjectId()).isEqualTo(dana.value());
        assertThat(world.signIns.resume(DOOR, session.id(), "s10")).isEmpty();

        Caller caller = new Caller(dana.value(), "dana", Set.of());
        world.sessions.revoke(caller, session.id());
        assertThat(world.registry.list())
                .as("ended by the id that its owner still sees")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatWasTakenFromSomebodyMeanwhileIsNotTheirsInAResumedSession(Change change) {
        change.by(world, admin, dana);
        Session late = world.registry.signIn(dana, "dana");

        assertThat(world.signIns.resume(DOOR, late.id(), "s9"))
                .isEqualTo(world.signIns.findCredentials(DOOR, "dana"))
                .isNotEqualTo(Optional.of(proven));
    }

    @Test
    void aSessionThatWasRevokedIsNotResumed() {
        Session session = world.registry.signIn(dana, "dana");
        world.registry.revoke(session.id());
        assertThat(world.signIns.resume(DOOR, session.id(), "s9")).isEmpty();
        assertThat(world.registry.list()).isEmpty();
    }

    @Test
    void aWrongPasswordIsNotedUnderItsAccount() {
        world.signIns.refuse(DOOR, " Dana ", Duration.ZERO);

        assertThat(last())
                .isEqualTo(new AuditEntry(
                        DOOR,
                        "sign-in.refused",
                        "account",
                        dana.value(),
                        Map.of("account", "dana", "reason", "wrong password")));
    }

    @Test
    void aDisabledAccountIsNotedAsSuch() {
        world.accounts.setEnabled(admin, dana, false);
        world.signIns.refuse(DOOR, "dana", Duration.ZERO);
        assertThat(last().facts()).containsEntry("reason", "account disabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2hunter2", "dana f", ""})
    void ofANameThatNobodyHasNothingIsKept(String typed) {
        world.signIns.refuse(DOOR, typed, Duration.ofSeconds(10));

        List<AuditEntry> entries = world.database.entries();
        assertThat(last().action()).isEqualTo("sign-in.slowed-down");
        AuditEntry refused = entries.get(entries.size() - 2);
        assertThat(refused.facts()).isEqualTo(Map.of("reason", "unknown name"));
        assertThat(refused.subjectId()).isEqualTo(last().subjectId()).isNotEqualTo(dana.value());
        assertThat(entries.toString()).doesNotContain("hunter2", "dana f");
    }

    @Test
    void tooManyTriesAreNotedWithTheWait() {
        world.signIns.refuse(DOOR, "dana", Duration.ofSeconds(10));
        assertThat(last())
                .isEqualTo(new AuditEntry(
                        DOOR, "sign-in.slowed-down", "account", dana.value(), Map.of("waitSeconds", "10")));
    }

    @Test
    void whoeverSignsOutIsNamed() {
        Session session = world.registry.signIn(dana, "dana");
        Session other = world.registry.signIn(dana, "dana");
        Caller caller = new Caller(dana.value(), "dana", Set.of());

        world.signIns.signOut(caller, session.id());
        assertThat(world.registry.list()).containsExactly(other);
        assertThat(last()).isEqualTo(new AuditEntry(caller, "account.signed-out", "account", dana.value(), Map.of()));
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        Session others = world.registry.signIn(new AccountId(admin.id()), "root");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> world.signIns.signOut(proven.caller(), others.id()));
        assertThat(world.registry.list()).containsExactly(others);
    }

    @Test
    void onlyTheDoorLetsIn() {
        for (Caller caller : List.of(NOBODY, admin)) {
            assertThatExceptionOfType(NotPermittedException.class)
                    .isThrownBy(() -> world.signIns.findCredentials(caller, "dana"));
            assertThatExceptionOfType(NotPermittedException.class)
                    .isThrownBy(() -> world.signIns.admit(caller, proven, session("s1")));
            assertThatExceptionOfType(NotPermittedException.class)
                    .isThrownBy(() -> world.signIns.resume(caller, "s1", "s2"));
            assertThatExceptionOfType(NotPermittedException.class)
                    .isThrownBy(() -> world.signIns.refuse(caller, "dana", Duration.ZERO));
        }
        assertThat(world.registry.list()).isEmpty();
    }

    @Test
    void theTrailHoldsNoPassword() {
        world.signIns.admit(DOOR, proven, session("s1"));
        world.signIns.refuse(DOOR, newcomer.password(), Duration.ZERO);
        world.signIns.refuse(DOOR, ADMIN_PASSWORD, Duration.ZERO);
        assertThat(world.database.entries().toString()).doesNotContain(newcomer.password(), ADMIN_PASSWORD, "hash of");
    }

    private AuditEntry last() {
        return world.database.entries().getLast();
    }

    private Session session(String id) {
        return new Session(id, dana, "dana", "Firefox on Linux", Instant.EPOCH, Instant.EPOCH);
    }
}
