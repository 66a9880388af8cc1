package com.bayoutech.web.walk;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody who moves stops, takes changes back and does them again, as it comes; and who notes each word that the screen says. */
final class RandomDispatcher {
    /** Notes what notices say, and that a dialog opened, as long as the page lives. Others' deeds are told by their name. */
    private static final String LISTEN = """
            () => {
              if (window.bayouWords) { return; }
              window.bayouWords = [];
              const said = new WeakSet();
              new MutationObserver(() => {
                for (const notice of document.querySelectorAll('.bayou-notice')) {
                  if (!said.has(notice)) { said.add(notice); window.bayouWords.push(notice.textContent); }
                }
                for (const dialog of document.querySelectorAll('.bayou-overtaken-mine')) {
                  if (!said.has(dialog)) { said.add(dialog); window.bayouWords.push('Overtaken: ' + dialog.textContent); }
                }
              }).observe(document.body, { childList: true, subtree: true, characterData: true });
            }""";

    /** What tells that an edit was done, by its price. */
    private static final String APPLIED =
            ".filter(words => /\\([-+±]\\S*[0-9]\\)/.test(words) && !/^Overtaken/.test(words)).length";

    private static final String KEPT = ".filter(words => /^Kept as the what-if/.test(words)).length";

    private static final String DROP = """
            async ([first, second, third, generation]) => {
              const { day } = await import('/ui/plan/day.js');
              const rows = day.rows.filter(row => row.stops.length > 0);
              const from = rows[first % rows.length];
              const to = day.rows[second % day.rows.length];
              const jobs = from.stops[third % from.stops.length].jobs;
              const before = to.stops.length === 0 ? 0 : third % to.stops.length;
              document.querySelector('bayou-day').dispatchEvent(new CustomEvent('plan-drop',
                { detail: { jobs, shift: to.id, before, generation: generation < 0 ? day.generation : generation } }));
            }""";

    private static final String PLAN = """
            async () => {
              const { day } = await import('/ui/plan/day.js');
              return day.rows.map(row => row.name + ': ' + row.stops.map(stop => stop.name).join(' ')).sort().join('\\n');
            }""";

    private final Page page;
    private final Random random;
    /** Words that answer what was done here, not what the other one did. */
    private final String own;

    private int expected;

    /** @param other the user name of whoever else is there */
    RandomDispatcher(Page page, Random random, String other) {
        this.page = page;
        this.random = random;
        this.own = "window.bayouWords.filter(words => !/^" + other + " /.test(words))";
        page.waitForSelector("bayou-day", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction(
                "async () => (await import('/ui/plan/day.js')).day.rows.some(row => row.stops.length > 0)");
        page.evaluate(LISTEN);
    }

    /** Does something and does not wait for what comes of it. */
    void act() {
        if (answerDialog()) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> page.keyboard().press("Control+z");
            case 1 -> page.keyboard().press("Control+y");
            default -> dropAsOf(-1);
        }
    }

    /** Drops a stop as somebody who looks at what was shown when it was counted so; at what is shown for less than 0. */
    void dropAsOf(int generation) {
        expected = own() + 1;
        page.evaluate(DROP, List.of(random.nextInt(1_000), random.nextInt(1_000), random.nextInt(1_000), generation));
    }

    /** Counts what is shown of the plan. */
    int generation() {
        return (int) page.evaluate("async () => (await import('/ui/plan/day.js')).day.generation");
    }

    /** Keeps the change that came too late in a what-if, and goes back to the plan. */
    void keepApart() {
        Locator keep =
                page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Keep mine as a what-if"));
        keep.waitFor();
        answer(keep.elementHandle());
    }

    /** An edit is answered: by its price, by why it cannot be, or by what else to do. */
    void awaitWord() {
        page.waitForFunction("count => " + own + ".length >= count", expected);
        Assertions.assertThat(own()).isGreaterThanOrEqualTo(expected);
    }

    /** Answers what is still asked, and waits until nothing is under way. */
    void settle() {
        while (answerDialog()) {
            awaitWord();
            page.waitForTimeout(500);
        }
        page.waitForTimeout(2_000);
    }

    /** How many edits were done by this one. */
    int applied() {
        return (int) page.evaluate("() => " + own + APPLIED);
    }

    /** How many edits were kept as what-ifs by this one. */
    int kept() {
        return (int) page.evaluate("() => " + own + KEPT);
    }

    /** The vehicles and their stops, one a line. */
    String plan() {
        return (String) page.evaluate(PLAN);
    }

    private boolean answerDialog() {
        Locator buttons = page.locator("vaadin-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("Do it on the newest|Leave it|Keep mine as a what-if")));
        if (buttons.count() == 0) {
            return false;
        }
        answer(buttons.nth(random.nextInt(buttons.count())).elementHandle());
        return true;
    }

    private void answer(ElementHandle chosen) {
        String answer = chosen.textContent();
        boolean isApart = answer.contains("Keep mine");
        int kept = kept();
        if (answer.contains("Do it") || isApart) {
            expected = own() + 1;
        }
        // A notice may lie over it.
        chosen.dispatchEvent("click");
        page.waitForFunction("button => !button.isConnected", chosen);
        if (isApart) {
            awaitWord();
            if (kept() > kept) {
                goBackToThePlan();
            }
        }
    }

    /** The what-if has had its use: who drops it is shown the plan again. */
    private void goBackToThePlan() {
        page.waitForURL(url -> url.contains("whatif="));
        Steps.button(page, "Drop").dispatchEvent("click");
        page.waitForURL(url -> !url.contains("whatif="));
        page.waitForFunction(
                "async () => (await import('/ui/plan/day.js')).day.rows.some(row => row.stops.length > 0)");
    }

    private int own() {
        return (int) page.evaluate("() => " + own + ".length");
    }
}
