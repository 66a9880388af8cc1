package com.bayoutech.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.web.browser.Chromium;
import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ScreensApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.ssl.enabled=false",
            "server.servlet.session.cookie.name=screens",
            "server.servlet.session.cookie.secure=false"
        })
class ScreensIT {
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

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "1024, 768, LIGHT", "1024, 768, DARK"})
    void theScreensAreDrawnInLightAndDark(int width, int height, ColorScheme scheme) {
        String suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        GuardedPage plan = open("plan", width, height, scheme);
        plan.photograph("plan" + suffix);
        plan.page().locator(".bayou-route").nth(4).click();
        plan.photograph("plan-route" + suffix);
        open("orders", width, height, scheme).photograph("orders" + suffix);
        open("fleet", width, height, scheme).photograph("fleet" + suffix);
    }

    @Test
    void aClickOnAStopTellsTheServerAndMarksItsRoute() {
        Page page = open("plan", 1440, 900, ColorScheme.LIGHT).settle().page();
        clickOnStop(page, 40);
        assertThat(page.locator("#selected")).containsText("OfStop[stopId=route-0/26]");
        assertThat(page.locator(".bayou-route").first()).hasAttribute("aria-pressed", "true");
        page.locator("bayou-route-map").press("Escape");
        assertThat(page.locator("#selected")).containsText("Nothing");
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

    private GuardedPage open(String path, int width, int height, ColorScheme scheme) {
        GuardedPage page = chromium.open("http://localhost:" + port + "/" + path, width, height, scheme);
        page.page().locator("vaadin-app-layout").waitFor();
        return page;
    }

    private static void clickOnStop(Page page, int stop) {
        Object at = page.locator("bayou-route-map").evaluate("(map, stop) => map.pixelOfStop(stop)", stop);
        List<?> pixel = (List<?>) at;
        page.locator("bayou-route-map")
                .click(new Locator.ClickOptions()
                        .setPosition(((Number) pixel.get(0)).doubleValue(), ((Number) pixel.get(1)).doubleValue()));
    }
}
