package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
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
            select(page, figures);
            move(page, figures);
            dispatcher.photograph("figures");
        }
        figures.write(Path.of("target", "screen-figures.md"));
    }

    private static void prepare(Page page, Path folder) throws IOException {
        Steps.goTo(page, "fleet");
        Steps.upload(page, BigDay.fleet(folder));
        assertThat(page.locator("vaadin-dialog")).containsText("Added", Steps.patiently());
        Steps.button(page, "Done").click();
        Steps.goTo(page, "orders");
        Steps.chooseDepot(page, BigDay.DEPOT);
        Steps.awaitStreets(page);
        Steps.upload(page, BigDay.orders(folder, "B", BigDay.STOPS));
        Steps.awaitReport(page);
        Steps.button(page, "Done").click();
        Steps.goTo(page, page.url().replaceAll(".*/orders", "plan"));
        Steps.optimise(page, "30 s");
        assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
    }

    private static void open(Page page, FigureTable figures) {
        for (int round = 0; round < 10; round++) {
            figures.add(
                    "Plan screen opens",
                    Stopwatch.until(
                            page,
                            page::reload,
                            "() => document.querySelectorAll('.bayou-route').length > 50"
                                    + " && document.querySelector('bayou-route-map')?.shadowRoot?.querySelector('canvas')"));
        }
    }

    private static void select(Page page, FigureTable figures) {
        Locator routes = page.locator(".bayou-route");
        for (int round = 0; round < ROUNDS; round++) {
            Locator route = routes.nth(round);
            route.scrollIntoViewIfNeeded();
            String before = page.locator(".bayou-stops").textContent();
            figures.add(
                    "Route selected everywhere",
                    Stopwatch.until(page, () -> route.dispatchEvent("click"), changed(".bayou-stops", before)));
        }
    }

    private static void move(Page page, FigureTable figures) {
        for (int round = 0; round < ROUNDS; round++) {
            int stop = round % 10;
            String before = page.locator(".bayou-totals").textContent();
            Locator later = page.locator(".bayou-stops li")
                    .nth(stop)
                    .locator("vaadin-button")
                    .nth(1);
            figures.add(
                    "Stop moved, new totals",
                    Stopwatch.until(page, () -> later.dispatchEvent("click"), changed(".bayou-totals", before)));
            String moved = page.locator(".bayou-totals").textContent();
            figures.add(
                    "Undo",
                    Stopwatch.until(page, () -> page.keyboard().press("Control+z"), changed(".bayou-totals", moved)));
        }
    }

    private static String changed(String selector, String before) {
        return "() => document.querySelector('" + selector + "').textContent !== "
                + new tools.jackson.databind.json.JsonMapper().writeValueAsString(before);
    }
}
