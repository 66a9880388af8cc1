package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two roles, nobody yet, and the services over stores in memory. */
final class PeopleWorld {
    static final Caller NOBODY = new Caller(UUID.randomUUID(), "nobody", Set.of());
    static final Caller DOOR = Caller.system("sign-in", Permission.SIGN_IN);
    static final String ADMIN_PASSWORD = "correct horse battery";

    /** What the clock says. */
    Instant now = Instant.parse("2026-11-29T10:00:00Z");

    final InMemoryDatabase database = new InMemoryDatabase();
    final InMemoryAccountStore accountStore = new InMemoryAccountStore(database);
    final InMemoryRoleStore roleStore = new InMemoryRoleStore(database, accountStore);
    final InMemorySessionRegistry registry = new InMemorySessionRegistry(database);
    final InMemoryOneTimeLinkStore linkStore = new InMemoryOneTimeLinkStore(database);
    final AccountService accounts = new AccountService(
            accountStore,
            roleStore,
            new PlainHasher(),
            database,
            database.audit(),
            registry,
            new CountingThrottle(),
            linkStore,
            () -> now);
    final InvitationService invitations =
            new InvitationService(accountStore, linkStore, new PlainHasher(), database, database.audit(), () -> now);
    final RoleEditor roleEditor = new RoleEditor(roleStore, accountStore, database, database.audit());
    final PermissionService permissions = new PermissionService(accountStore, roleStore, database);
    final RoleService roles = new RoleService(roleStore, accountStore, database, database.audit(), registry);
    final InMemorySecondFactorStore factorStore = new InMemorySecondFactorStore(database);
    final InMemoryPasskeyStore passkeyStore = new InMemoryPasskeyStore(database);
    final CountingThrottle throttle = new CountingThrottle();
    final SignInService signIns = new SignInService(
            accountStore,
            roleStore,
            factorStore,
            passkeyStore,
            SecondFactorPolicy.REQUIRED,
            registry,
            database,
            database.audit());
    final SecondFactorService secondFactors = new SecondFactorService(
            accountStore,
            roleStore,
            factorStore,
            passkeyStore,
            SecondFactorPolicy.REQUIRED,
            database,
            database.audit(),
            registry,
            throttle,
            () -> now);
    final PasskeyService passkeys = new PasskeyService(
            accountStore,
            roleStore,
            factorStore,
            passkeyStore,
            SecondFactorPolicy.REQUIRED,
            registry,
            database,
            database.audit());
    final ProofService proofs = new ProofService(
            accountStore,
            roleStore,
            factorStore,
            passkeyStore,
            SecondFactorPolicy.REQUIRED,
            new PlainHasher(),
            database,
            database.audit(),
            throttle,
            () -> now);
    final SessionService sessions = new SessionService(registry, database.audit(), database);

    PeopleWorld() {
        database.run(() -> {
            roleStore.save(new Role(Role.ADMIN, grantable(), true));
            roleStore.save(new Role("dispatcher", Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT)));
        });
    }

    static Set<Permission> grantable() {
        return Arrays.stream(Permission.values())
                .filter(Permission::isGrantable)
                .collect(Collectors.toSet());
    }

    /** The first admin, signed in. */
    Caller admin() {
        accounts.createFirstAdmin(DOOR, "root", ADMIN_PASSWORD, false);
        return signIn("root");
    }

    /** Somebody new who has used their link, with the password that they chose. */
    Newcomer create(Caller admin, String userName, String... roleNames) {
        OneTimeLink link = invite(admin, userName, roleNames);
        String password = "first password of " + userName;
        invitations.accept(DOOR, link.token(), "Somebody", password);
        return new Newcomer(link.account(), password);
    }

    OneTimeLink invite(Caller admin, String userName, String... roleNames) {
        return accounts.createAccount(admin, new NewAccount(userName, "Somebody", Set.of(roleNames)));
    }

    record Newcomer(AccountId account, String password) {}

    /** Whoever has just signed in has a fresh proof. */
    Caller signIn(String userName) {
        return credentials(userName).caller().proven();
    }

    Credentials credentials(String userName) {
        return signIns.findCredentials(DOOR, userName).orElseThrow();
    }

    Account account(AccountId id) {
        return database.call(() -> accountStore.find(id).orElseThrow());
    }

    /** No hash at all, so that tests can see what was hashed. */
    private static final class PlainHasher implements PasswordHasher {
        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    }
}
