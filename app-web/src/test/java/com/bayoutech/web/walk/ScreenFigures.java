package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How quick the screens are with 2,000 stops on 100 routes; measures and asserts nothing, so it is no part of the build.
 *
 * <p>The browser's clock runs from the input to the first frame that shows what was asked for.
 */
class ScreenFigures {
    private static final double PATIENCE = 120_000;
    private static final int ROUNDS = 30;
    private static final int MANY = 50;

    @Test
    void aLargeDay(@TempDir Path folder) throws IOException, InterruptedException {
        FigureTable figures = new FigureTable();
        try (Installation installation = Installation.start(folder.resolve("home"));
                Chromium chromium = Chromium.start()) {
            GuardedPage dispatcher = chromium.open(installation.address() + "/login", 1440, 900, ColorScheme.LIGHT);
            Page page = dispatcher.page();
            page.setDefaultTimeout(PATIENCE);
            Steps.signIn(page, "admin", Installation.ADMIN_PASSWORD);
            Steps.awaitFrame(page);
            prepare(page, folder);
            open(page, figures);
            Stopwatch watch = Stopwatch.on(page);
            select(watch, figures);
            move(watch, figures);
            assignMany(watch, figures);
            dispatcher.photograph("figures");
        } finally {
            figures.write(Path.of("target", "screen-figures.md"));
        }
    }

    private static void prepare(Page page, Path folder) throws IOException {
        Steps.goTo(page, "fleet");
        Steps.upload(page, BigDay.fleet(folder));
        assertThat(page.locator("vaadin-dialog")).containsText("Added", Steps.patiently());
        Steps.button(page, "Done").click();
        Steps.goTo(page, "orders");
        Steps.chooseDepot(page, BigDay.DEPOT);
        Steps.awaitStreets(page);
        Steps.uploadOrders(page, BigDay.orders(folder, "B", BigDay.STOPS));
        Steps.awaitReport(page);
        Steps.button(page, "Done").click();
        Steps.goTo(page, page.url().replaceAll(".*/orders", "plan"));
        Steps.optimise(page, "30 s");
        assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
    }

    private static void open(Page page, FigureTable figures) {
        String plan = page.url();
        for (int round = 0; round < 10; round++) {
            Steps.goTo(page, "fleet");
            Steps.awaitFrame(page);
            long start = System.nanoTime();
            page.navigate(plan);
            Steps.awaitFrame(page);
            Stopwatch.on(page).awaitOpen();
            figures.add("Plan screen opens", (System.nanoTime() - start) / 1e6);
        }
    }

    private static void select(Stopwatch watch, FigureTable figures) {
        for (int round = 0; round < ROUNDS; round++) {
            figures.add(
                    "A route is selected, and list, map and timeline show it",
                    watch.millis("select", Map.of("row", round)));
        }
    }

    private static void move(Stopwatch watch, FigureTable figures) {
        for (int round = 0; round < ROUNDS; round++) {
            figures.add(
                    "A stop is dropped on another route, new totals",
                    watch.millis("move", Map.of("from", round % 40, "to", (round + 7) % 40)));
            figures.add("Undo, former totals", watch.millisOfKey("Control+z"));
        }
    }

    private static void assignMany(Stopwatch watch, FigureTable figures) {
        for (int round = 0; round < 5; round++) {
            Object jobs = watch.jobs(MANY);
            figures.add(MANY + " stops taken out at once", watch.millis("takeOut", Map.of("count", MANY)));
            figures.add(MANY + " stops assigned at once", watch.millis("assign", Map.of("jobs", jobs, "to", 60)));
            watch.millisOfKey("Control+z");
            watch.millisOfKey("Control+z");
        }
    }
}
