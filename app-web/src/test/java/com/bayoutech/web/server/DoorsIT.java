package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.SessionService;
import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorsIT {
    private static final Caller ADMIN = Caller.system("test", Permission.values());
    private static final String OWN = "four lazy herons in rain";

    private static RunningServer server;

    private Chromium chromium;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
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
    void somebodyNewComesInAndIsSignedOutAgain() {
        OneTimeLink link = server.bean(AccountService.class)
                .createAccount(ADMIN, new NewAccount("odile", "Odile", Set.of("admin")));
        GuardedPage guarded = door("people");
        Page page = guarded.page();
        guarded.photograph("sign-in");
        signIn(page, "odile", "wrong password");
        assertThat(page.getByText("That did not match")).isVisible();
        guarded.photograph("sign-in-wrong");

        GuardedPage invited = door("welcome#" + link.token());
        assertThat(invited.page().getByText("Welcome to BayouTech")).isVisible();
        assertThat(invited.page()).hasURL(server.address() + "/welcome");
        invited.photograph("welcome");
        invited.page().getByLabel("Your name").fill("Odile Fontenot");
        invited.page()
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(OWN);
        invited.page().getByLabel("Password, once more").fill(OWN);
        invited.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(invited.page().getByText("Your password is set")).isVisible();
        assertThat(door("welcome#" + link.token())
                        .page()
                        .getByText("This link works no more")
                        .first())
                .isVisible();
        signIn(page, "odile", OWN);
        assertThat(page.getByLabel("Signed in as Odile Fontenot")).isVisible();

        page.navigate(server.address() + "/people");
        assertThat(page.getByText("Odile Fontenot").first()).isVisible();
        guarded.photograph("people");
        page.navigate(server.address() + "/roles");
        assertThat(page.getByText("Publish a plan to its drivers")).isVisible();
        guarded.photograph("roles");
        page.navigate(server.address() + "/sessions");
        assertThat(page.getByText("This one")).isVisible();
        guarded.photograph("sessions");
        page.navigate(server.address() + "/system");
        assertThat(page.getByText("All well")).isVisible();
        guarded.photograph("system");
        page.navigate(server.address() + "/audit");
        assertThat(page.getByText("account.link-used").first()).isVisible();
        guarded.photograph("audit");
        page.getByLabel("Signed in as Odile Fontenot").click();
        guarded.photograph("person-menu");
        page.getByText("Your account").click();
        assertThat(page.getByText("Where you are signed in")).isVisible();
        guarded.photograph("account");
        page.getByText("Change password").click();
        assertThat(page.getByText("You stay signed in here, and nowhere else.")).isVisible();

        server.bean(SessionService.class).revokeAllOf(ADMIN, account("odile").id());
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        assertThat(page.getByText("You were signed out")).isVisible();
        guarded.photograph("signed-out");
        chromium.assertQuiet();
    }

    @Test
    void aDispatcherDoesNotReachTheRolesByAddress() {
        OneTimeLink link = server.bean(AccountService.class)
                .createAccount(ADMIN, new NewAccount("dora", "Dora Landry", Set.of("dispatcher")));
        server.bean(InvitationService.class).accept(ADMIN, link.token(), "Dora Landry", OWN);
        GuardedPage guarded = door("");
        Page page = guarded.page();
        signIn(page, "dora", OWN);
        assertThat(page.getByLabel("Signed in as Dora Landry")).isVisible();
        page.navigate(server.address() + "/roles");
        assertThat(page.getByText("This is not part of your role")).isVisible();
        assertThat(page.getByLabel("Signed in as Dora Landry")).isVisible();
        guarded.photograph("denied");
        page.getByText("Back to the start").click();
        page.getByLabel("Signed in as Dora Landry").click();
        page.getByText("Sign out").click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        page.navigate(server.address() + "/");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        Assertions.assertThat(server.bean(AuditService.class).listRecent(ADMIN, Long.MAX_VALUE, 100))
                .filteredOn(entry -> entry.callerName().equals("dora"))
                .extracting(AuditRecord::action)
                .containsExactly("account.signed-out", "account.signed-in");
    }

    private GuardedPage door(String path) {
        return chromium.open(server.address() + "/" + path, 1280, 800, ColorScheme.LIGHT);
    }

    private static void signIn(Page page, String userName, String password) {
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private static Account account(String userName) {
        return server.bean(AccountService.class).listAccounts(ADMIN).stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
