package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.OneTimeLinkStore;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.identity.RoleService;
import com.bayoutech.identity.RoleStore;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two changes of accounts in one instant: the second begins when the first has changed everything and not yet committed. */
class AccountRaceIT {
    private static final Caller OFFICE = Caller.system("office", Permission.values());

    private final ConfigurableApplicationContext application =
            Postgres.restart(Postgres.createDatabase("race_" + System.nanoTime()), Map.of());
    private final AccountStore store = application.getBean(AccountStore.class);
    private final RoleStore roleStore = application.getBean(RoleStore.class);
    private final AuditTrail trail = application.getBean(AuditTrail.class);
    private final AccountService second = service(trail);
    private final Account ann = admin("ann");
    private final Account bob = admin("bob");

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void ofTwoAdminsWhoDisableEachOtherOneStays() {
        CompletableFuture<Void> later = race(
                first -> first.setEnabled(OFFICE, ann.id(), false), () -> second.setEnabled(OFFICE, bob.id(), false));

        assertThatThrownBy(later::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("last admin");
        assertThat(store.find(ann.id()).orElseThrow().enabled()).isFalse();
        assertThat(store.find(bob.id()).orElseThrow().enabled()).isTrue();
    }

    @Test
    void ofTwoAdminsWhoTakeEachOthersRoleOneStays() {
        CompletableFuture<Void> later = race(
                first -> first.assignRoles(OFFICE, ann.id(), RoleScopes.NONE),
                () -> second.assignRoles(OFFICE, bob.id(), RoleScopes.everywhere(Set.of("dispatcher"))));

        assertThatThrownBy(later::join).hasCauseInstanceOf(RefusedException.class);
        assertThat(store.find(bob.id()).orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void aNewPasswordDoesNotBringBackWhoeverIsDisabled() {
        race(first -> first.setEnabled(OFFICE, ann.id(), false), () -> second.resetPassword(OFFICE, ann.id()))
                .join();

        assertThat(store.find(ann.id()).orElseThrow())
                .isEqualTo(new Account(ann.id(), "ann", "Ann", false, true, Set.of(Role.ADMIN)));
    }

    @Test
    void ofTwoAdminsWhoChangeOneRoleTheSecondHears() {
        Set<Permission> seen = application
                .getBean(UnitOfWork.class)
                .call(() -> roleStore.find("dispatcher").orElseThrow().permissions());
        CompletableFuture<CompletableFuture<Void>> begun = new CompletableFuture<>();
        roles(entry -> {
                    trail.append(entry);
                    CompletableFuture<Void> later = CompletableFuture.runAsync(() -> roles(trail)
                            .setPermissions(
                                    OFFICE.proven(),
                                    Map.of("dispatcher", Set.of(Permission.FLEET_READ)),
                                    Map.of("dispatcher", seen)));
                    awaitWaiting(later);
                    begun.complete(later);
                })
                .setPermissions(
                        OFFICE.proven(),
                        Map.of("dispatcher", Set.of(Permission.ORDERS_READ)),
                        Map.of("dispatcher", seen));

        assertThatThrownBy(begun.join()::join)
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed");
        assertThat(application
                        .getBean(UnitOfWork.class)
                        .call(() -> roleStore.find("dispatcher").orElseThrow().permissions()))
                .containsExactly(Permission.ORDERS_READ);
    }

    private RoleService roles(AuditTrail audit) {
        return new RoleService(roleStore, store, application.getBean(UnitOfWork.class), audit, new NoSessions());
    }

    @Test
    void theAccountsAreLockedInAUnitOfWorkOnly() {
        assertThatThrownBy(store::lock).isInstanceOf(IllegalStateException.class);
    }

    interface Change {
        void by(AccountService service);
    }

    /** Returns the second change, which has waited for the first to end, or has ended before it. */
    private CompletableFuture<Void> race(Change first, Runnable other) {
        CompletableFuture<CompletableFuture<Void>> begun = new CompletableFuture<>();
        first.by(service(entry -> {
            trail.append(entry);
            CompletableFuture<Void> later = CompletableFuture.runAsync(other);
            awaitWaiting(later);
            begun.complete(later);
        }));
        return begun.join();
    }

    private void awaitWaiting(CompletableFuture<Void> later) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        while (!later.isDone()
                && jdbc.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
    }

    private AccountService service(AuditTrail audit) {
        return new AccountService(
                store,
                roleStore,
                new Plain(),
                application.getBean(UnitOfWork.class),
                audit,
                new NoSessions(),
                new NoThrottle(),
                application.getBean(OneTimeLinkStore.class),
                InstantSource.system());
    }

    private Account admin(String userName) {
        String name = userName.substring(0, 1).toUpperCase(Locale.ROOT) + userName.substring(1);
        Account account =
                new Account(new AccountId(UUID.randomUUID()), userName, name, true, false, Set.of(Role.ADMIN));
        store.insert(account, "hash");
        return account;
    }

    private static final class Plain implements PasswordHasher {
        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }
    }
}
