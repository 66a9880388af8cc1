package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleStore;
import com.bayoutech.web.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an admin's page sends changes nothing when somebody sends it who may only look, from the same screen with the same components; sent by
 * another admin it does, which shows that it is the right thing that was sent.
 */
@EnabledIfSystemProperty(
        named = "bayou.drill.rounds",
        matches = "20",
        disabledReason = "A drill: a recorded page, still to be seen on other machines.")
class ReplayIT {
    private static final Caller OFFICE = Caller.system("test", Permission.values());
    private static final String PASSWORD = "four lazy herons in rain";

    private static RunningServer server;
    private static AccountId dora;

    private Chromium chromium;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        server.bean(UnitOfWork.class)
                .run(() -> server.bean(RoleStore.class)
                        .save(new Role(
                                "looker",
                                Set.of(
                                        Permission.PEOPLE_READ,
                                        Permission.ROLES_READ,
                                        Permission.SESSIONS_READ,
                                        Permission.FLEET_READ))));
        dora = add("dora", "driver");
        add("lou", "looker");
        add("ada", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        chromium = Chromium.start();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void disablingSomebodyIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = record("people", page -> {
            page.getByLabel("Change Dora").click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Disable…"))
                    .click();
            page.locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Disable"))
                    .click();
            assertThat(page.getByText("Disabled").first()).isVisible();
        });
        server.bean(AccountService.class).setEnabled(OFFICE, dora, true);

        assertNothingChangesFor("lou", recorded, "people");
        recorded.replay(signedIn("ada"), "people");
        assertThat(account().enabled()).as("sent by another admin it works").isFalse();
        server.bean(AccountService.class).setEnabled(OFFICE, dora, true);
    }

    @Test
    void signingSomebodyOutAndInvitingAreForWhomTheyAreOfferedTo() {
        RecordedRequests recorded = record("people", page -> {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite a person"))
                    .click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Eve");
            page.getByLabel("User name").fill("eve");
            page.getByLabel("admin").check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Invite").setExact(true))
                    .click();
            assertThat(page.locator(".bayou-link")).isVisible();
        });

        assertNothingChangesFor("lou", recorded, "people");
        assertNothingChangesFor("dora", recorded, "people");
    }

    private interface Actions {
        void on(Page page);
    }

    private RecordedRequests record(String screen, Actions actions) {
        Page page = chromium.open(server.address() + "/login", 1280, 800, ColorScheme.LIGHT)
                .page();
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(RunningServer.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Signed in as Administrator")).isVisible();
        RecordedRequests recorded = RecordedRequests.of(page);
        page.navigate(server.address() + "/" + screen);
        actions.on(page);
        assertThat(recorded.size()).isGreaterThan(2);
        return recorded;
    }

    private static void assertNothingChangesFor(String userName, RecordedRequests recorded, String screen) {
        Browser browser = signedIn(userName);
        Map<String, String> before = database();
        assertThat(recorded.replay(browser, screen))
                .as("messages that the server has taken for the person's own")
                .isPositive();
        assertThat(database()).isEqualTo(before);
    }

    /** Every table by its content but what keeps the time of looking: who was turned away, and what is to be done when. */
    private static Map<String, String> database() {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        Map<String, String> tables = new TreeMap<>();
        for (String table : jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()) {
            if (!table.equals("scheduled_tasks")) {
                tables.put(
                        table,
                        jdbc.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') from "
                                                + table + " row")
                                .query(String.class)
                                .single());
            }
        }
        return tables;
    }

    private static AccountId add(String userName, String role) {
        OneTimeLink link = server.bean(AccountService.class)
                .createAccount(OFFICE, new NewAccount(userName, userName, Set.of(role)));
        String name = userName.substring(0, 1).toUpperCase(Locale.ROOT) + userName.substring(1);
        server.bean(InvitationService.class).accept(OFFICE, link.token(), name, PASSWORD);
        return link.account();
    }

    private static Account account() {
        return server.bean(AccountService.class).listAccounts(OFFICE).stream()
                .filter(account -> account.id().equals(dora))
                .findFirst()
                .orElseThrow();
    }

    private static Browser signedIn(String userName) {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(userName, PASSWORD)
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .doesNotContain("login");
        return browser;
    }
}
