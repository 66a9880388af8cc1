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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How quick the screens are with 2,000 stops on 100 routes, and with 10,000 orders; measures and asserts nothing, so it is no part of the build.
 *
 * <p>The browser's clock runs from the input to the first frame that shows what was asked for.
 */
class ScreenFigures {
    private static final double PATIENCE = 120_000;

    /** The nineteen others: some look at the measured plan, the rest change plans of other days, so that nobody else changes what is measured. */
    private static final int LOOKERS = 3;

    private static final int MANY_ORDERS = 10_000;

    private static final int OTHER_DAYS = 4;
    private static final int CHANGERS = 4;

    private static final Pattern DAY = Pattern.compile("(?<=day=)\\d{4}-\\d{2}-\\d{2}");

    @Test
    void aLargeDay(@TempDir Path folder) throws IOException, InterruptedException {
        measure("screen-figures.md", folder, (installation, page, figures) -> {
            bringOrders(page, BigDay.orders(folder, "B", BigDay.STOPS));
            plan(page, "30 s");
            new PlanRounds(page, page.url(), figures, "").measure();
        });
    }

    @Test
    void tenThousandOrders(@TempDir Path folder) throws IOException, InterruptedException {
        measure("order-figures.md", folder, (installation, page, figures) -> {
            bringOrders(page, BigDay.orders(folder, "B", MANY_ORDERS));
            new OrderRounds(page, figures).measure();
        });
    }

    /** Alone when all days are planned and the server's code is compiled, and then with the others. */
    @Test
    void twentyDispatchers(@TempDir Path folder) throws IOException, InterruptedException {
        measure("twenty-figures.md", folder, (installation, page, figures) -> {
            bringOrders(page, BigDay.orders(folder, "B", BigDay.STOPS));
            plan(page, "30 s");
            String plan = page.url();
            List<String> others = planOtherDays(page, folder, query(plan));
            new PlanRounds(page, plan, figures, ", nobody else there").measure();
            try (Crowd crowd = new Crowd(installation, figures)) {
                crowd.add(LOOKERS, query(plan), false);
                others.forEach(other -> crowd.add(CHANGERS, other, true));
                crowd.awaitSeated();
                new PlanRounds(page, plan, figures, ", nineteen others at work").measure();
            }
        });
    }

    private interface Measurement {
        void take(Installation installation, Page orders, FigureTable figures) throws IOException;
    }

    /** On a page that shows the orders of a large depot, which has none yet. */
    private static void measure(String file, Path folder, Measurement measurement)
            throws IOException, InterruptedException {
        FigureTable figures = new FigureTable();
        try (Installation installation = Installation.start(folder.resolve("home"));
                Chromium chromium = Chromium.start()) {
            GuardedPage dispatcher = chromium.open(installation.address() + "/login", 1440, 900, ColorScheme.LIGHT);
            Page page = dispatcher.page();
            page.setDefaultTimeout(PATIENCE);
            Steps.signIn(page, "admin", Installation.ADMIN_PASSWORD);
            Steps.awaitFrame(page);
            prepare(page, folder);
            measurement.take(installation, page, figures);
            dispatcher.photograph("figures");
        } finally {
            figures.write(Path.of("target", file));
        }
    }

    private static void prepare(Page page, Path folder) throws IOException {
        Steps.goTo(page, "fleet");
        Steps.importFleet(page, BigDay.fleet(folder));
        Steps.goTo(page, "orders");
        Steps.chooseDepot(page, BigDay.DEPOT);
        Steps.awaitStreets(page);
    }

    /** On the day of the orders' screen that is open. */
    private static void bringOrders(Page page, Path orders) {
        Steps.uploadOrders(page, orders);
        Steps.awaitReport(page);
        Steps.button(page, "Done").click();
    }

    /** The day of the orders' screen that is open. */
    private static void plan(Page page, String searchTime) {
        Steps.goTo(page, page.url().replaceAll(".*/orders", "plan"));
        Steps.optimise(page, searchTime);
        assertThat(page.locator(".bayou-run")).containsText("Finished", Steps.patiently());
    }

    /** The same depot on the days after, with as many stops; answers what their addresses ask for. */
    private static List<String> planOtherDays(Page page, Path folder, String first) throws IOException {
        List<String> others = new ArrayList<>();
        for (int later = 1; later <= OTHER_DAYS; later++) {
            others.add(onDay(first, later));
            Steps.goTo(page, "orders?" + others.getLast());
            bringOrders(page, BigDay.ordersLater(folder, later, BigDay.STOPS));
            plan(page, "10 s");
        }
        return others;
    }

    private static String query(String address) {
        return URI.create(address).getRawQuery();
    }

    private static String onDay(String query, int later) {
        return DAY.matcher(query)
                .replaceFirst(
                        day -> LocalDate.parse(day.group()).plusDays(later).toString());
    }
}
