package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.AuthenticatorApp;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do on the screens, step by step. */
final class Steps {
    private static final double PATIENCE = 60_000;
    private static final Duration STREETS_PATIENCE = Duration.ofMinutes(5);
    private static final Pattern COUNT = Pattern.compile("([Nn]o|[\\d,]+) orders?");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    private Steps() {}

    static void signIn(Page page, String userName, String password) {
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    /** Sets up the second factor that somebody's role needs, and notes the recovery codes. */
    static AuthenticatorApp enrol(GuardedPage guarded) {
        Page page = guarded.page();
        page.getByText("Cannot scan?").click();
        AuthenticatorApp app =
                AuthenticatorApp.withKey(page.locator(".bayou-secret").textContent());
        guarded.photograph("second-factor");
        page.getByLabel("Code that the app shows").fill(app.code());
        button(page, "Confirm").click();
        assertThat(page.locator(".bayou-recovery-codes li")).hasCount(10);
        guarded.photograph("recovery-codes");
        button(page, "I have noted them").click();
        awaitFrame(page);
        return app;
    }

    /** The second step of signing in. */
    static void showCode(Page page, AuthenticatorApp app) {
        page.locator("input[name=code]").fill(app.code());
        button(page, "Sign in").click();
    }

    /** Invites a dispatcher, as an admin who is signed in; the answer is the link for them. */
    static String invite(Page page, String name, String userName) {
        goTo(page, "people");
        button(page, "Invite a person").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("User name").fill(userName);
        page.getByLabel("dispatcher").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Invite").setExact(true))
                .click();
        String link = page.locator(".bayou-link").textContent();
        button(page, "Done").click();
        return link;
    }

    /** What somebody who was invited does first. */
    static void choosePassword(Page page, String password) {
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByLabel("Password, once more").fill(password);
        button(page, "Save").click();
        assertThat(page.getByText("Your password is set")).isVisible();
    }

    static void awaitFrame(Page page) {
        page.waitForSelector("vaadin-side-nav");
    }

    /** Opens another screen of the same installation by its address. */
    static void goTo(Page page, String screen) {
        page.navigate(page.url().replaceAll("(https://[^/]+).*", "$1/" + screen));
    }

    static void chooseDepot(Page page, String depot) {
        page.locator(".bayou-depot").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(depot))
                .click();
    }

    /** Waits for the streets of a first start, which are prepared once the server is ready. */
    static void awaitStreets(Page page) {
        long end = System.nanoTime() + STREETS_PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(
                page.evaluate("async () => 'version' in await (await fetch('/map/facts')).json()"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The streets did not get ready within " + STREETS_PATIENCE);
            }
            page.waitForTimeout(500);
        }
    }

    static void upload(Page page, Path file) {
        button(page, "Import").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    /** Sends a file of orders, and stores what the dialog shows of it first. */
    static void uploadOrders(Page page, Path file) {
        upload(page, file);
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().click();
    }

    /** Sends a file of the fleet, stores what the dialog shows of it first, and leaves the dialog. */
    static void importFleet(Page page, Path file) {
        upload(page, file);
        Locator dialog = page.locator("vaadin-dialog").last();
        assertThat(dialog).containsText("Nothing is stored yet", patiently());
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).containsText("All of this is in the fleet now", patiently());
        button(page, "Done").click();
    }

    /** Waits until the dialog tells what came of the file. */
    static void awaitReport(Page page) {
        assertThat(page.locator("vaadin-dialog").last()).containsText("Already there", patiently());
    }

    /** Waits until the dialog says that at least so many rows are read, or tells what came of the file; answers how many it says. */
    static int awaitRows(Page page, int atLeast) {
        Locator rows = page.locator(".bayou-import-rows");
        Locator report = page.locator(".bayou-import").getByText("Already there");
        int read = 0;
        while (read < atLeast && !report.isVisible()) {
            read = rows.isVisible() ? firstNumber(rows.textContent()) : read;
        }
        return read;
    }

    /** What the header of the orders screen says, once it says something. */
    static int countOrders(Page page) {
        Locator header = page.locator(".bayou-header");
        assertThat(header).containsText(COUNT, new ContainsTextOptions().setTimeout(PATIENCE));
        Matcher count = COUNT.matcher(header.textContent());
        return count.find() && !count.group(1).equalsIgnoreCase("no") ? firstNumber(count.group(1)) : 0;
    }

    private static int firstNumber(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group().replace(",", "")) : 0;
    }

    static void optimise(Page page, String searchTime) {
        page.locator(".bayou-run vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(searchTime))
                .click();
        button(page, "Optimise").click();
        assertThat(page.locator(".bayou-run")).containsText("Running", patiently());
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** For what takes the server a while on a busy machine. */
    static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }
}
