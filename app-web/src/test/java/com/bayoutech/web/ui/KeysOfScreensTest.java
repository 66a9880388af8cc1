package com.bayoutech.web.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.web.day.FromBrowser;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteBaseData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** The keys of each screen that has some, with a planned day on it, as an admin has it. */
class KeysOfScreensTest {
    private static final String ORDERS = """
            reference,kind,recipient,latitude,longitude,earliest,latest
            A-1,delivery,Ada,29.9611,-90.0800,08:00,12:00
            A-2,delivery,Ben,29.9700,-90.0800,,
            """;

    /** The start leads on to another screen. */
    private static final Set<String> LEFT_OUT = Set.of("", "audit", "people", "roles", "system");

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "orders", "fleet", "summary", "account"})
    void noKeyDoesTwoThings(String screen) {
        open(screen);
        List<Shortcuts.Shortcut> all = _find(Shortcuts.class).stream()
                .flatMap(keys -> keys.all().stream())
                .toList();
        assertThat(all.stream().filter(one -> one.action().isPresent()).flatMap(one -> one.keys().stream()))
                .as("keys that the whole screen hears")
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(all.stream().filter(one -> one.action().isPresent()).flatMap(one -> one.keys().stream()))
                .as("keys that the whole screen hears, and none of its pieces by itself")
                .doesNotContainAnyElementsOf(all.stream()
                        .filter(one -> one.action().isEmpty())
                        .flatMap(one -> one.keys().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "orders", "fleet", "summary", "account"})
    void theQuestionMarkListsEachOfThem(String screen) {
        open(screen);
        Shortcuts keys = _get(Shortcuts.class);
        FromBrowser.fire(keys, "shortcut", JsonNodeFactory.instance.numberNode(0));
        List<DescriptionList.Term> listed = _find(_get(ShortcutsDialog.class), DescriptionList.Term.class);
        assertThat(listed.stream().map(term -> caps(term.getElement())))
                .containsExactlyInAnyOrderElementsOf(
                        keys.all().stream().map(one -> List.copyOf(one.keys())).toList());
        assertThat(_find(_get(ShortcutsDialog.class), DescriptionList.Description.class).stream()
                        .map(DescriptionList.Description::getText))
                .containsExactlyInAnyOrderElementsOf(
                        keys.all().stream().map(Shortcuts.Shortcut::words).toList());
    }

    /** A screen whose keys clash does not open at all, so the others are opened too, but for those that need more doors than there are here. */
    @Test
    void eachScreenListsItsKeys() {
        prepare();
        List<String> routes = UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                .filter(route ->
                        route.getNavigationTarget().getAnnotation(Route.class).autoLayout())
                .map(RouteBaseData::getTemplate)
                .filter(route -> !LEFT_OUT.contains(route))
                .toList();
        assertThat(routes).contains("plan", "orders", "fleet", "summary");
        for (String route : routes) {
            screens.open(route);
            assertThat(_find(Shortcuts.class)).as(route).hasSize(1);
        }
    }

    private void open(String screen) {
        prepare();
        screens.open(screen);
    }

    private void prepare() {
        screens.withFleet().withOrders(ORDERS);
        screens.startRun(screens.openPlan());
        screens.work();
        screens.signInAdmin();
    }

    private static List<String> caps(Element term) {
        return term.getChild(0)
                .getChildren()
                .map(together -> String.join("+", words(together).toList()))
                .toList();
    }

    private static Stream<String> words(Element together) {
        return together.getChildren().map(Element::getText);
    }
}
