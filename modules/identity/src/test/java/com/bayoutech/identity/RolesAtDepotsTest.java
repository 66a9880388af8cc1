package com.bayoutech.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RolesAtDepotsTest {
    private static final DepotId HERE = DepotId.random();
    private static final DepotId THERE = DepotId.random();

    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();

    @Test
    void aRoleAtADepotAllowsThereWhatIsDoneAtDepots() {
        world.create(admin, "dana");
        assign("dana", Map.of("dispatcher", at(HERE)));

        Caller dana = world.signIn("dana");
        assertThat(dana.may(Permission.PLANS_EDIT, HERE)).isTrue();
        assertThat(dana.may(Permission.PLANS_EDIT, THERE)).isFalse();
        assertThat(dana.may(Permission.PLANS_EDIT)).isFalse();
    }

    @Test
    void aRoleAtADepotGivesNothingThatBelongsToNoDepot() {
        world.create(admin, "dana");
        assign("dana", Map.of(Role.ADMIN, at(HERE)));

        Caller dana = world.signIn("dana");
        assertThat(dana.mayAnywhere(Permission.PEOPLE_EDIT)).isFalse();
        assertThat(dana.permissions()).contains(Permission.ORDERS_READ).allMatch(Permission::isDepotWise);
    }

    @Test
    void twoRolesAtTwoDepotsHoldAtBoth() {
        world.database.run(() -> world.roleStore.save(new Role("planner", Set.of(Permission.PLANS_READ))));
        world.create(admin, "dana");
        assign("dana", Map.of("dispatcher", at(HERE), "planner", at(THERE)));

        Caller dana = world.signIn("dana");
        assertThat(dana.grants().get(Permission.PLANS_READ)).isEqualTo(at(HERE, THERE));
        assertThat(dana.grants().get(Permission.PLANS_EDIT)).isEqualTo(at(HERE));
    }

    @Test
    void anAdminAtADepotIsNotTheLastAdmin() {
        world.create(admin, "dana");
        assign("dana", Map.of(Role.ADMIN, at(HERE)));

        assertRefused(() -> assign("root", Map.of(Role.ADMIN, at(HERE))), "last admin");
        assertRefused(() -> world.accounts.setEnabled(admin, id("root"), false), "last admin");
    }

    @Test
    void aNarrowerRoleEndsTheSessions() {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        world.registry.signIn(dana, "dana");
        assign("dana", Map.of("dispatcher", at(HERE)));

        assertThat(world.registry.list()).isEmpty();
        assertThat(world.database.entries().getLast().facts())
                .containsEntry("before", "dispatcher")
                .containsEntry("now", "dispatcher at [" + HERE + "]");
    }

    @Test
    void nobodyGivesARoleAtMoreDepotsThanTheirOwn() {
        Caller clerk = clerkAt(HERE);
        AccountId dana = world.create(admin, "dana").account();

        assertRefused(
                () -> world.accounts.assignRoles(clerk, dana, RoleScopes.everywhere(Set.of("dispatcher"))),
                "plans.edit at more depots");
        assertRefused(
                () -> world.accounts.assignRoles(clerk, dana, new RoleScopes(Map.of("dispatcher", at(HERE, THERE)))),
                "plans.read at more depots");
        world.accounts.assignRoles(clerk, dana, new RoleScopes(Map.of("dispatcher", at(HERE))));
        assertThat(world.signIn("dana").may(Permission.PLANS_EDIT, HERE)).isTrue();
    }

    @Test
    void nobodyTakesOverAnAccountOfAnotherDepot() {
        Caller clerk = clerkAt(HERE);
        world.create(admin, "dana");
        assign("dana", Map.of("dispatcher", at(THERE)));

        assertRefused(() -> world.accounts.resetPassword(clerk, id("dana")), "The account (dana) may do more than you");
    }

    /** Looks after people everywhere, and plans at one depot. */
    private Caller clerkAt(DepotId depot) {
        world.database.run(
                () -> world.roleStore.save(new Role("clerk", Set.of(Permission.PEOPLE_READ, Permission.PEOPLE_EDIT))));
        world.create(admin, "carl");
        assign("carl", Map.of("clerk", DepotScope.ALL, "dispatcher", at(depot)));
        return world.signIn("carl");
    }

    private void assign(String userName, Map<String, DepotScope> roles) {
        world.accounts.assignRoles(admin, id(userName), new RoleScopes(roles));
    }

    private AccountId id(String userName) {
        return world.credentials(userName).account().id();
    }

    private static DepotScope at(DepotId... depots) {
        return DepotScope.of(Set.of(depots));
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(call).withMessageContaining(reason);
    }
}
