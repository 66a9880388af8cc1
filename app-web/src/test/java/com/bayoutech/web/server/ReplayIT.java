package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleEditor;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.identity.RoleService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What an admin's page sends changes nothing when somebody sends it who may do less; sent by another admin it does, which shows that it is the
 * right thing that was sent. {@code lou} may look at the same screens; {@code wes} has all that is on the people's screen, and may do less than an
 * admin.
 */
class ReplayIT {
    private static RunningServer server;
    private static Replays replays;
    private static AccountId dora;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("bayou.streets.serve", "false"));
        replays = new Replays(server);
        replays.addRole(
                "looker",
                Permission.PEOPLE_READ,
                Permission.ROLES_READ,
                Permission.SESSIONS_READ,
                Permission.FLEET_READ);
        replays.addRole(
                "warden",
                Permission.PEOPLE_READ,
                Permission.PEOPLE_EDIT,
                Permission.ROLES_READ,
                Permission.SESSIONS_READ,
                Permission.SESSIONS_REVOKE,
                Permission.FLEET_READ);
        replays.addRole("spare");
        dora = replays.add("dora", "spare");
        replays.add("rita", "spare");
        replays.add("lou", "looker");
        replays.add("wes", "warden");
        replays.add("ada", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void disablingSomebodyIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("people", page -> {
            change(page, "Dora", "Disable…");
            confirm(page, "Disable");
            assertThat(page.getByText("Disabled").first()).isVisible();
        });
        setEnabled();

        replays.assertNothingChangesFor("lou", recorded, "people");
        replays.replay("ada", recorded, "people");
        assertThat(account().enabled()).as("sent by another admin it works").isFalse();
        setEnabled();
    }

    @Test
    void invitingIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("people", page -> {
            button(page, "Invite a person").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Eve");
            page.getByLabel("User name").fill("eve");
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName("admin").setExact(true))
                    .check();
            button(page, "Invite").click();
            assertThat(page.locator(".bayou-link")).isVisible();
        });

        replays.assertNothingChangesFor("lou", recorded, "people");
        replays.assertNothingChangesFor("dora", recorded, "people");
    }

    @Test
    void nobodyGivesARoleThatMayDoMoreThanThey() {
        RecordedRequests recorded = replays.record("people", page -> {
            change(page, "Dora", "Roles…");
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName("admin").setExact(true))
                    .check();
            button(page, "Save").click();
            assertThat(page.getByText("has new roles").first()).isVisible();
        });
        server.bean(AccountService.class).assignRoles(Replays.OFFICE, dora, RoleScopes.everywhere(Set.of("spare")));

        replays.assertNothingChangesFor("lou", recorded, "people");
        replays.assertNothingChangesFor("wes", recorded, "people");
        replays.replay("ada", recorded, "people");
        assertThat(account().roles()).as("sent by another admin it works").contains(Role.ADMIN);
        server.bean(AccountService.class).assignRoles(Replays.OFFICE, dora, RoleScopes.everywhere(Set.of("spare")));
    }

    @Test
    void resettingAPasswordIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("people", page -> {
            change(page, "Rita", "Reset the password…");
            confirm(page, "Reset");
            assertThat(page.locator(".bayou-link")).isVisible();
        });

        replays.assertNothingChangesFor("lou", recorded, "people");
        replays.assertSomethingChangesFor("ada", recorded, "people");
    }

    @Test
    void rolesAreAddedByWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("roles", page -> {
            button(page, "New role…").click();
            page.locator("vaadin-dialog input").fill("night shift");
            button(page, "Add").click();
            assertThat(page.getByText("night shift").first()).isVisible();
        });
        server.bean(RoleEditor.class).removeRole(Replays.OFFICE, "night shift");

        replays.assertNothingChangesFor("lou", recorded, "roles");
        replays.assertNothingChangesFor("wes", recorded, "roles");
        replays.assertSomethingChangesFor("ada", recorded, "roles");
        server.bean(RoleEditor.class).removeRole(Replays.OFFICE, "night shift");
    }

    @Test
    void whatARoleMayDoIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("roles", page -> {
            page.getByLabel("spare: " + Permission.ORDERS_READ.meaning()).check();
            button(page, "Save").click();
            confirm(page, "Change");
            assertThat(page.getByText("The roles are changed").first()).isVisible();
        });
        server.bean(RoleService.class).setPermissions(Replays.OFFICE, Map.of("spare", Set.of()), Map.of());

        replays.assertNothingChangesFor("lou", recorded, "roles");
        replays.assertNothingChangesFor("wes", recorded, "roles");
        replays.assertNothingChangesFor("dora", recorded, "roles");
        replays.replay("ada", recorded, "roles");
        assertThat(server.bean(RoleService.class).listRoles(Replays.OFFICE))
                .as("sent by another admin it works")
                .anyMatch(role ->
                        role.name().equals("spare") && role.permissions().contains(Permission.ORDERS_READ));
        server.bean(RoleService.class).setPermissions(Replays.OFFICE, Map.of("spare", Set.of()), Map.of());
    }

    private static void change(Page page, String name, String what) {
        page.getByLabel("Change " + name).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(what))
                .click();
    }

    private static void confirm(Page page, String verb) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void setEnabled() {
        server.bean(AccountService.class).setEnabled(Replays.OFFICE, dora, true);
    }

    private static Account account() {
        return server.bean(AccountService.class).listAccounts(Replays.OFFICE).stream()
                .filter(account -> account.id().equals(dora))
                .findFirst()
                .orElseThrow();
    }
}
