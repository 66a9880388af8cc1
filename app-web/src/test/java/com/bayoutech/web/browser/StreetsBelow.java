package com.bayoutech.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a browser shows of the streets below a map. */
public final class StreetsBelow {
    public static final String CREDIT = "fictional town (Heronville)";

    private StreetsBelow() {}

    /** Waits until the map is drawn: there are streets, and whom to thank for them. */
    public static void assertDrawn(GuardedPage guarded) {
        Locator map = guarded.page().locator("bayou-route-map");
        assertThat(map).hasAttribute("streets", "");
        assertThat((int) map.evaluate("map => map.drawn()")).isPositive();
        assertThat(map.locator("#attribution")).containsText(CREDIT);
        assertThat(map.locator("#attribution")).isVisible();
    }
}
