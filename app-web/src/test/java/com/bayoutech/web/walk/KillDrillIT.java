package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is killed at some moment of an import, then of a run: nothing is lost, nothing is there twice. */
class KillDrillIT {
    private static final int ROUNDS = Integer.getInteger("bayou.drill.rounds", 1);
    private static final int ORDERS = 3_000;
    private static final long LONGEST_MILLIS = 4_000;

    @Test
    void anImportThatWasKilledIsSentAgain(@TempDir Path folder) throws IOException, InterruptedException {
        Random moments = new Random(11);
        try (Chromium chromium = Chromium.start();
                Installation installation = Installation.start(folder.resolve("home"))) {
            Page page = signIn(chromium, installation);
            Steps.goTo(page, "fleet");
            Steps.upload(page, WalkFiles.fleet(folder));
            Steps.awaitReport(page);
            for (int round = 1; round <= ROUNDS; round++) {
                Path file = WalkFiles.manyOrders(folder, round, ORDERS);
                openOrders(page, WalkFiles.day(round));
                Steps.upload(page, file);
                Thread.sleep(moments.nextLong(LONGEST_MILLIS));
                installation.kill();
                installation.restart();

                page = signIn(chromium, installation);
                openOrders(page, WalkFiles.day(round));
                Steps.upload(page, file);
                Steps.awaitReport(page);
                Steps.button(page, "Done").click();
                assertThat(page.locator(".bayou-header")).containsText("3,000 orders", Steps.patiently());
            }
        }
    }

    @Test
    void aRunThatWasKilledIsTakenUpAgain(@TempDir Path folder) throws IOException, InterruptedException {
        Random moments = new Random(13);
        try (Chromium chromium = Chromium.start();
                Installation installation = Installation.start(folder.resolve("home"))) {
            for (int round = 1; round <= ROUNDS; round++) {
                Page page = signIn(chromium, installation);
                Steps.goTo(page, "plan");
                assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
                Steps.optimise(page, "10 s");
                Thread.sleep(moments.nextLong(LONGEST_MILLIS));
                installation.kill();
                installation.restart();

                page = signIn(chromium, installation);
                Steps.goTo(page, "plan");
                assertThat(page.locator(".bayou-run")).containsText("by admin", Steps.patiently());
                assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
            }
        }
    }

    private static void openOrders(Page page, String day) {
        Steps.goTo(page, "orders");
        Steps.chooseDepot(page, WalkFiles.DEPOT);
        page.waitForURL(url -> url.contains("day="));
        page.navigate(page.url().replaceAll("day=[-0-9]+", "day=" + day));
        assertThat(page.locator(".bayou-header")).containsText("order", Steps.patiently());
    }

    private static Page signIn(Chromium chromium, Installation installation) {
        Page page = chromium.open(installation.address() + "/login", 1440, 900, ColorScheme.LIGHT)
                .page();
        page.setDefaultTimeout(60_000);
        Steps.signIn(page, "admin", Installation.ADMIN_PASSWORD);
        Steps.awaitFrame(page);
        return page;
    }
}
