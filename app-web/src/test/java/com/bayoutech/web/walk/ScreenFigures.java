package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The nineteen others: some look at the same plan, the rest work on plans of other days, so that nobody else changes what is measured. */
    private static final int LOOKERS = 3;

    private static final int OTHER_DAYS = 4;
    private static final int CHANGERS = 4;

    private static final Pattern DAY = Pattern.compile("day=(\\d{4}-\\d{2}-\\d{2})");

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
            String plan = page.url();
            measure(page, plan, figures, "");
            dispatcher.photograph("figures");
            List<String> others = planOtherDays(page, folder, plan);
            try (Crowd crowd = new Crowd(installation, figures)) {
                crowd.add(LOOKERS, query(plan), false);
                others.forEach(other -> crowd.add(CHANGERS, query(other), true));
                measure(page, plan, figures, ", with nineteen others at work");
            }
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
        plan(page, BigDay.orders(folder, "B", BigDay.STOPS), "30 s");
    }

    /** Brings a file of orders in on the day of the orders' screen that is open, and plans that day. */
    private static void plan(Page page, Path orders, String searchTime) {
        Steps.uploadOrders(page, orders);
        Steps.awaitReport(page);
        Steps.button(page, "Done").click();
        Steps.goTo(page, page.url().replaceAll(".*/orders", "plan"));
        Steps.optimise(page, searchTime);
        assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
    }

    /** The same depot on the days after, with as many stops; answers their addresses. */
    private static List<String> planOtherDays(Page page, Path folder, String first) throws IOException {
        List<String> plans = new ArrayList<>();
        for (int later = 1; later <= OTHER_DAYS; later++) {
            Steps.goTo(page, "orders?" + onDay(query(first), later));
            plan(page, BigDay.orders(folder, "C" + later, BigDay.STOPS), "10 s");
            plans.add(page.url());
        }
        return plans;
    }

    private static String query(String address) {
        return URI.create(address).getRawQuery();
    }

    private static String onDay(String query, int later) {
        Matcher day = DAY.matcher(query);
        return day.replaceFirst(
                found -> "day=" + LocalDate.parse(found.group(1)).plusDays(later));
    }

    private static void measure(Page page, String plan, FigureTable figures, String when) {
        open(page, plan, figures, when);
        Stopwatch watch = Stopwatch.on(page);
        select(watch, figures, when);
        move(watch, figures, when);
        assignMany(watch, figures, when);
    }

    private static void open(Page page, String plan, FigureTable figures, String when) {
        for (int round = 0; round < 10; round++) {
            Steps.goTo(page, "fleet");
            Steps.awaitFrame(page);
            long start = System.nanoTime();
            page.navigate(plan);
            Steps.awaitFrame(page);
            Stopwatch.on(page).awaitOpen();
            figures.add("Plan screen opens" + when, (System.nanoTime() - start) / 1e6);
        }
    }

    private static void select(Stopwatch watch, FigureTable figures, String when) {
        for (int round = 0; round < ROUNDS; round++) {
            figures.add(
                    "A route is selected, and list, map and timeline show it" + when,
                    watch.millis("select", Map.of("row", round)));
        }
    }

    private static void move(Stopwatch watch, FigureTable figures, String when) {
        for (int round = 0; round < ROUNDS; round++) {
            figures.add(
                    "A stop is dropped on another route, new totals" + when,
                    watch.millis("move", Map.of("from", round % 40, "to", (round + 7) % 40)));
            figures.add("Undo, former totals" + when, watch.millisOfKey("Control+z"));
        }
    }

    private static void assignMany(Stopwatch watch, FigureTable figures, String when) {
        for (int round = 0; round < 5; round++) {
            Object jobs = watch.jobs(MANY);
            figures.add(MANY + " stops taken out at once" + when, watch.millis("takeOut", Map.of("count", MANY)));
            figures.add(
                    MANY + " stops assigned at once" + when, watch.millis("assign", Map.of("jobs", jobs, "to", 60)));
            watch.millisOfKey("Control+z");
            watch.millisOfKey("Control+z");
        }
    }
}
