package com.bayoutech.screens;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pieces of the screens in a browser, which complains about nothing. */
@SpringBootTest(
        classes = ScreensApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.ssl.enabled=false",
            "server.servlet.session.cookie.name=screens",
            "server.servlet.session.cookie.secure=false"
        })
abstract class ScreensInBrowser {
    @LocalServerPort
    private int port;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        chromium.assertQuiet();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    GuardedPage open(String path, int width, int height, ColorScheme scheme) {
        GuardedPage page = chromium.open("http://localhost:" + port + "/" + path, width, height, scheme);
        page.page().locator("vaadin-app-layout").waitFor();
        return page;
    }

    static void clickOnStop(Page page, int stop) {
        Locator map = page.locator("bayou-route-map");
        List<?> pixel = (List<?>) map.evaluate("(map, stop) => map.pixelOfStop(stop)", stop);
        map.click(new Locator.ClickOptions()
                .setPosition(((Number) pixel.get(0)).doubleValue(), ((Number) pixel.get(1)).doubleValue()));
    }

    /** Drags a stop from the timeline to the middle of something. */
    static void drag(Page page, String job, Locator target) {
        Locator timeline = page.locator("bayou-timeline");
        BoundingBox from = timeline.boundingBox();
        List<?> pixel = (List<?>) timeline.evaluate("(timeline, job) => timeline.pixelOfStop(job)", job);
        drag(
                page,
                from.x + ((Number) pixel.get(0)).doubleValue(),
                from.y + ((Number) pixel.get(1)).doubleValue(),
                target);
    }

    static void drag(Page page, Locator source, Locator target) {
        BoundingBox from = source.boundingBox();
        drag(page, from.x + from.width / 2, from.y + from.height / 2, target);
    }

    private static void drag(Page page, double x, double y, Locator target) {
        page.mouse().move(x, y);
        page.mouse().down();
        BoundingBox to = target.boundingBox();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }
}
