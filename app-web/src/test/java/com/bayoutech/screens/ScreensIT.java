package com.bayoutech.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.web.browser.GuardedPage;
import com.bayoutech.web.browser.StreetsBelow;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreensIT extends ScreensInBrowser {
    private static final double PATIENCE = 60_000;

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "1024, 768, LIGHT", "1024, 768, DARK"})
    void theScreensAreDrawnInLightAndDark(int width, int height, ColorScheme scheme) {
        String suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        GuardedPage plan = open("plan", width, height, scheme);
        StreetsBelow.assertDrawn(plan);
        plan.photograph("plan" + suffix);
        plan.page().locator(".bayou-route").nth(4).click();
        StreetsBelow.assertDrawn(plan);
        plan.photograph("plan-route" + suffix);
        plan.page().locator(".bayou-route").nth(SeededDay.UNKNOWN).click();
        plan.photograph("plan-unknown" + suffix);
        open("orders", width, height, scheme).photograph("orders" + suffix);
        open("fleet", width, height, scheme).photograph("fleet" + suffix);
    }

    @Test
    void aStopThatIsChosenOnTheMapIsChosenEverywhere() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        clickOnStop(page, 20);
        assertThat(page.locator("#selected")).containsText("routes [], jobs [route-");
        assertThat(page.locator(".bayou-stop[aria-pressed=true]")).hasCount(1);
        assertThat(page.locator(".bayou-route[inside]")).hasCount(1);
        assertThat(page.locator("bayou-timeline #cell")).containsText(", selected");
        page.waitForFunction("() => location.search.includes('job=route-')");
        page.locator("bayou-route-map").press("Escape");
        assertThat(page.locator("#selected")).containsText("routes [], jobs []");
        page.waitForFunction("() => !location.search.includes('job=')");
    }

    /** Each class is a canvas: what is drawn on the second one hides the first, and is hidden by the third. */
    @Test
    void namesOnTheMapLieAboveRoutesAndBelowStops() {
        GuardedPage plan = open("plan", 1440, 900, ColorScheme.LIGHT);
        StreetsBelow.assertDrawn(plan);
        assertThat(plan.page()
                        .locator("bayou-route-map .ol-layers > *")
                        .evaluateAll("layers => layers.map(layer => layer.className).join()"))
                .isEqualTo("ol-layer,names,ol-layer");
    }

    @Test
    void whoWorksByKeyboardStaysInTheListWhenItsRouteCloses() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        page.locator(".bayou-route").nth(2).focus();
        press(page, "Enter", "ArrowDown", "ArrowDown", "Enter");
        assertThat(page.locator("#selected")).containsText("jobs [route-");
        press(page, "Escape");
        assertThat(page.locator(".bayou-stop")).hasCount(0);
        assertThat(page.locator(".bayou-route").nth(2)).isFocused();
    }

    @Test
    void aPageThatNobodyTouchesSaysThatTheServerIsGoneAndBack() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        page.evaluate("""
                () => {
                  const { fetch } = window;
                  window.gone = true;
                  window.fetch = (...asked) => (window.gone ? Promise.reject(new Error('gone')) : fetch(...asked));
                }""");
        Locator said = page.locator("vaadin-connection-indicator .v-status-message");
        assertThat(said)
                .containsText("Connection lost", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(said).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        page.evaluate("() => (window.gone = false)");
        assertThat(said).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
    }

    @Test
    void aMapThatComesBackIsMadeOnce() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        page.evaluate("""
                () => {
                  const map = document.querySelector('bayou-route-map');
                  const next = map.nextSibling;
                  const home = map.parentNode;
                  map.remove();
                  home.insertBefore(map, next);
                }""");
        assertThat(page.locator("bayou-route-map .ol-viewport")).hasCount(1);
        assertThat(page.locator("bayou-route-map .ol-scale-line")).hasCount(1);
    }

    @Test
    void aStopIsDraggedFromTheTimelineOntoAnotherRouteOfTheList() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        drag(page, "route-2/3", page.locator(".bayou-route").nth(5));
        assertThat(page.locator("#selected")).containsText("dropped [route-2/3] on route-5 before -1");
    }

    @Test
    void jobsOnNoRouteAreSelectedByKeysAndDraggedOntoARoute() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        Locator jobs = page.locator("[data-job] [role=button]");
        jobs.first().focus();
        press(page, "ArrowDown", "Enter");
        assertThat(page.locator("#selected")).containsText("routes [], jobs [job-1]");
        assertThat(jobs.nth(1)).hasAttribute("aria-pressed", "true");
        press(page, "Shift+ArrowDown");
        assertThat(page.locator("#selected")).containsText("jobs [job-1, job-2]");
        press(page, "Escape");
        assertThat(page.locator("[data-job][selected]")).hasCount(0);
        assertThat(jobs.nth(2)).hasAttribute("tabindex", "0");
        assertThat(jobs.first()).hasAttribute("tabindex", "-1");

        drag(page, jobs.first(), page.locator(".bayou-route").nth(5));
        assertThat(page.locator("#selected")).containsText("dropped [job-0] on route-5 before -1");
    }

    @Test
    void aLineAroundStopsOnTheMapSelectsThem() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        page.locator("bayou-route-map").focus();
        page.keyboard().press("l");
        BoundingBox map = page.locator("bayou-route-map").boundingBox();
        page.mouse().move(map.x + map.width * 0.3, map.y + map.height * 0.3);
        page.mouse().down();
        for (double[] corner : new double[][] {{0.7, 0.3}, {0.7, 0.7}, {0.3, 0.7}}) {
            page.mouse()
                    .move(
                            map.x + map.width * corner[0],
                            map.y + map.height * corner[1],
                            new Mouse.MoveOptions().setSteps(5));
        }
        page.mouse().up();
        assertThat(page.locator("#selected")).containsText(Pattern.compile("routes \\[], jobs \\[.+, .+, .+]"));
        page.keyboard().press("Escape");
        assertThat(page.locator("#selected")).containsText("routes [], jobs []");
    }

    @Test
    void theTimelineIsWalkedSelectedAndChangedByKeys() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        Locator cell = page.locator("bayou-timeline #cell");
        page.locator("bayou-timeline #scroller").focus();
        press(page, "ArrowRight", "ArrowRight", "ArrowRight");
        assertThat(cell).containsText("Stop 3 of 41");
        press(page, "Enter");
        assertThat(page.locator("#selected")).containsText("jobs [route-0/2]");
        press(page, "Alt+ArrowDown");
        assertThat(page.locator("#selected")).containsText("dropped [route-0/2] on route-0 before 4");
        press(page, "Shift+F10");
        assertThat(page.locator(".bayou-menu button")).containsText("Move to…");
        press(page, "Enter");
        assertThat(page.locator("#selected")).containsText("chosen move");
        press(page, "ArrowDown", "Home");
        assertThat(cell).containsText(Pattern.compile("Van 2, .*41 stops"));
    }

    /** The night on which New Orleans has the hour from one to two twice, and the one on which it has none from two to three. */
    @Test
    void theTimelineReadsTheDepotsClockWhereItChanges() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        Object times = page.evaluate("""
                async () => {
                  const { day } = await import('/ui/plan/day.js');
                  const on = (base, offsets, ...moments) => {
                    day.show({ generation: 0, editable: false, base, offsets, order: [], rows: [] });
                    return moments.map((moment) => day.time(moment));
                  };
                  return [
                    ...on(Date.parse('2026-11-01T05:00:00Z') / 1000, [0, -18000, 7200, -21600], 3000, 5400, 9000, 10800),
                    ...on(Date.parse('2026-03-08T06:00:00Z') / 1000, [0, -21600, 7200, -18000], 7140, 7200),
                  ].join(', ');
                }
                """);
        assertThat(times).isEqualTo("00:50, 01:30 (−05:00), 01:30 (−06:00), 02:00, 01:59, 03:00");
    }

    @Test
    void theMapThanksItsMakersInLightAndDarkHoweverManyStopsThereAre() {
        GuardedPage guarded = open("plan/1500", 1440, 900, ColorScheme.LIGHT);
        StreetsBelow.assertDrawn(guarded);
        guarded.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch between light and dark"))
                .click();
        StreetsBelow.assertDrawn(guarded);
        guarded.photograph("plan-1500-switched");
    }

    /** What the base map says and how long it pauses, in seconds, while the server answers with each of these facts in turn. */
    @Test
    void aMapThatIsThereKeepsItsCreditAndPausesAsTheServerSays() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        Object told = page.evaluate("""
                async () => {
                  const { BaseMap } = await import('/ui/map/base-map.js');
                  const ready = { version: 'v1', bounds: [0, 0, 1, 1], minZoom: 6, maxZoom: 15, attribution: '© OpenStreetMap contributors' };
                  const waiting = { waiting: 'Not yet', lookAgainSeconds: 120 };
                  const answers = [waiting, ready, { ...waiting, lookAgainSeconds: 10 }, ready, { ...ready, version: 'v2' }];
                  const told = [];
                  const { fetch, setTimeout } = window;
                  window.fetch = async () => ({ ok: true, json: async () => answers.shift() });
                  let look;
                  // Shorter pauses are those of the page's other pieces.
                  window.setTimeout = (then, pause) => pause >= 1000 ? (told.push(pause / 1000), look = then) : setTimeout(then, pause);
                  const base = new BaseMap({ base: {}, font: '' }, (credit, there) => told.push(`${credit.textContent} ${credit.href ?? ''} ${there}`));
                  const answered = () => new Promise((done) => setTimeout(done, 0));
                  await answered();
                  for (const fails of [true, false, true, true]) {
                    look();
                    await answered();
                    if (fails) base.layer.getSource().dispatchEvent('tileloaderror');
                  }
                  base.end();
                  Object.assign(window, { fetch, setTimeout });
                  return told.join('; ');
                }
                """);
        String thanks = "© OpenStreetMap contributors https://www.openstreetmap.org/copyright true";
        assertThat(told).isEqualTo("120; Not yet  false; " + thanks + "; 5; 10; " + thanks + "; 10; " + thanks + "; 5");
    }

    @Test
    void aChoiceOfDarkIsRemembered() {
        Page page = open("fleet", 1440, 900, ColorScheme.LIGHT).settle().page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch between light and dark"))
                .click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
    }

    @Test
    void anImportSaysWhatItTookAndWhatNot() {
        GuardedPage guarded = open("orders", 1440, 900, ColorScheme.LIGHT);
        Page page = guarded.settle().page();
        page.getByText("Import").click();
        guarded.photograph("import-choose");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("orders.csv", "text/csv", "a\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Not taken")).isVisible();
        guarded.photograph("import-report");
        page.getByText("Done").click();
        page.getByText("Remove").click();
        guarded.photograph("confirm");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenSent() {
        GuardedPage guarded = open("orders", 1440, 900, ColorScheme.LIGHT);
        Page page = guarded.settle().page();
        page.getByText("Import").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("orders.csv", "text/csv", new byte[2_500_000]));
        assertThat(page.locator(".bayou-import-unsent"))
                .containsText("The file (orders.csv) has 2.4 MB, and 1 MB is the most that is taken at once.");
        guarded.photograph("import-too-large");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("orders.csv", "text/csv", "a\n1\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Not taken")).isVisible();
    }

    @Test
    void fiveThousandStopsAreShown() {
        GuardedPage plan = open("plan/5000", 1440, 900, ColorScheme.LIGHT);
        plan.page().locator(".bayou-route").nth(6).click();
        plan.photograph("plan-5000");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
