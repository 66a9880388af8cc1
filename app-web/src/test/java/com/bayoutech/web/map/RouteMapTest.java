package com.bayoutech.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.domain.Place;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RouteMapTest {
    private static final Place DEPOT = new Place(29.95, -90.08);
    private static final Place CANAL_STREET = new Place(29.9511, -90.0715);
    private static final MapContent ONE_ROUTE = new MapContent(
            List.of(new MapDepot("Depot", DEPOT)),
            List.of(
                    MapStop.onRoute("stop-a", "ORD-1", CANAL_STREET, "van-1", 1),
                    MapStop.unassigned("stop-b", "ORD-2", DEPOT)),
            List.of(new MapRoute("van-1", "Van 1", "1 stop", 0, List.of(DEPOT, CANAL_STREET, DEPOT))));

    private final List<MapSelection> heard = new ArrayList<>();
    private RouteMap map;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        map = new RouteMap();
        map.addSelectionListener(heard::add);
        UI.getCurrent().add(map);
        map.show(ONE_ROUTE);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aClickOnAStopOrARouteIsHeardUnderTheViewsOwnNames() {
        click(1, MapJson.NONE, 0);
        click(1, 0, MapJson.NONE);
        click(1, MapJson.NONE, MapJson.NONE);
        assertThat(heard)
                .containsExactly(
                        new MapSelection.OfStop("stop-a"), new MapSelection.OfRoute("van-1"), MapSelection.nothing());
    }

    @Test
    void aClickOnContentThatWasReplacedMeansNothing() {
        map.show(MapContent.empty());
        click(1, 0, MapJson.NONE);
        assertThat(heard).isEmpty();
    }

    @Test
    void aForgedIndexSelectsNothing() {
        click(1, 7, 99);
        assertThat(heard).containsExactly(MapSelection.nothing());
    }

    @Test
    void aSelectionLastsAsLongAsTheContentHasIt() {
        map.select(new MapSelection.OfRoute("van-1"));
        map.show(new MapContent(List.of(), List.of(), ONE_ROUTE.routes()));
        assertThat(map.selection()).isEqualTo(new MapSelection.OfRoute("van-1"));
        map.show(MapContent.empty());
        assertThat(map.selection()).isEqualTo(MapSelection.nothing());
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsNotOnTheMapCannotBeSelected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.select(new MapSelection.OfStop("stop-z")))
                .withMessageContaining("stop-z");
    }

    @Test
    void aStopOnARouteThatIsNotShownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapContent(List.of(), ONE_ROUTE.stops(), List.of()))
                .withMessageContaining("van-1")
                .withMessageContaining("stop-a");
    }

    @Test
    void twoStopsOfOneIdAreRefused() {
        MapStop stop = MapStop.waiting("stop-a", "ORD-1", DEPOT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapContent(List.of(), List.of(stop, stop), List.of()))
                .withMessageContaining("stop-a");
    }

    @Test
    void placesTravelAsSmallDifferences() {
        assertThat(Coordinates.encode(List.of(DEPOT, CANAL_STREET, DEPOT)).toString())
                .isEqualTo("[-90080000,29950000,8500,1100,-8500,-1100]");
    }

    @Test
    void afterAChangeOnlyTheRoutesThatChangedTravel() {
        MapRoute other = new MapRoute("van-2", "Van 2", "no stop", 1, List.of(DEPOT, DEPOT));
        MapContent two = new MapContent(
                ONE_ROUTE.depots(),
                ONE_ROUTE.stops(),
                List.of(other, ONE_ROUTE.routes().getFirst()));
        ObjectNode change = MapJson.change(two, ONE_ROUTE, true);
        assertThat(change.path("routes").path("kept").toString()).isEqualTo("[-1,0]");
        assertThat(change.path("routes").path("made")).singleElement().satisfies(made -> {
            assertThat(made.path(0).asInt()).isZero();
            assertThat(made.path(1).path("id").asString()).isEqualTo("van-2");
        });
        assertThat(change.has("loose")).isFalse();
        assertThat(change.has("depots")).isFalse();
        assertThat(MapJson.change(two, two, true).isEmpty()).isTrue();
    }

    @Test
    void keysReachOnlyABrowserThatSharesThem() {
        MapContent keyed = new MapContent(
                List.of(), List.of(MapStop.waiting("stop-c", "ORD-3", DEPOT).withKeys(List.of("job-3"))), List.of());
        assertThat(MapJson.change(keyed, MapContent.empty(), true)
                        .path("loose")
                        .path("keys")
                        .toString())
                .isEqualTo("[[\"job-3\"]]");
        assertThat(MapJson.change(keyed, MapContent.empty(), false).toString()).doesNotContain("job-3");
    }

    @Test
    void theScriptsAreWhereTheirAddressesSay() {
        assertThat(getClass().getResource("/META-INF/resources/" + RouteMap.OPEN_LAYERS))
                .isNotNull();
        assertThat(getClass().getResource("/META-INF/resources/ui/map/route-map.js"))
                .isNotNull();
    }

    private void click(int generation, int route, int stop) {
        ComponentUtil.fireEvent(map, new MapSelectEvent(map, true, generation, route, stop));
    }
}
