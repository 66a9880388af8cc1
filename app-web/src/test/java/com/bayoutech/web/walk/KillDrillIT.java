package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is killed at some moment of an import, then of a run: nothing acknowledged is lost, nothing is there twice. */
class KillDrillIT {
    private static final int ROUNDS = Integer.getInteger("bayou.drill.rounds", 1);
    private static final int ORDERS = 6_000;
    private static final long LONGEST_MILLIS = 4_000;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Installation installation;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.start();
        installation = Installation.start(folder.resolve("home"));
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anImportThatWasKilledIsSentAgain() throws IOException, InterruptedException {
        Random moments = new Random(11);
        Page page = signIn();
        Steps.goTo(page, "fleet");
        Steps.importFleet(page, WalkFiles.fleet(folder));
        int struck = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Path file = WalkFiles.manyOrders(folder, round, ORDERS);
            openOrders(page, WalkFiles.day(round));
            Steps.uploadOrders(page, file);
            int acknowledged = Steps.awaitRows(page, moments.nextInt(ORDERS * 3 / 4));
            installation.kill();
            installation.restart();

            page = signIn();
            openOrders(page, WalkFiles.day(round));
            int kept = Steps.countOrders(page);
            Assertions.assertThat(kept).as("orders kept in round " + round).isBetween(acknowledged, ORDERS);
            struck += kept < ORDERS ? 1 : 0;
            Steps.uploadOrders(page, file);
            Steps.awaitReport(page);
            assertThat(page.locator("vaadin-dialog").last())
                    .containsText(Pattern.compile(
                            String.format(Locale.ROOT, "Added\\s*%,d\\D.*there\\s*%,d\\D", ORDERS - kept, kept),
                            Pattern.DOTALL));
            Steps.button(page, "Done").click();
            assertThat(page.locator(".bayou-header")).containsText("6,000 orders", Steps.patiently());
        }
        Assertions.assertThat(struck)
                .as("kills that struck in the middle of an import")
                .isPositive();
    }

    @Test
    void aRunThatWasKilledIsTakenUpAgain() throws IOException, InterruptedException {
        Random moments = new Random(13);
        for (int round = 1; round <= ROUNDS; round++) {
            Page page = signIn();
            Steps.goTo(page, "plan");
            Steps.chooseDepot(page, WalkFiles.DEMO);
            assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
            Steps.optimise(page, "10 s");
            Thread.sleep(moments.nextLong(LONGEST_MILLIS));
            installation.kill();
            installation.restart();

            page = signIn();
            Steps.goTo(page, "plan");
            Steps.chooseDepot(page, WalkFiles.DEMO);
            assertThat(page.locator(".bayou-run")).containsText("by admin", Steps.patiently());
            assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
            assertThat(page.locator(".bayou-route").first()).isVisible();
        }
    }

    private static void openOrders(Page page, String day) {
        Steps.goTo(page, "orders");
        Steps.chooseDepot(page, WalkFiles.DEPOT);
        page.waitForURL(url -> url.contains("day="));
        page.navigate(page.url().replaceAll("day=[-0-9]+", "day=" + day));
        assertThat(page.locator(".bayou-header")).containsText("order", Steps.patiently());
    }

    private static Page signIn() {
        Page page = chromium.open(installation.address() + "/login", 1440, 900, ColorScheme.LIGHT)
                .page();
        page.setDefaultTimeout(60_000);
        Steps.signIn(page, "admin", Installation.ADMIN_PASSWORD);
        Steps.awaitFrame(page);
        return page;
    }
}
