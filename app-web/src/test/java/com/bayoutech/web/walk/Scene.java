package com.bayoutech.web.walk;

import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is in front of a view once somebody has done something there: a dialog, a panel, a selection.
 *
 * @param view where it begins
 * @param done what was done, in a few words
 * @param way how
 * @param sign what is there then
 */
record Scene(View view, String done, Consumer<Page> way, String sign) {
    private static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";
    private static final String BODY = ".bayou-body > *";
    private static final String PANEL = ".bayou-workspace-panel .bayou-editor";

    static List<Scene> all() {
        return List.of(
                of("orders", "an order is open", open("DEMO-"), ".bayou-form"),
                of("orders", "a new order", page -> page.keyboard().press("n"), ".bayou-form"),
                of(
                        "orders",
                        "one is selected",
                        page -> page.locator("vaadin-grid vaadin-checkbox")
                                .nth(1)
                                .click(),
                        ".bayou-selection:visible"),
                of("orders", "an import", page -> Steps.button(page, "Import").click(), DIALOG),
                of("orders", "a search", page -> page.keyboard().press("s"), DIALOG),
                of("orders", "its keys", page -> page.keyboard().press("?"), DIALOG),
                of(
                        "plan",
                        "a route is selected",
                        page -> page.locator(".bayou-route").first().click(),
                        ".bayou-stops li"),
                of("plan", "a stop is to be moved", Scene::moveAStop, ".bayou-move vaadin-radio-button"),
                of("plan", "its history", page -> page.keyboard().press("r"), ".bayou-revision"),
                of(
                        "plan",
                        "papers",
                        page -> Steps.button(page, "Print and export").click(),
                        DIALOG),
                of("fleet?tab=drivers", "the drivers", page -> {}, BODY),
                of("fleet?tab=crew", "who drives", page -> {}, BODY),
                of("fleet?tab=week", "the week", page -> {}, BODY),
                of("fleet?tab=depots", "the depots", page -> {}, BODY),
                of("fleet", "a vehicle is open", open("Cold van"), PANEL),
                of(
                        "people",
                        "an invitation",
                        page -> Steps.button(page, "Invite a person").click(),
                        DIALOG),
                of(
                        "roles",
                        "who may do something",
                        page -> page.getByText("Who?").first().click(),
                        DIALOG));
    }

    void show(GuardedPage page, String address) {
        view.show(page, address);
        way.accept(page.page());
        // A dialog is no box of its own, and so it never counts as visible.
        page.page().locator(sign).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.settle();
    }

    private static Scene of(String route, String done, Consumer<Page> way, String sign) {
        return new Scene(new View(route), done, way, sign);
    }

    private static Consumer<Page> open(String inItsRow) {
        return page -> page.locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHasText(inItsRow))
                .first()
                .click();
    }

    private static void moveAStop(Page page) {
        page.locator(".bayou-route").first().click();
        page.locator(".bayou-stop").first().click();
        page.keyboard().press("m");
    }

    @Override
    public String toString() {
        return view + ", " + done;
    }
}
