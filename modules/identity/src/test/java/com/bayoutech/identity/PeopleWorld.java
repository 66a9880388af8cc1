package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two roles, nobody yet, and the services over stores in memory. */
final class PeopleWorld {
    static final Caller NOBODY = new Caller(UUID.randomUUID(), "nobody", Set.of());
    static final Caller DOOR = Caller.system("sign-in", Permission.SIGN_IN);
    static final String ADMIN_PASSWORD = "correct horse battery";

    final InMemoryDatabase database = new InMemoryDatabase();
    final InMemoryAccountStore accountStore = new InMemoryAccountStore(database);
    final InMemoryRoleStore roleStore = new InMemoryRoleStore(database, accountStore);
    final InMemorySessionRegistry registry = new InMemorySessionRegistry(database);
    final AccountService accounts = new AccountService(
            accountStore, roleStore, new PlainHasher(), database, database.audit(), registry, new CountingThrottle());
    final RoleEditor roleEditor = new RoleEditor(roleStore, accountStore, database, database.audit());
    final PermissionService permissions = new PermissionService(accountStore, roleStore, database);
    final RoleService roles = new RoleService(roleStore, accountStore, database, database.audit(), registry);
    final SignInService signIns = new SignInService(accountStore, roleStore, registry, database, database.audit());
    final SessionService sessions = new SessionService(registry, database.audit(), database);

    PeopleWorld() {
        database.run(() -> {
            roleStore.save(new Role(Role.ADMIN, grantable()));
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

    /** Somebody new, with their one-time password. */
    OneTimePassword create(Caller admin, String userName, String... roleNames) {
        return accounts.createAccount(admin, new NewAccount(userName, "Somebody", Set.of(roleNames)));
    }

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
