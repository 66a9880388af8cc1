package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two browsers edit one plan at random, for two minutes in the long form: both show the same plan at the end, and no edit is lost without a word.
 *
 * <p>Stops are dropped as the map, the list and the timeline drop them; keys and buttons are pressed in truth.
 */
class TwoDispatchersIT {
    /** The day's first plan waits for the streets of a first start. */
    private static final double PATIENCE = 240_000;

    private static final Duration LENGTH =
            Duration.ofSeconds(Math.clamp(6L * Integer.getInteger("bayou.drill.rounds", 1), 20, 120));

    @Test
    void bothShowTheSamePlanAtTheEndAndNoEditIsLostWithoutAWord(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Installation installation = Installation.start(folder.resolve("home"))) {
            GuardedPage first = open(chromium, installation);
            Steps.signIn(first.page(), "admin", Installation.ADMIN_PASSWORD);
            Steps.awaitFrame(first.page());
            GuardedPage second = open(chromium, installation);
            Steps.signIn(second.page(), "admin", Installation.ADMIN_PASSWORD);
            Steps.awaitFrame(second.page());
            Steps.goTo(first.page(), "plan");
            assertThat(first.page().locator(".bayou-run"))
                    .containsText("Finished", new ContainsTextOptions().setTimeout(PATIENCE));
            Steps.goTo(second.page(), "plan");
            RandomDispatcher one = new RandomDispatcher(second.page(), new Random(1));
            RandomDispatcher other = new RandomDispatcher(first.page(), new Random(2));
            assertThat(first.page().locator(".bayou-presence-mark")).hasCount(1);
            assertThat(second.page().locator(".bayou-presence-mark")).hasCount(1);

            long end = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < end) {
                one.act();
                other.act();
                one.awaitWord();
                other.awaitWord();
            }
            one.settle();
            other.settle();

            first.photograph("two-dispatchers");
            Assertions.assertThat(one.applied() + other.applied())
                    .as("edits that were done")
                    .isGreaterThan(5);
            Assertions.assertThat(one.plan()).as("what both show").isEqualTo(other.plan());
            first.page().reload();
            RandomDispatcher fresh = new RandomDispatcher(first.page(), new Random(3));
            Assertions.assertThat(fresh.plan()).as("what the server has").isEqualTo(one.plan());
            Steps.button(first.page(), "History").click();
            Locator newest = first.page().locator(".bayou-revision-number").first();
            assertThat(newest).isVisible();
            Assertions.assertThat(Integer.parseInt(newest.textContent().strip()))
                    .as("revisions, of which each edit that was told as done has one")
                    .isGreaterThan(one.applied() + other.applied());
            chromium.assertQuiet();
        }
    }

    private static GuardedPage open(Chromium chromium, Installation installation) {
        GuardedPage page = chromium.open(installation.address() + "/login", 1440, 900, ColorScheme.LIGHT);
        page.page().setDefaultTimeout(60_000);
        return page;
    }
}
