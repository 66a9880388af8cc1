package com.bayoutech.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.bayoutech.domain.Place;
import com.bayoutech.web.browser.GuardedPage;
import com.bayoutech.web.browser.StreetsBelow;
import com.bayoutech.web.map.Heronville;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing where an address is, by keyboard and by mouse. */
class PlaceDialogIT extends ScreensInBrowser {
    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "700, 900, LIGHT"})
    void theDialogIsDrawnInLightAndDark(int width, int height, ColorScheme scheme) {
        String suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        GuardedPage guarded = open(width, height, scheme);
        guarded.photograph("orders-waiting" + suffix);
        ask(guarded);
        StreetsBelow.assertDrawn(guarded);
        guarded.photograph("place-dialog" + suffix);
        guarded.page().keyboard().press("ArrowDown");
        guarded.photograph("place-dialog-second" + suffix);
    }

    @Test
    void arrowKeysMoveAndEnterChooses() {
        GuardedPage guarded = open(1440, 900, ColorScheme.LIGHT);
        ask(guarded);
        guarded.page().keyboard().press("ArrowDown");
        guarded.settle();
        guarded.page().keyboard().press("Enter");
        assertThat(guarded.page().locator("#chosen")).hasText("Egret Bend");
        assertThat(guarded.page().locator("vaadin-radio-group")).hasCount(0);
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        GuardedPage guarded = open(1440, 900, ColorScheme.LIGHT);
        ask(guarded);
        guarded.page().keyboard().press("Escape");
        assertThat(guarded.page().locator("vaadin-radio-group")).hasCount(0);
        assertThat(guarded.page().locator("#chosen")).hasText("");
    }

    @Test
    void aClickOnTheMapMarksTheCandidateAndTheButtonChoosesIt() {
        GuardedPage guarded = open(1440, 900, ColorScheme.LIGHT);
        ask(guarded);
        Page page = guarded.page();
        clickOnStop(page, 2);
        assertThat(page.locator("vaadin-radio-button").nth(2)).hasAttribute("checked", "");
        page.getByText("Choose this place").click();
        assertThat(page.locator("#chosen")).hasText("Ibis Point");
    }

    @Test
    void enterInTheFieldLooksUpAndChoosesNothing() {
        GuardedPage guarded = open(1440, 900, ColorScheme.LIGHT);
        ask(guarded);
        Page page = guarded.page();
        page.locator("vaadin-text-field input").fill("14120 Magazine");
        page.locator("vaadin-text-field input").fill("14 Magazine");
        page.keyboard().press("Enter");
        assertThat(page.locator(".bayou-place-trouble")).hasText("Magazine Street has no house number 14120.");
        guarded.photograph("place-dialog-nowhere");
        page.locator("vaadin-text-field input").fill(degrees());
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-radio-button")).hasCount(1);
        guarded.photograph("place-dialog-degrees");
        page.getByText("Choose this place").click();
        assertThat(page.locator("#chosen")).hasText("degrees");
    }

    @Test
    void aSuggestionIsChosenByNobodyButThePerson() {
        GuardedPage guarded = open(1440, 900, ColorScheme.LIGHT);
        ask(guarded);
        Page page = guarded.page();
        page.locator("vaadin-text-field input").fill("Magaz");
        page.keyboard().press("Enter");
        assertThat(page.locator(".bayou-place-trouble")).hasText("Magazine Street has no house number 14120.");
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(0);
        assertThat(page.locator("vaadin-radio-button").first()).hasAttribute("focused", "");
        guarded.photograph("place-dialog-suggestions");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-radio-group")).hasCount(1);
        page.keyboard().press("ArrowDown");
        guarded.settle();
        page.keyboard().press("Enter");
        assertThat(page.locator("#chosen")).hasText("Egret Bend");
    }

    private static String degrees() {
        Place depot = Heronville.TOWN.depot();
        return String.format(Locale.ROOT, "%.4f, %.4f", depot.latitude() + 0.002, depot.longitude());
    }

    private GuardedPage open(int width, int height, ColorScheme scheme) {
        return open("waiting", width, height, scheme).settle();
    }

    private static void ask(GuardedPage guarded) {
        guarded.page().getByText("Choose address").first().click();
        guarded.page().locator("vaadin-radio-button[checked]").waitFor();
        guarded.settle();
    }
}
