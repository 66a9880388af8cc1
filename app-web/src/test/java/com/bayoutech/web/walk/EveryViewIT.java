package com.bayoutech.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Each view of the application, found by its annotation, with the demo day in it: for those who see little, for those who have no mouse. */
class EveryViewIT {
    private static final double PATIENCE = 60_000;
    private static final int WIDE = 1440;
    private static final int NARROW = 1024;
    private static final int HEIGHT = 900;

    /** A bar is filled, and taller than the marks of a legend. */
    private static final String A_BAR_IN_EACH = """
            () => [...document.querySelectorAll('bayou-chart')].every(chart =>
              [...chart.querySelectorAll('svg path')].some(path =>
                getComputedStyle(path).fill !== 'none' && path.getBBox().height > 20))""";

    /**
     * A colour on its way from one scheme to the other is none that anybody has to read.
     *
     * <p>Some begin a frame later than others, and what is in a shadow is told there alone.
     */
    private static final String END_TRANSITIONS = """
            async () => {
              const shadows = [...document.querySelectorAll('*')].map((element) => element.shadowRoot).filter((root) => root);
              for (let frame = 0; frame < 6; frame++) {
                await new Promise((drawn) => requestAnimationFrame(drawn));
                [document, ...shadows].flatMap((root) => root.getAnimations())
                  .filter((one) => one instanceof CSSTransition).forEach((one) => one.finish());
              }
            }
            """;

    @TempDir
    private static Path folder;

