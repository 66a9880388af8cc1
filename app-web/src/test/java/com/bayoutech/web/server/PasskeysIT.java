package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.PasskeyService;
import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.bayoutech.web.browser.VirtualDevice;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Passkeys in a real browser, whose device is a virtual one that recognises its owner. */
class PasskeysIT {
    private static final Caller ADMIN = Caller.system("test", Permission.values());
    private static final String PASSWORD = "four lazy herons in rain";

    @Test
    void aPasskeyIsBothFactorsInOne() {
        try (Chromium chromium = Chromium.start();
                RunningServer server = RunningServer.start(Map.of("bayou.second-factor", "required"))) {
            OneTimeLink link = server.bean(AccountService.class)
                    .createAccount(ADMIN, new NewAccount("odile", "Odile Fontenot", Set.of("dispatcher")));
            server.bean(InvitationService.class).accept(ADMIN, link.token(), "Odile Fontenot", PASSWORD);
            GuardedPage guarded = chromium.open(server.address() + "/login", 1280, 800, ColorScheme.LIGHT);
            Page page = guarded.page();
            VirtualDevice device = VirtualDevice.of(page);

            signIn(page);
            button(page, "Use a passkey instead").click();
            assertThat(page.locator(".bayou-recovery-codes li")).hasCount(10);
            button(page, "I have noted them").click();
            assertThat(page.getByLabel("Signed in as Odile Fontenot")).isVisible();
            Assertions.assertThat(server.bean(PasskeyService.class).listOf(ADMIN, link.account()))
                    .hasSize(1);

            signOut(page);
            button(page, "Sign in with a passkey").click();
            assertThat(page.getByLabel("Signed in as Odile Fontenot")).isVisible();

            signOut(page);
            signIn(page);
            assertThat(page.getByText("One more step")).isVisible();
            page.navigate(server.address() + "/orders");
            assertThat(page).hasURL(Pattern.compile(".*/login.*"));

            device.recogniseNobody();
            button(page, "Sign in with a passkey").click();
            assertThat(page).hasURL(Pattern.compile(".*/login.*"));

            device.recogniseOwner();
            server.bean(AccountService.class).setEnabled(ADMIN, link.account(), false);
            button(page, "Sign in with a passkey").click();
            assertThat(page.getByText("That passkey did not get in")).isVisible();
            chromium.assertQuiet();
        }
    }

    private static void signIn(Page page) {
        page.locator("input[name=username]").fill("odile");
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void signOut(Page page) {
        page.getByLabel("Signed in as Odile Fontenot").click();
        page.getByText("Sign out").click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
