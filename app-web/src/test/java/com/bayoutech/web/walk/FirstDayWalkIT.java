package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.AuthenticatorApp;
import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.bayoutech.web.browser.StreetsBelow;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of a new installation: an admin lets a dispatcher in, who imports, plans and publishes. */
class FirstDayWalkIT {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final String DISPATCHER_PASSWORD = "heron over the quiet water";
    private static final double PATIENCE = 60_000;

    private AuthenticatorApp adminsApp;

    @Test
    void aDispatcherPublishesAPlanFromAnOrderFile(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Installation installation = Installation.startAsShipped(folder.resolve("home"))) {
            String link = inviteADispatcher(chromium, installation);
            GuardedPage dispatcher = chromium.open(link, WIDTH, HEIGHT, ColorScheme.LIGHT);
            dispatcher.page().setDefaultTimeout(PATIENCE);
            choosePassword(dispatcher);
            Steps.signIn(dispatcher.page(), "odile", DISPATCHER_PASSWORD);
            Steps.enrol(dispatcher);
            importFleet(dispatcher, WalkFiles.fleet(folder));
            importOrders(dispatcher, WalkFiles.orders(folder));
            chooseTheOpenPlace(dispatcher);
            plan(dispatcher);
            publish(dispatcher);
            removeTheDemo(chromium, installation);
            chromium.assertQuiet();
            assertNothingPersonalOnDisk(installation);
        }
    }

    /** The order file itself lies beside these folders, and planted files show that the search finds what is there. */
    private static void assertNothingPersonalOnDisk(Installation installation) throws IOException {
        CanaryScan scan = new CanaryScan(WalkFiles.CANARIES);
        Path home = installation.home();
        Path temporary = installation.temporary();
        Assertions.assertThat(temporary)
                .as("the web server's work folder shows that this is the temporary folder")
                .isDirectoryContaining(folder -> folder.getFileName().toString().startsWith("tomcat"));
        Assertions.assertThat(scan.find(home, temporary)).isEmpty();
        Files.writeString(home.resolve("logs").resolve("planted.log"), "to " + WalkFiles.CANARIES.getFirst());
        Files.writeString(temporary.resolve("planted.tmp"), "to " + WalkFiles.CANARIES.getLast());
        Assertions.assertThat(scan.find(home, temporary)).hasSize(2);
    }

    private String inviteADispatcher(Chromium chromium, Installation installation) {
        GuardedPage admin = open(chromium, installation, "/login", ColorScheme.LIGHT);
        Page page = admin.page();
        Steps.signIn(page, "admin", Installation.ADMIN_PASSWORD);
        adminsApp = Steps.enrol(admin);
        page.navigate(installation.address() + "/people");
        Steps.button(page, "Invite a person").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Odile Fonte");
        page.getByLabel("User name").fill("odile");
        page.getByLabel("dispatcher").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Invite").setExact(true))
                .click();
        String link = page.locator(".bayou-link").textContent();
        admin.photograph("link");
        Steps.button(page, "Done").click();
        admin.photograph("people");
        return link;
    }

    private static void choosePassword(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        assertThat(page.getByLabel("Your name")).hasValue("Odile Fonte");
        dispatcher.photograph("welcome");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(DISPATCHER_PASSWORD);
        page.getByLabel("Password, once more").fill(DISPATCHER_PASSWORD);
        Steps.button(page, "Save").click();
        assertThat(page.getByText("Your password is set")).isVisible();
        dispatcher.photograph("sign-in");
    }

    private static void importFleet(GuardedPage dispatcher, Path file) {
        Page page = dispatcher.page();
        Steps.goTo(page, "fleet");
        Steps.importFleet(page, file);
    }

    private static void importOrders(GuardedPage dispatcher, Path file) {
        Page page = dispatcher.page();
        Steps.goTo(page, "orders");
        Steps.chooseDepot(page, WalkFiles.DEPOT);
        Steps.awaitStreets(page);
        Steps.uploadOrders(page, file);
        Steps.awaitReport(page);
        assertThat(page.locator("vaadin-dialog")).containsText("has no house number 99999");
        dispatcher.photograph("import");
        Steps.button(page, "Done").click();
        assertThat(page.locator("vaadin-grid").first()).containsText("Shop", Steps.patiently());
        dispatcher.photograph("orders");
    }

    private static void chooseTheOpenPlace(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        assertThat(page.locator(".bayou-stage")).containsText("1 order waits for an address");
        Steps.button(page, "Show them").click();
        Steps.button(page, "Choose the address of " + WalkFiles.OPEN).click();
        page.locator("vaadin-radio-button[checked]").waitFor();
        StreetsBelow.assertDrawn(dispatcher);
        dispatcher.photograph("place");
        Steps.button(page, "Choose this place").click();
        assertThat(page.getByText("waits for an address")).not().isVisible();
    }

    private static void plan(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        Steps.goTo(page, page.url().replaceAll(".*/orders", "plan"));
        Steps.optimise(page, "10 s");
        assertThat(page.locator(".bayou-route").first()).isVisible();
        dispatcher.photograph("plan-running");
        assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
        page.locator(".bayou-route").first().click();
        StreetsBelow.assertDrawn(dispatcher);
        dispatcher.photograph("plan-route");
        giveAStopToAnotherVehicle(dispatcher);
        page.locator(".bayou-route").first().click();
    }

    /** Each vehicle has its price; the change is taken back, and done again. */
    private static void giveAStopToAnotherVehicle(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        Locator stops = page.locator(".bayou-stops li");
        int before = stops.count();
        stops.first().hover();
        stops.first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Give W-\\d+ to another vehicle")))
                .click();
        Locator others = page.locator(".bayou-move vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasNotText("(now)"));
        others.first().waitFor();
        dispatcher.photograph("plan-move");
        others.first().click();
        Steps.button(page, "Move").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("given to", Steps.patiently());
        assertThat(stops).hasCount(before - 1);
        dispatcher.photograph("plan-moved");
        page.keyboard().press("Control+z");
        assertThat(stops).hasCount(before);
        page.keyboard().press("Control+y");
        assertThat(stops).hasCount(before - 1);
    }

    private static void publish(GuardedPage dispatcher) {
        Page page = dispatcher.page();
        Steps.button(page, "Publish").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                .click();
        assertThat(page.locator(".bayou-header")).containsText("Published", Steps.patiently());
        StreetsBelow.assertDrawn(dispatcher);
        dispatcher.photograph("plan");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        StreetsBelow.assertDrawn(dispatcher);
        dispatcher.photograph("plan-dark");
    }

    /** By now its run is long over: one that is being planned cannot be removed. */
    private void removeTheDemo(Chromium chromium, Installation installation) {
        GuardedPage admin = open(chromium, installation, "/login", ColorScheme.LIGHT);
        Page page = admin.page();
        Steps.signIn(page, "admin", Installation.ADMIN_PASSWORD);
        Steps.showCode(page, adminsApp);
        Steps.awaitFrame(page);
        Steps.goTo(page, "plan");
        assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
        admin.photograph("demo");
        Steps.button(page, "Remove the demo").click();
        assertThat(page.locator(".bayou-depot")).containsText(WalkFiles.DEPOT, Steps.patiently());
        admin.photograph("demo-removed");
        for (String screen : List.of("fleet", "orders", "plan")) {
            Steps.goTo(page, screen);
            assertThat(page.locator(".bayou-depot")).containsText(WalkFiles.DEPOT);
            page.locator(".bayou-depot").click();
            assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasText(new String[] {WalkFiles.DEPOT});
        }
        Steps.goTo(page, "audit");
        assertThat(page.locator("vaadin-grid"))
                .containsText(
                        Pattern.compile("depot.removed.*orders.removed.*plans.removed", Pattern.DOTALL),
                        Steps.patiently());
    }

    private static GuardedPage open(Chromium chromium, Installation installation, String path, ColorScheme scheme) {
        GuardedPage page = chromium.open(installation.address() + path, WIDTH, HEIGHT, scheme);
        page.page().setDefaultTimeout(PATIENCE);
        return page;
    }
}
