package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of a new installation: an admin lets a dispatcher in, who imports, plans and publishes. */
class FirstDayWalkIT {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final String DISPATCHER_PASSWORD = "heron over the quiet water";
    private static final double PATIENCE = 60_000;

    @Test
    void aDispatcherPublishesAPlanFromAnOrderFile(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Installation installation = Installation.start(folder.resolve("home"))) {
            String oneTime = letADispatcherIn(chromium, installation);
            GuardedPage dispatcher = open(chromium, installation, "/login", ColorScheme.LIGHT);
            dispatcher.photograph("sign-in");
            signIn(dispatcher.page(), "odile", oneTime);
            choosePassword(dispatcher.page(), oneTime);
            importFleet(dispatcher, WalkFiles.fleet(folder));
            importOrders(dispatcher, WalkFiles.orders(folder));
            plan(dispatcher);
            publish(dispatcher);
            chromium.assertQuiet();
            assertNothingPersonalOnDisk(installation);
        }
    }

    /** The order file itself lies beside the home, and a planted file shows that the search finds what is there. */
    private static void assertNothingPersonalOnDisk(Installation installation) throws IOException {
        CanaryScan scan = new CanaryScan(WalkFiles.CANARIES);
        Assertions.assertThat(scan.find(installation.home())).isEmpty();
        Path planted = installation.home().resolve("logs").resolve("planted.log");
        Files.writeString(planted, "delivered to " + WalkFiles.CANARIES.getFirst());
        Assertions.assertThat(scan.find(installation.home())).hasSize(1);
    }

    private static String letADispatcherIn(Chromium chromium, Installation installation) {
        GuardedPage admin = open(chromium, installation, "/login", ColorScheme.LIGHT);
        Page page = admin.page();
        signIn(page, "admin", Installation.ADMIN_PASSWORD);
        page.waitForSelector("vaadin-side-nav");
        page.navigate(installation.address() + "/people");
        button(page, "Add a person").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Odile Fonte");
        page.getByLabel("User name").fill("odile");
        page.getByLabel("dispatcher").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        String oneTime = page.locator(".bayou-secret").textContent();
        button(page, "I have noted it").click();
        admin.photograph("people");
        return oneTime;
    }

    private static void signIn(Page page, String userName, String password) {
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private static void choosePassword(Page page, String oneTime) {
        page.getByLabel("Current password").fill(oneTime);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(DISPATCHER_PASSWORD);
        page.getByLabel("New password, once more").fill(DISPATCHER_PASSWORD);
        button(page, "Change password").click();
        page.waitForSelector("vaadin-side-nav");
    }

    private static void importFleet(GuardedPage dispatcher, Path file) {
        Page page = dispatcher.page();
        page.navigate(page.url().replaceAll("(https://[^/]+).*", "$1/fleet"));
        upload(page, file);
        assertThat(page.locator("vaadin-dialog")).containsText("Added");
        button(page, "Done").click();
    }

    private static void importOrders(GuardedPage dispatcher, Path file) {
        Page page = dispatcher.page();
        page.navigate(page.url().replaceAll("(https://[^/]+).*", "$1/orders"));
        choose(page, WalkFiles.DEPOT);
        upload(page, file);
        assertThat(page.locator("vaadin-dialog")).containsText("needs latitude and longitude", patiently());
        dispatcher.photograph("import");
        button(page, "Done").click();
        assertThat(page.locator("vaadin-grid").first()).containsText("Canal Street", patiently());
        dispatcher.photograph("orders");
    }

    private static void plan(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        page.navigate(page.url().replace("/orders", "/plan"));
        page.locator("vaadin-select[aria-label='Search time'], vaadin-select:has-text('30 s')")
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("10 s"))
                .click();
        button(page, "Optimise").click();
        assertThat(page.locator(".bayou-run")).containsText("Running", patiently());
        assertThat(page.locator(".bayou-route").first()).isVisible();
        dispatcher.photograph("plan-running");
        assertThat(page.locator(".bayou-run")).containsText("Finished", patiently());
        page.locator(".bayou-route").first().click();
        dispatcher.photograph("plan-route");
        page.locator(".bayou-route").first().click();
    }

    private static void publish(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        button(page, "Publish").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                .click();
        assertThat(page.locator(".bayou-header")).containsText("Published", patiently());
        dispatcher.photograph("plan");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        dispatcher.photograph("plan-dark");
    }

    private static void upload(Page page, Path file) {
        button(page, "Import").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static void choose(Page page, String depot) {
        page.locator(".bayou-depot").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(depot))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static GuardedPage open(Chromium chromium, Installation installation, String path, ColorScheme scheme) {
        GuardedPage page = chromium.open(installation.address() + path, WIDTH, HEIGHT, scheme);
        page.page().setDefaultTimeout(PATIENCE);
        return page;
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }
}
