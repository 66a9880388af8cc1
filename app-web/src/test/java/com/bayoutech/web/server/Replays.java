package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleStore;
import com.bayoutech.web.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** People of several roles on one server: what the admin does in a browser is sent again by the others. */
record Replays(RunningServer server) {
    static final Caller OFFICE = Caller.system("test", Permission.values());

    private static final String PASSWORD = "four lazy herons in rain";

    void addRole(String name, Permission... permissions) {
        server.bean(UnitOfWork.class).run(() -> server.bean(RoleStore.class).save(new Role(name, Set.of(permissions))));
    }

    /** Somebody with a password, whose name is their user name with a capital. */
    AccountId add(String userName, String role) {
        OneTimeLink link = server.bean(AccountService.class)
                .createAccount(OFFICE, new NewAccount(userName, userName, Set.of(role)));
        String name = userName.substring(0, 1).toUpperCase(Locale.ROOT) + userName.substring(1);
        server.bean(InvitationService.class).accept(OFFICE, link.token(), name, PASSWORD);
        return link.account();
    }

    /** Has the admin do something on a screen, and notes what their browser sends. */
    RecordedRequests record(String screen, Consumer<Page> actions) {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(server.address() + "/login", 1440, 900, ColorScheme.LIGHT)
                    .page();
            page.locator("input[name=username]").fill("admin");
            page.locator("input[name=password]").fill(RunningServer.ADMIN_PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Signed in as Administrator")).isVisible();
            // What the first screen has still under way is no part of it.
            page.navigate("about:blank");
            RecordedRequests recorded = RecordedRequests.of(page);
            page.navigate(server.address() + "/" + screen);
            actions.accept(page);
            assertThat(recorded.end().size()).isGreaterThan(2);
            return recorded;
        }
    }

    /** Somebody sends it: the server takes it as theirs, nothing comes of it in any table, and nothing from inside is said. Answers what the log says. */
    List<String> assertNothingChangesFor(String userName, RecordedRequests recorded, String screen) {
        Browser browser = signedIn(userName);
        Map<String, String> before = TableContents.of(server);
        try (Denials denials = Denials.listen()) {
            RecordedRequests.Replayed replayed = recorded.replay(browser, screen);
            assertThat(replayed.taken())
                    .as("messages that the server has taken for the person's own")
                    .isPositive();
            assertThat(TableContents.of(server)).isEqualTo(before);
            assertThat(replayed.answers())
                    .noneMatch(answer -> answer.contains("Exception") || answer.contains("at com.bayoutech"));
            return denials.lines();
        }
    }

    /** Somebody sends it who may: then it does something, so it is the right thing that was sent. */
    void assertSomethingChangesFor(String userName, RecordedRequests recorded, String screen) {
        Browser browser = signedIn(userName);
        Map<String, String> before = TableContents.of(server);
        recorded.replay(browser, screen);
        assertThat(TableContents.of(server)).isNotEqualTo(before);
    }

    RecordedRequests.Replayed replay(String userName, RecordedRequests recorded, String screen) {
        return recorded.replay(signedIn(userName), screen);
    }

    private Browser signedIn(String userName) {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(userName, PASSWORD)
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .doesNotContain("login");
        return browser;
    }
}
