package com.bayoutech.web.map;

import com.bayoutech.domain.Place;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map of depots, stops and routes above the streets.
 *
 * <p>The streets below are tiles that the browser asks the server for by itself; where there are none, the ground is plain, and it looks again.
 *
 * <p>The server holds the content and the selection; the browser draws them and says what was clicked. Content may be shown at any time, before
 * the map is attached too, and again several times a second: only the parts that changed travel. Everything is kept in view until the person moves
 * the map; after that the view stays where they put it.
 */
@Tag("bayou-route-map")
@JavaScript("context://" + RouteMap.OPEN_LAYERS)
@JsModule("context://ui/map/route-map.js")
public final class RouteMap extends Component implements HasSize, HasStyle, Focusable<RouteMap> {
    /** What draws it, by its address. */
    public static final String OPEN_LAYERS = "webjars/ol/10.7.0/dist/ol.js";

    private final List<SerializableConsumer<MapSelection>> listeners = new CopyOnWriteArrayList<>();
    private MapContent content = MapContent.empty();
    private boolean isShared;
    private MapSelection selection = MapSelection.nothing();
    private int generation;
    private Optional<Place> pin = Optional.empty();

    public RouteMap() {
        setSizeFull();
        getElement().setAttribute("aria-label", Texts.of("map.label"));
        addListener(MapSelectEvent.class, this::selected);
    }

    /** Replaces what is shown. A selection that the new content still has stays, any other is dropped without telling the listeners. */
    public void show(MapContent next) {
        MapContent previous = content;
        content = inOrder(next);
        generation++;
        if (!contains(selection)) {
            selection = MapSelection.nothing();
        }
        if (isAttached()) {
            send(previous);
        }
    }

    /**
     * Highlights a route or a stop, as if it had been clicked, without telling the listeners.
     *
     * @throws IllegalArgumentException if the content has no such route or stop
     */
    public void select(MapSelection next) {
        if (!contains(next)) {
            throw new IllegalArgumentException(
                    "The selection (" + next + ") is not on the map. Show the content before selecting in it.");
        }
        selection = next;
        if (isAttached()) {
            sendSelection();
        }
    }

    /** What is selected now, by a click or by {@link #select}. */
    public MapSelection selection() {
        return selection;
    }

    /** Calls back when a person selects a route or a stop on the map, or nothing by a click on the ground or the escape key. */
    public Registration addSelectionListener(SerializableConsumer<MapSelection> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Puts a pin there for somebody to move, or takes it away. */
    public void showPin(Optional<Place> place) {
        pin = place;
        if (isAttached()) {
            sendPin();
        }
    }

    /** Whether a click on the map puts the pin there; else it selects. */
    public void setPlacing(boolean placing) {
        getElement().setAttribute("placing", placing);
    }

    /** Calls back when somebody has moved the pin: by drag and drop, by keys, or by a click where that puts it. */
    public Registration addPinListener(SerializableConsumer<Place> listener) {
        return addListener(
                MapPinEvent.class,
                event -> event.findPlace().ifPresent(place -> {
                    pin = Optional.of(place);
                    listener.accept(place);
                }));
    }

    /** Moves the view so that everything is in it. */
    public void fit() {
        getElement().callJsFunction("fit");
    }

    /**
     * Moves the view to one route.
     *
     * @throws IllegalArgumentException if the content has no such route
     */
    public void fitRoute(String routeId) {
        int index = indexOfRoute(routeId);
        if (index == MapJson.NONE) {
            throw new IllegalArgumentException(
                    "The route (" + routeId + ") is not on the map. Show the content before moving to it.");
        }
        getElement().callJsFunction("fitRoute", index);
    }

    /** Whether streets are shown below; they are unless this says otherwise. */
    public void setStreets(boolean shown) {
        getElement().setAttribute("plain", !shown);
    }

    /**
     * Shares the selection of its page's other pieces, by the ids of routes and the keys of stops, from before it is attached: then they select and are
     * selected in the browser alone, stops can be dragged and drawn around, and this map's own selection stays empty.
     */
    public RouteMap shared() {
        isShared = true;
        getElement().setAttribute("shared", true);
        return this;
    }

    /**
     * Draws what a change would make of some routes over what they are, dashed; none ends that.
     *
     * @param isFormer whether it is what they were instead, which is drawn in grey below
     */
    public void preview(List<MapRoute> routes, boolean isFormer) {
        getElement().callJsFunction("preview", MapJson.routes(routes), isFormer);
    }

    /** A few words in the lower right corner, before those that thank whoever made the streets' map. */
    public void setAttribution(String attribution) {
        getElement().setAttribute("attribution", attribution);
    }

    /** The browser's element is new after each attach and knows nothing. */
    @Override
    protected void onAttach(AttachEvent event) {
        send(MapContent.empty());
        pin.ifPresent(place -> sendPin());
    }

    private void sendPin() {
        pin.ifPresentOrElse(
                place -> getElement().callJsFunction("setPin", place.longitude(), place.latitude()),
                () -> getElement().executeJs("this.setPin?.(null)"));
    }

    private void send(MapContent known) {
        ObjectNode change = MapJson.change(content, known, isShared);
        change.put("generation", generation);
        getElement().callJsFunction("show", change);
        sendSelection();
    }

    private void sendSelection() {
        int route = selection instanceof MapSelection.OfRoute of ? indexOfRoute(of.routeId()) : MapJson.NONE;
        int stop = selection instanceof MapSelection.OfStop of ? indexOfStop(of.stopId()) : MapJson.NONE;
        getElement().callJsFunction("select", route, stop);
    }

    /** A click on content that has been replaced meanwhile means nothing any more. */
    private void selected(MapSelectEvent event) {
        if (event.generation != generation) {
            sendSelection();
            return;
        }
        selection = named(event);
        listeners.forEach(listener -> listener.accept(selection));
    }

    /** Indices come from a browser, so one that is out of range selects nothing. */
    private MapSelection named(MapSelectEvent event) {
        if (event.stop >= 0 && event.stop < content.stops().size()) {
            return new MapSelection.OfStop(content.stops().get(event.stop).id());
        }
        if (event.route >= 0 && event.route < content.routes().size()) {
            return new MapSelection.OfRoute(content.routes().get(event.route).id());
        }
        return MapSelection.nothing();
    }

    private boolean contains(MapSelection candidate) {
        return switch (candidate) {
            case MapSelection.Nothing nothing -> true;
            case MapSelection.OfRoute of -> indexOfRoute(of.routeId()) != MapJson.NONE;
            case MapSelection.OfStop of -> indexOfStop(of.stopId()) != MapJson.NONE;
        };
    }

    /** Stops as the browser counts them: route by route, those on none at the end. */
    private static MapContent inOrder(MapContent content) {
        Map<String, Integer> routes = new HashMap<>();
        content.routes().forEach(route -> routes.put(route.id(), routes.size()));
        List<MapStop> stops = content.stops().stream()
                .sorted(Comparator.comparingInt(
                        stop -> stop.findRouteId().map(routes::get).orElse(routes.size())))
                .toList();
        return stops.equals(content.stops()) ? content : new MapContent(content.depots(), stops, content.routes());
    }

    private int indexOfRoute(String routeId) {
        return content.routes().stream().map(MapRoute::id).toList().indexOf(routeId);
    }

    private int indexOfStop(String stopId) {
        return content.stops().stream().map(MapStop::id).toList().indexOf(stopId);
    }
}
