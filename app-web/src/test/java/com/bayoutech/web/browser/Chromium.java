package com.bayoutech.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, for tests that look at the screens as a person does.
 *
 * <p>Where there is none the test is skipped, unless {@code BAYOU_REQUIRE_BROWSER=1}: then it fails. {@code BAYOU_CHROMIUM} names another program.
 */
public final class Chromium implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");

    /** Of what a page will show in the end, on a machine that has other things to do too. */
    private static final double PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<GuardedPage> pages = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it without a window. */
    public static Chromium start() {
        Optional<Path> program = findProgram();
        if (program.isEmpty() && "1".equals(System.getenv("BAYOU_REQUIRE_BROWSER"))) {
            throw new AssertionError(
                    "BAYOU_REQUIRE_BROWSER is 1, but there is no Chromium. Install it (Debian: apt-get install chromium).");
        }
        Assumptions.assumeTrue(program.isPresent(), "Skipped: there is no Chromium on this machine.");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
        return new Chromium(playwright, browser);
    }

    /** A page in a profile of its own, which notes errors on the console and requests to other hosts. */
    public GuardedPage open(String address, int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setIgnoreHTTPSErrors(true)
                .setLocale("en"));
        GuardedPage page =
                new GuardedPage(context.newPage(), URI.create(address).getHost());
        pages.add(page);
        page.page().navigate(address);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Closes the pages that are open and fails with everything that they noted. */
    public void assertQuiet() {
        List<String> complaints =
                pages.stream().flatMap(page -> page.complaints().stream()).toList();
        pages.forEach(page -> page.page().context().close());
        pages.clear();
        assertThat(complaints)
                .as("errors on the console and requests to other hosts")
                .isEmpty();
    }

    /** Writes what the page shows to {@code target/screens/NAME.png}. */
    static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    private static Optional<Path> findProgram() {
        String named = System.getenv("BAYOU_CHROMIUM");
        return Stream.of(
                        named == null ? "/usr/bin/chromium" : named,
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
