package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoleServiceTest {
    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();
    private final AccountId dana = world.create(admin, "dana", "dispatcher").account();
    private final Session session = world.registry.signIn(dana, "dana");

    @Test
    void whatSomebodyElseHasChangedSinceIsNotOverwritten() {
        Map<String, Set<Permission>> seen = Map.of("dispatcher", Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT));
        world.roles.setPermissions(admin, Map.of("dispatcher", Set.of(Permission.PLANS_READ)), seen);

        assertRefused(
                () -> world.roles.setPermissions(
                        admin, Map.of("dispatcher", Set.of(Permission.PLANS_READ, Permission.ORDERS_READ)), seen),
                "Somebody has changed what the role (dispatcher) allows");
        assertThat(world.roles.listRoles(admin))
                .filteredOn(role -> role.name().equals("dispatcher"))
                .singleElement()
                .satisfies(role -> assertThat(role.permissions()).containsExactly(Permission.PLANS_READ));
    }

    @Test
    void whatARoleGainsItsPeopleHaveFromTheirNextSignIn() {
        set(admin, "dispatcher", Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.PLANS_PUBLISH));
        assertThat(world.registry.list()).containsExactly(session);
        assertThat(world.signIn("dana").may(Permission.PLANS_PUBLISH)).isTrue();
    }

    @Test
    void whoeverLosesSomethingIsSignedOutAndNobodyElse() {
        Session others = world.registry.signIn(new AccountId(admin.id()), "root");
        set(admin, "dispatcher", Set.of(Permission.PLANS_READ));
        assertThat(world.registry.list()).containsExactly(others);
        assertThat(world.signIn("dana").permissions()).containsExactly(Permission.PLANS_READ);
    }

    @Test
    void theChangeIsAuditedByWhatWasGivenAndTaken() {
        set(admin, "dispatcher", Set.of(Permission.PLANS_READ, Permission.AUDIT_READ));
        set(admin, "dispatcher", Set.of(Permission.PLANS_READ, Permission.AUDIT_READ));

        assertThat(world.database.auditedActions()).containsOnlyOnce("role.permissions-set");
        assertThat(world.database.entries().getLast().facts())
                .containsEntry("role", "dispatcher")
                .containsEntry("given", "audit.read")
                .containsEntry("taken", "plans.edit");
    }

    @Test
    void noRoleHasWhatBelongsToTheSystem() {
        for (Permission own : Set.of(Permission.SIGN_IN, Permission.RUNS_WORK, Permission.KEYS_ROTATE)) {
            assertRefused(() -> set(admin, "dispatcher", Set.of(own)), own.key());
        }
        assertRefused(() -> set(admin, Role.ADMIN, Set.of(Permission.values())), "system itself");
    }

    @Test
    void whoCouldNotBeSignedOutIsSoAtTheNextTry() {
        world.registry.setAway(true);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> set(admin, "dispatcher", Set.of(Permission.PLANS_READ)));

        world.registry.setAway(false);
        set(admin, "dispatcher", Set.of(Permission.PLANS_READ));
        assertThat(world.registry.list()).isEmpty();
    }

    @Test
    void anAdminKeepsThePowerOverRolesAndPeopleAndTheirScreens() {
        Set<Permission> kept =
                Set.of(Permission.ROLES_READ, Permission.ROLES_EDIT, Permission.PEOPLE_READ, Permission.PEOPLE_EDIT);
        for (Permission one : kept) {
            Set<Permission> without = EnumSet.copyOf(PeopleWorld.grantable());
            without.remove(one);
            assertRefused(() -> set(admin, Role.ADMIN, without), "must keep the permissions");
        }
        set(admin, Role.ADMIN, kept);
        assertThat(world.signIn("root").permissions()).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertRefused(() -> set(admin, "emperor", Set.of()), "no role (emperor)");
    }

    @Test
    void rolesAreListedByName() {
        assertThat(world.roles.listRoles(admin)).extracting(Role::name).containsExactly("admin", "dispatcher");
    }

    @Test
    void nobodyGetsThrough() {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> world.roles.listRoles(NOBODY));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> set(world.signIn("dana"), "dispatcher", Set.of()));
    }

    @Test
    void severalRolesChangeTogetherOrNotAtAll() {
        Set<Permission> more = Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.ORDERS_READ);
        Map<String, Set<Permission>> wanted = new LinkedHashMap<>(Map.of("dispatcher", more));
        wanted.put(Role.ADMIN, Set.of());
        assertRefused(() -> world.roles.setPermissions(admin, wanted, Map.of()), "must keep the permissions");
        assertThat(world.signIn("dana").may(Permission.ORDERS_READ)).isFalse();

        wanted.put(Role.ADMIN, PeopleWorld.grantable());
        world.roles.setPermissions(admin, wanted, Map.of());
        assertThat(world.signIn("dana").may(Permission.ORDERS_READ)).isTrue();
    }

    private void set(Caller caller, String role, Set<Permission> permissions) {
        world.roles.setPermissions(caller, Map.of(role, permissions), Map.of());
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(call).withMessageContaining(reason);
    }
}
