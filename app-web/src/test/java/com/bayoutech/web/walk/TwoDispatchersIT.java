package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two browsers edit one plan at random, for two minutes in the long form: both show the same plan at the end, and no edit is lost without a word.
 *
 * <p>Stops are dropped as the map, the list and the timeline drop them; keys and buttons are pressed in truth. The two are an admin and a dispatcher whom she
 * has invited, so that each is told of the other by name.
 */
class TwoDispatchersIT {
    /** The day's first plan waits for the streets of a first start. */
    private static final double PATIENCE = 240_000;

    private static final String PASSWORD = "sundays-by-the-river";

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
            GuardedPage second = open(chromium, Steps.invite(first.page(), "Odile Fonte", "odile"));
            Steps.choosePassword(second.page(), PASSWORD);
            Steps.signIn(second.page(), "odile", PASSWORD);
            Steps.awaitFrame(second.page());
            Steps.goTo(first.page(), "plan");
            assertThat(first.page().locator(".bayou-run"))
                    .containsText("Finished", new ContainsTextOptions().setTimeout(PATIENCE));
            Steps.goTo(second.page(), "plan");
            RandomDispatcher one = new RandomDispatcher(second.page(), new Random(1), "admin");
            RandomDispatcher other = new RandomDispatcher(first.page(), new Random(2), "odile");
            assertThat(first.page().locator(".bayou-presence-mark")).hasCount(1);
            assertThat(first.page().locator(".bayou-presence-mark")).hasAttribute("title", Pattern.compile("odile"));
            assertThat(second.page().locator(".bayou-presence-mark")).hasCount(1);
            assertThat(second.page().locator(".bayou-presence-mark")).hasAttribute("title", Pattern.compile("admin"));

            long end = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < end) {
                one.act();
                other.act();
                one.awaitWord();
                other.awaitWord();
            }
            one.settle();
            other.settle();
            keepOneApart(one, other);

            first.photograph("two-dispatchers");
            Assertions.assertThat(one.applied() + other.applied())
                    .as("edits that were done")
                    .isGreaterThan(5);
            Assertions.assertThat(one.plan()).as("what both show").isEqualTo(other.plan());
            first.page().reload();
            RandomDispatcher fresh = new RandomDispatcher(first.page(), new Random(3), "odile");
            Assertions.assertThat(fresh.plan()).as("what the server has").isEqualTo(one.plan());
            Steps.button(first.page(), "History").click();
            Locator newest = first.page().locator(".bayou-revision-number").first();
            assertThat(newest).isVisible();
            Assertions.assertThat(Integer.parseInt(newest.textContent().strip()))
                    .as("revisions, of which each edit that was told as done has one")
                    .isGreaterThan(one.applied() + other.applied());
            anImportIsSeenByTheOther(first.page(), second.page(), WalkFiles.oneMore(folder));
            chromium.assertQuiet();
        }
    }

    /** One sends a file of orders; the other looks at the orders, and touches nothing. */
    private static void anImportIsSeenByTheOther(Page one, Page other, Path file) {
        Steps.goTo(other, "orders");
        int before = Steps.countOrders(other);
        Steps.goTo(one, "orders");
        Steps.uploadOrders(one, file);
        Steps.awaitReport(one);
        assertThat(other.locator(".bayou-header")).containsText(before + 1 + " orders", Steps.patiently());
        Steps.button(one, "Done").click();
    }

    /** The third answer to who was faster, whatever was answered before: the change is in a what-if, and the plan without it. */
    private static void keepOneApart(RandomDispatcher one, RandomDispatcher other) {
        int seen = one.generation();
        while (one.generation() == seen) {
            other.act();
            other.awaitWord();
            other.settle();
        }
        String plan = other.plan();
        int kept = one.kept();
        one.dropAsOf(seen);
        one.keepApart();
        Assertions.assertThat(one.kept()).as("kept as a what-if").isEqualTo(kept + 1);
        Assertions.assertThat(other.plan()).as("the plan without it").isEqualTo(plan);
    }

    private static GuardedPage open(Chromium chromium, Installation installation) {
        return open(chromium, installation.address() + "/login");
    }

    private static GuardedPage open(Chromium chromium, String address) {
        GuardedPage page = chromium.open(address, 1440, 900, ColorScheme.LIGHT);
        page.page().setDefaultTimeout(60_000);
        return page;
    }
}
