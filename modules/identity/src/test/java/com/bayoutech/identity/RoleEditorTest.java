package com.bayoutech.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.PermissionService.Holder;
import com.bayoutech.identity.PermissionService.Power;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleEditorTest {
    private static final DepotId HERE = DepotId.random();

    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin().proven();

    @Test
    void aRoleOfOnesOwnIsThereForEverybody() {
        world.roleEditor.createRole(admin, new Role(" Night shift ", Set.of(Permission.PLANS_READ)));
        world.create(admin, "dana", "Night shift");

        assertThat(world.signIn("dana").permissions()).containsExactly(Permission.PLANS_READ);
        assertThat(world.database.auditedActions()).contains("role.created");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "night, shift",
                "night[1]",
                "-night",
                "a-name-that-goes-on-and-on-and-on-and-on-and"
            })
    void whatIsNoNameIsRefused(String name) {
        assertRefused(() -> world.roleEditor.createRole(admin, new Role(name, Set.of())), "2 to 40 letters");
    }

    @Test
    void aNameThatIsTakenIsRefusedHoweverItIsWritten() {
        assertRefused(
                () -> world.roleEditor.createRole(admin, new Role("Dispatcher", Set.of())),
                "taken by the role (dispatcher)");
        assertRefused(() -> world.roleEditor.renameRole(admin, "dispatcher", "ADMIN"), "taken by the role (admin)");
    }

    @Test
    void whatBelongsToTheSystemIsGivenToNobody() {
        assertRefused(
                () -> world.roleEditor.createRole(admin, new Role("keys", Set.of(Permission.KEYS_ROTATE))),
                "keys.rotate");
    }

    @Test
    void aRenamedRoleStaysWithItsPeopleAndEndsNoSession() {
        AccountId dana = world.create(admin, "dana", "dispatcher").account();
        world.accounts.assignRoles(admin, dana, new RoleScopes(Map.of("dispatcher", DepotScope.of(Set.of(HERE)))));
        world.registry.signIn(dana, "dana");
        world.roleEditor.renameRole(admin, "dispatcher", "planner");

        assertThat(world.account(dana).roleScopes())
                .isEqualTo(new RoleScopes(Map.of("planner", DepotScope.of(Set.of(HERE)))));
        assertThat(world.signIn("dana").may(Permission.PLANS_EDIT, HERE)).isTrue();
        assertThat(world.registry.list()).hasSize(1);
        assertThat(world.database.entries().getLast().facts())
                .isEqualTo(Map.of("before", "dispatcher", "now", "planner"));
    }

    @Test
    void aCopyAndARenamedRoleNeedASecondFactorAsBefore() {
        Role strict = new Role("strict", Set.of(Permission.PLANS_READ), true);
        world.roleEditor.createRole(admin, strict);
        world.roleEditor.renameRole(admin, "strict", "strictest");

        assertThat(world.roles.listRoles(admin)).contains(new Role("strictest", Set.of(Permission.PLANS_READ), true));
    }

    @Test
    void aRoleThatSomebodyHasStays() {
        for (String name : new String[] {"ann", "bob", "cid", "dan"}) {
            world.create(admin, name, "dispatcher");
        }
        assertRefused(
                () -> world.roleEditor.removeRole(admin, "dispatcher"), "still given to ann, bob, cid and 1 more");
    }

    @Test
    void aRoleThatNobodyHasGoes() {
        world.roleEditor.removeRole(admin, "dispatcher");

        assertThat(world.roles.listRoles(admin)).extracting(Role::name).containsExactly("admin");
        assertRefused(() -> world.roleEditor.removeRole(admin, "dispatcher"), "Reload the list");
    }

    @Test
    void theAdminsRoleKeepsItsNameAndStays() {
        assertRefused(() -> world.roleEditor.renameRole(admin, Role.ADMIN, "boss"), "keeps its name");
        assertRefused(() -> world.roleEditor.removeRole(admin, Role.ADMIN), "stays");
    }

    @Test
    void whoHasNotProvenWhoTheyAreChangesNothing() {
        Caller idle = new Caller(admin.id(), admin.name(), admin.grants());
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(() -> world.roleEditor.removeRole(idle, "dispatcher"));
    }

    @Test
    void whoMayDoThisNamesRolesAndPeopleAndWhere() {
        world.roleEditor.createRole(admin, new Role("watcher", Set.of(Permission.PLANS_READ)));
        AccountId dana = world.create(admin, "dana").account();
        world.accounts.assignRoles(
                admin,
                dana,
                new RoleScopes(Map.of("dispatcher", DepotScope.of(Set.of(HERE)), "watcher", DepotScope.ALL)));
        world.create(admin, "eve");

        var holders = world.permissions.findHolders(admin, Permission.PLANS_READ);
        assertThat(holders.roles()).containsExactly("admin", "dispatcher", "watcher");
        assertThat(holders.people())
                .containsExactly(
                        new Holder(
                                world.account(dana),
                                DepotScope.ALL,
                                new RoleScopes(
                                        Map.of("dispatcher", DepotScope.of(Set.of(HERE)), "watcher", DepotScope.ALL))),
                        new Holder(
                                world.account(new AccountId(admin.id())),
                                DepotScope.ALL,
                                RoleScopes.everywhere(Set.of("admin"))));
        assertThat(world.permissions.findHolders(admin, Permission.SIGN_IN).people())
                .isEmpty();
    }

    @Test
    void whatSheMayDoIsWhatShesGivenAtSignIn() {
        AccountId dana = world.create(admin, "dana").account();
        DepotScope here = DepotScope.of(Set.of(HERE));
        world.accounts.assignRoles(admin, dana, new RoleScopes(Map.of(Role.ADMIN, here)));

        Caller signedIn = world.signIn("dana");
        assertThat(world.permissions.listPowers(admin, dana))
                .isNotEmpty()
                .allMatch(power -> power.sources().equals(new RoleScopes(Map.of(Role.ADMIN, here))))
                .allMatch(power -> signedIn.grants().get(power.permission()).equals(power.scope()))
                .extracting(Power::permission)
                .containsExactlyInAnyOrderElementsOf(signedIn.permissions());
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(call).withMessageContaining(reason);
    }
}
