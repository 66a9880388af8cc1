package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.ADMIN_PASSWORD;
import static com.bayoutech.identity.PeopleWorld.DOOR;
import static com.bayoutech.identity.PeopleWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of accounts from their first link on. Long, since each step is told in a few lines over the same people. */
class AccountServiceTest {
    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();

    interface Change {
        void by(AccountService accounts, Caller caller, AccountId account);
    }

    interface Call {
        void by(Caller caller, AccountService accounts);
    }

    @Test
    void whoeverIsInvitedChoosesNameAndPasswordByTheLink() {
        OneTimeLink link = world.invite(admin, "Dana.F", "dispatcher");
        assertThat(world.signIns.findCredentials(DOOR, "dana.f"))
                .as("without a password nobody gets in")
                .isEmpty();
        assertThat(world.invitations.findInvited(DOOR, link.token()))
                .map(Account::userName)
                .contains("dana.f");

        world.invitations.accept(DOOR, link.token(), "Dana Fontenot", "red beans and rice");

        Credentials credentials = world.credentials(" dana.f ");
        assertThat(credentials.passwordHash()).isEqualTo("hash of red beans and rice");
        assertThat(credentials.account())
                .isEqualTo(new Account(link.account(), "dana.f", "Dana Fontenot", true, false, Set.of("dispatcher")));
        assertThat(credentials.caller())
                .isEqualTo(new Caller(
                        link.account().value(), "dana.f", Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT)));
    }

    @Test
    void aLinkWorksOnceAndForThreeDays() {
        OneTimeLink used = world.invite(admin, "one");
        world.invitations.accept(DOOR, used.token(), "One", "red beans and rice");
        assertRefused(() -> world.invitations.accept(DOOR, used.token(), "Other", "another password"), "works no more");

        OneTimeLink late = world.invite(admin, "two");
        world.now = world.now.plus(Duration.ofDays(3));
        assertThat(world.invitations.findInvited(DOOR, late.token())).isEmpty();
        assertRefused(() -> world.invitations.accept(DOOR, late.token(), "Two", "red beans and rice"), "works no more");
    }

    @Test
    void aWeakPasswordDoesNotUseTheLinkUp() {
        OneTimeLink link = world.invite(admin, "one");
        assertRefused(() -> world.invitations.accept(DOOR, link.token(), "One", "short"), "5 characters");
        world.invitations.accept(DOOR, link.token(), "One", "red beans and rice");
        assertThat(world.credentials("one").passwordHash()).isEqualTo("hash of red beans and rice");
    }

    @Test
    void aDisabledAccountsLinkDoesNotWork() {
        OneTimeLink link = world.invite(admin, "one");
        world.accounts.setEnabled(admin, link.account(), false);
        assertThat(world.invitations.findInvited(DOOR, link.token())).isEmpty();
    }

    @Test
    void anotherLinkTakesThePlaceOfTheFirst() {
        OneTimeLink first = world.invite(admin, "one");
        OneTimeLink second = world.accounts.resetPassword(admin, first.account());
        assertThat(world.invitations.findInvited(DOOR, first.token())).isEmpty();
        assertThat(world.invitations.findInvited(DOOR, second.token())).isPresent();
    }

    @Test
    void noTwoLinksAreAlikeAndNoneCanBeGuessed() {
        String token = world.invite(admin, "one").token();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(token).isNotEqualTo(world.invite(admin, "two").token());
        assertThat(world.invitations.findInvited(DOOR, "")).isEmpty();
    }

    @Test
    void whoeverHasTwoRolesMayDoWhatEitherAllows() {
        world.database.run(
                () -> world.roleStore.save(new Role("auditor", Set.of(Permission.AUDIT_READ, Permission.RUNS_WORK))));
        world.create(admin, "dana", "dispatcher", "auditor");
        assertThat(world.signIn("dana").permissions())
                .containsExactlyInAnyOrder(Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.AUDIT_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "dana fontenot", "dänä", "dana/x", "../etc"})
    void whatIsNoUserNameIsRefused(String userName) {
        assertRefused(() -> world.create(admin, userName, "dispatcher"), "2 to 64 characters");
    }

    @Test
    void sixtyFourCharactersAreTheLongestUserName() {
        world.create(admin, "d".repeat(64));
        assertRefused(() -> world.create(admin, "d".repeat(65)), "2 to 64 characters");
    }

    @Test
    void anAccountNeedsAName() {
        assertRefused(
                () -> world.accounts.createAccount(admin, new NewAccount("dana", "  ", Set.of())),
                "The name must have");
    }

    @Test
    void aUserNameIsGivenOnceWhateverItsCase() {
        world.create(admin, "dana");
        assertRefused(() -> world.create(admin, "DANA"), "(dana) is taken");
    }

    @Test
    void anUnknownRoleIsRefusedWithTheKnownOnes() {
        AccountId dana = world.create(admin, "dana").account();
        assertRefused(() -> world.create(admin, "eve", "emperor"), "no role (emperor)");
        assertRefused(
                () -> world.accounts.assignRoles(admin, dana, RoleScopes.everywhere(Set.of("emperor"))),
                "Choose among: admin, dispatcher");
    }

    @Test
    void accountsAreListedByUserName() {
        world.create(admin, "zoe");
        world.create(admin, "dana");
        assertThat(world.accounts.listAccounts(admin))
                .extracting(Account::userName)
                .containsExactly("dana", "root", "zoe");
    }

    @Test
    void aResetTakesThePasswordAwayAndEndsAllSessions() {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        world.registry.signIn(dana, "dana");
        world.registry.signIn(dana, "dana");
        Session others = world.registry.signIn(new AccountId(admin.id()), "root");

        OneTimeLink reset = world.accounts.resetPassword(admin, dana);

        assertThat(world.signIns.findCredentials(DOOR, "dana")).isEmpty();
        assertThat(world.invitations.findInvited(DOOR, reset.token())).isPresent();
        assertThat(world.account(dana).passwordIsOneTime()).isTrue();
        assertThat(world.registry.list()).containsExactly(others);
    }

    @Test
    void whoeverIsDisabledIsSignedOutAndCannotSignIn() {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        world.registry.signIn(dana, "dana");

        world.accounts.setEnabled(admin, dana, false);
        assertThat(world.registry.list()).isEmpty();
        assertThat(world.signIns.findCredentials(DOOR, "dana")).isEmpty();

        world.accounts.setEnabled(admin, dana, true);
        assertThat(world.signIns.findCredentials(DOOR, "dana")).isPresent();
    }

    @Test
    void whoeverGetsOtherRolesIsSignedOut() {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        world.registry.signIn(dana, "dana");

        world.accounts.assignRoles(admin, dana, RoleScopes.everywhere(Set.of(Role.ADMIN)));
        assertThat(world.registry.list()).isEmpty();
        assertThat(world.signIn("dana").may(Permission.ROLES_EDIT)).isTrue();
    }

    static Stream<Change> changes() {
        return Stream.of(
                (accounts, caller, account) -> accounts.setEnabled(caller, account, false),
                (accounts, caller, account) -> accounts.assignRoles(caller, account, RoleScopes.NONE),
                (accounts, caller, account) -> accounts.resetPassword(caller, account));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whoCouldNotBeSignedOutIsSoAtTheNextTry(Change change) {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        world.registry.signIn(dana, "dana");
        world.registry.setAway(true);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> change.by(world.accounts, admin, dana));

        world.registry.setAway(false);
        change.by(world.accounts, admin, dana);
        assertThat(world.registry.list()).isEmpty();
    }

    @Test
    void otherSessionsThatOutlivedAnOwnPasswordEndAtTheNextTry() {
        world.registry.signIn(new AccountId(admin.id()), "root");
        world.registry.setAway(true);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> change(admin, ADMIN_PASSWORD, "red beans and rice"));

        world.registry.setAway(false);
        change(admin, ADMIN_PASSWORD, "red beans and rice");
        assertThat(world.registry.list()).isEmpty();
    }

    @Test
    void nobodyGivesARoleThatMayDoMoreThanThey() {
        Caller clerk = clerk();
        AccountId dana = world.create(admin, "dana").account();
        assertRefused(() -> world.create(clerk, "eve", Role.ADMIN), "The role (admin) may do more than you");
        assertRefused(
                () -> world.accounts.assignRoles(clerk, dana, RoleScopes.everywhere(Set.of(Role.ADMIN))),
                "may do more than you");
        assertRefused(
                () -> world.accounts.assignRoles(
                        clerk, new AccountId(clerk.id()), RoleScopes.everywhere(Set.of("clerk", "dispatcher"))),
                "The role (dispatcher) may do more than you: plans.edit, plans.read");
        assertThat(world.account(dana).roles()).isEmpty();

        world.accounts.assignRoles(clerk, dana, RoleScopes.everywhere(Set.of("clerk")));
        assertThat(world.account(dana).roles()).containsExactly("clerk");
    }

    @Test
    void nobodyTakesOverAnAccountThatMayDoMoreThanThey() {
        Caller clerk = clerk();
        AccountId root = new AccountId(admin.id());
        AccountId former = world.create(admin, "former", Role.ADMIN).account();
        world.accounts.setEnabled(admin, former, false);
        assertRefused(() -> world.accounts.resetPassword(clerk, root), "The account (root) may do more than you");
        assertRefused(() -> world.accounts.setEnabled(clerk, root, false), "may do more than you");
        assertRefused(() -> world.accounts.setEnabled(clerk, former, true), "may do more than you");
        assertRefused(() -> world.accounts.assignRoles(clerk, root, RoleScopes.NONE), "may do more than you");

        AccountId other = world.create(clerk, "other", "clerk").account();
        world.accounts.resetPassword(clerk, other);
        world.accounts.setEnabled(clerk, other, false);
        assertThat(world.account(other).enabled()).isFalse();
    }

    @Test
    void theLastAdminStays() {
        AccountId root = new AccountId(admin.id());
        world.accounts.setEnabled(
                admin, world.create(admin, "former", Role.ADMIN).account(), false);

        assertRefused(() -> world.accounts.setEnabled(admin, root, false), "last admin");
        assertRefused(
                () -> world.accounts.assignRoles(admin, root, RoleScopes.everywhere(Set.of("dispatcher"))),
                "last admin");
        assertThat(world.account(root).isActiveAdmin()).isTrue();

        world.create(admin, "dana", Role.ADMIN);
        world.accounts.assignRoles(admin, root, RoleScopes.everywhere(Set.of("dispatcher")));
        assertThat(world.account(root).isActiveAdmin()).isFalse();
    }

    @Test
    void anOwnPasswordReplacesAOneTimePassword() {
        PeopleWorld fresh = new PeopleWorld();
        fresh.accounts.createFirstAdmin(DOOR, "admin", "printed at the start", true);
        Caller first = fresh.signIn("admin");
        fresh.accounts.changeOwnPassword(first, "printed at the start", "red beans and rice", "");
        assertThat(fresh.account(new AccountId(first.id())).passwordIsOneTime()).isFalse();
    }

    @Test
    void anOwnPasswordEndsTheOtherSessions() {
        AccountId dana = world.create(admin, "dana").account();
        Session inHand = world.registry.signIn(new AccountId(admin.id()), "root");
        world.registry.signIn(new AccountId(admin.id()), "root");
        Session others = world.registry.signIn(dana, "dana");

        assertRefused(
                () -> world.accounts.changeOwnPassword(admin, "wrong", "red beans and rice", inHand.id()), "is wrong");
        assertThat(world.registry.list()).hasSize(3);

        world.accounts.changeOwnPassword(admin, ADMIN_PASSWORD, "red beans and rice", inHand.id());
        assertThat(world.registry.list()).containsExactly(inHand, others);
    }

    @Test
    void theNextPasswordMustBeStrongAndAnother() {
        assertRefused(() -> change(admin, "wrong", "red beans and rice"), "current password is wrong");
        assertRefused(() -> change(admin, ADMIN_PASSWORD, "short"), "5 characters");
        assertRefused(() -> change(admin, ADMIN_PASSWORD, ADMIN_PASSWORD), "Choose another");
    }

    @Test
    void whoGuessesTheirCurrentPasswordMustWait() {
        for (int guess = 0; guess < 4; guess++) {
            assertRefused(() -> change(admin, "guess", "red beans and rice"), "is wrong");
        }
        change(admin, ADMIN_PASSWORD, "red beans and rice");
        for (int guess = 0; guess < 5; guess++) {
            assertRefused(() -> change(admin, "guess", "blue crabs and rice"), "is wrong");
        }
        assertRefused(() -> change(admin, "red beans and rice", "blue crabs and rice"), "Wait 7 seconds");
    }

    @Test
    void passwordsAreComparedInOneForm() {
        change(admin, ADMIN_PASSWORD, "cafe\u0301 au lait");
        assertThat(world.credentials("root").passwordHash()).isEqualTo("hash of caf\u00e9 au lait");
        change(admin, "caf\u00e9 au lait", "red beans and rice");
    }

    @Test
    void onlyAnAccountHasAPasswordToChange() {
        assertRefused(() -> change(DOOR, ADMIN_PASSWORD, "red beans and rice"), "no account");
        AccountId dana = world.create(admin, "dana").account();
        Caller before = world.signIn("dana");
        world.accounts.setEnabled(admin, dana, false);
        assertRefused(() -> change(before, "any", "red beans and rice"), "no account");
    }

    @Test
    void theFirstAdminIsMadeOnlyWhileThereIsNoAccount() {
        PeopleWorld empty = new PeopleWorld();
        assertThat(empty.accounts.createFirstAdmin(DOOR, "admin", ADMIN_PASSWORD, true))
                .isTrue();
        assertThat(empty.accounts.createFirstAdmin(DOOR, "other", ADMIN_PASSWORD, true))
                .isFalse();
        assertThat(empty.credentials("admin").account().passwordIsOneTime()).isTrue();
        assertThat(empty.signIn("admin").permissions()).isEqualTo(PeopleWorld.grantable());
    }

    @Test
    void theFirstAdminsPasswordFollowsTheRulesToo() {
        PeopleWorld empty = new PeopleWorld();
        assertRefused(() -> empty.accounts.createFirstAdmin(DOOR, "admin", "admin", false), "5 characters");
    }

    @Test
    void everyChangeIsAuditedAndNoPasswordWithIt() {
        OneTimeLink first = world.invite(admin, "dana", "dispatcher");
        AccountId dana = first.account();
        world.invitations.accept(DOOR, first.token(), "Dana", "first of all passwords");
        change(world.signIn("dana"), "first of all passwords", "red beans and rice");
        OneTimeLink reset = world.accounts.resetPassword(admin, dana);
        world.accounts.assignRoles(admin, dana, RoleScopes.NONE);
        world.accounts.setEnabled(admin, dana, false);
        world.accounts.setEnabled(admin, dana, false);
        world.accounts.setEnabled(admin, dana, true);

        assertThat(world.database.auditedActions())
                .containsExactly(
                        "account.created",
                        "account.created",
                        "account.link-used",
                        "account.password-changed",
                        "account.password-reset",
                        "account.roles-assigned",
                        "account.disabled",
                        "account.enabled");
        assertThat(world.database.entries().toString())
                .doesNotContain(ADMIN_PASSWORD, first.token(), reset.token(), "red beans", "first of all");
        assertThat(first.toString() + world.credentials("root")).doesNotContain(first.token(), "hash of");
    }

    @ParameterizedTest
    @MethodSource("everyCall")
    void nobodyGetsThrough(Call call) {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> call.by(NOBODY, world.accounts));
    }

    static Stream<Call> everyCall() {
        AccountId id = AccountId.random();
        return Stream.of(
                (caller, accounts) -> accounts.listAccounts(caller),
                (caller, accounts) -> accounts.createAccount(caller, new NewAccount("x", "", Set.of("?"))),
                (caller, accounts) -> accounts.resetPassword(caller, id),
                (caller, accounts) -> accounts.setEnabled(caller, id, false),
                (caller, accounts) -> accounts.assignRoles(caller, id, RoleScopes.NONE),
                (caller, accounts) -> accounts.createFirstAdmin(caller, "x", "x", false));
    }

    /** Somebody who looks after people and may do nothing else. */
    private Caller clerk() {
        world.database.run(
                () -> world.roleStore.save(new Role("clerk", Set.of(Permission.PEOPLE_READ, Permission.PEOPLE_EDIT))));
        world.create(admin, "carl", "clerk");
        return world.signIn("carl");
    }

    private void change(Caller caller, String current, String next) {
        world.accounts.changeOwnPassword(caller, current, next, "");
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(call).withMessageContaining(reason);
    }
}