    private static Installation installation;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.start();
        installation = Installation.start(folder.resolve("home"));
        awaitTheDemo();
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
        chromium.close();
    }

    @Test
    void nothingKeepsAnybodyFromReadingAView() {
        List<String> findings = new ArrayList<>();
        GuardedPage door = open(View.LOGIN, WIDE, ColorScheme.LIGHT);
        findings.addAll(findings(door, View.LOGIN));
        GuardedPage page = signedIn(WIDE, ColorScheme.LIGHT);
        for (View view : View.all()) {
            view.show(page, installation.address());
            findings.addAll(findings(page, view));
        }
        chromium.assertQuiet();
        assertThat(findings).isEmpty();
    }

    @Test
    void nothingKeepsAnybodyFromReadingWhatComesInFrontOfAView() {
        List<String> findings = new ArrayList<>();
        GuardedPage page = signedIn(WIDE, ColorScheme.LIGHT);
        for (Scene scene : Scene.all()) {
            scene.show(page, installation.address());
            findings.addAll(findings(page, scene));
        }
        chromium.assertQuiet();
        assertThat(findings).isEmpty();
    }

    @Test
    void everythingOnAViewIsReachedByTheTabKeyAndShowsThatItIsThere() {
        List<String> findings = new ArrayList<>();
        walk(open(View.LOGIN, WIDE, ColorScheme.LIGHT), View.LOGIN, findings);
        GuardedPage page = signedIn(WIDE, ColorScheme.LIGHT);
        for (View view : View.all()) {
            view.show(page, installation.address());
            walk(page, view, findings);
        }
        chromium.assertQuiet();
        assertThat(findings).isEmpty();
    }

    private static void walk(GuardedPage page, View view, List<String> findings) {
        TabWalk walk = TabWalk.through(page.page());
        walk.unreached().forEach(missed -> findings.add(view + ": not reached: " + missed));
        walk.unseen().forEach(unseen -> findings.add(view + ": no sign of the focus: " + unseen));
    }

    /** In both schemes, one after the other on the same page. */
    private static List<String> findings(GuardedPage page, Object what) {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.settle();
            page.page().evaluate(END_TRANSITIONS);
            Accessibility.seriousFindings(page.page())
                    .forEach(finding -> findings.add(what + " " + scheme + ": " + finding));
        }
        return findings;
    }

    @Test
    void aPlanIsChangedAndPublishedByKeysAlone() {
        Page page = open(View.LOGIN, WIDE, ColorScheme.LIGHT).page();
        Keyboard keys = signInByKeys(page);

        keys.tabTo("Plan");
        keys.press("Enter");
        assertThat(page.locator(".bayou-route").first()).isVisible();
        keys.press("/");
        assertThat(page.locator("bayou-route-list input")).isFocused();
        keys.press("Tab", "Tab", "Enter");
        Locator stops = page.locator(".bayou-stops li");
        assertThat(stops.first()).isVisible();
        keys.press("ArrowDown", "Enter", "m");
        Locator chosen = page.locator(".bayou-move vaadin-radio-button[checked]");
        assertThat(chosen).not().containsText("(now)");
        assertThat(chosen.locator("input")).isFocused();
        keys.press("Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("given to", Steps.patiently());
        keys.press("Control+z");
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        keys.press("Control+y");
        keys.tabTo("Publish");
        keys.press("Enter");
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]"))
                .isFocused();
        keys.press("Enter");
        assertThat(page.locator(".bayou-header")).containsText("Published", Steps.patiently());
        chromium.assertQuiet();
    }

    @Test
    void anOrderIsEnteredChangedAndRemovedByKeysAlone() {
        Page page = open(View.LOGIN, WIDE, ColorScheme.LIGHT).page();
        Keyboard keys = signInByKeys(page);
        Locator notice = page.locator("vaadin-notification-card").last();

        keys.tabTo("Orders");
        keys.press("Enter");
        assertThat(page.locator("vaadin-grid")).isVisible();
        keys.press("n");
        assertThat(page.locator(".bayou-form input").first()).isFocused();
        keys.type("K-1");
        keys.tabTo("Recipient");
        keys.type("Kay Ng");
        keys.tabTo("Address");
        keys.type(WalkFiles.address());
        keys.press("Control+Enter");
        assertThat(notice).containsText("K-1 entered", Steps.patiently());

        keys.tabTo("Priority");
        keys.press("Control+a");
        keys.type("71");
        keys.press("Control+Enter");
        assertThat(notice).containsText("K-1 saved", Steps.patiently());
        assertThat(page.locator(".bayou-history")).containsText("50 → 71");
        keys.press("Escape");
        assertThat(page.locator(".bayou-order")).isHidden();

        keys.press("/");
        assertThat(page.locator(".bayou-header input[placeholder=Search]")).isFocused();
        keys.type("K-1");
        page.waitForFunction("() => document.querySelector('vaadin-grid').size === 1");
        keys.tabIntoRows();
        keys.press("Space");
        keys.tabToExactly("Remove");
        keys.press("Enter");
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]"))
                .isFocused();
        keys.press("Enter");
        assertThat(notice).containsText("1 order removed", Steps.patiently());
        chromium.assertQuiet();
    }

    private static Keyboard signInByKeys(Page page) {
        Keyboard keys = new Keyboard(page);
        page.waitForFunction("() => document.activeElement?.name === 'username'");
        keys.type("admin");
        keys.press("Tab");
        keys.type(Installation.ADMIN_PASSWORD);
        keys.press("Enter");
        Steps.awaitFrame(page);
        return keys;
    }

    /** What errors on the console do not tell: a drawing that is there and has nothing in it. */
    @Test
    void theDaysSummaryDrawsABarInEachOfItsCharts() {
        GuardedPage page = signedIn(WIDE, ColorScheme.LIGHT);
        new View("summary").show(page, installation.address());
        assertThat(page.page().locator("bayou-chart")).hasCount(5);
        page.page().waitForFunction(A_BAR_IN_EACH);
        chromium.assertQuiet();
    }

    /** Pictures for the documentation, made with {@code -Pscreens}. */
    @Test
    @EnabledIfSystemProperty(named = "bayou.screens", matches = "true")
    void everyViewFitsOnAScreenAndOnATablet() {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(WIDE, NARROW)) {
                photograph(open(View.LOGIN, width, scheme), View.LOGIN, width, scheme, findings);
                GuardedPage page = signedIn(width, scheme);
                for (View view : View.all()) {
                    view.show(page, installation.address());
                    photograph(page, view, width, scheme, findings);
                }
            }
        }
        chromium.assertQuiet();
        assertThat(findings).isEmpty();
    }

    private static void photograph(GuardedPage page, View view, int width, ColorScheme scheme, List<String> findings) {
        page.photograph(view + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width);
        if (isWiderThanTheWindow(page.page())) {
            findings.add(view + " has to be scrolled sideways at " + width);
        }
    }

    private static boolean isWiderThanTheWindow(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static void awaitTheDemo() {
        GuardedPage page = signedIn(WIDE, ColorScheme.LIGHT);
        Steps.goTo(page.page(), "plan");
        assertThat(page.page().locator(".bayou-run")).containsText(Pattern.compile("Finished"), Steps.patiently());
        chromium.assertQuiet();
    }

    private static GuardedPage signedIn(int width, ColorScheme scheme) {
        GuardedPage page = open(View.LOGIN, width, scheme);
        Steps.signIn(page.page(), "admin", Installation.ADMIN_PASSWORD);
        Steps.awaitFrame(page.page());
        return page;
    }

    private static GuardedPage open(View view, int width, ColorScheme scheme) {
        GuardedPage page = chromium.open(installation.address() + "/" + view.route(), width, HEIGHT, scheme);
        page.page().setDefaultTimeout(PATIENCE);
        return page.settle();
    }
}
