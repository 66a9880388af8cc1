package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapDepot;
import com.bayoutech.web.map.RouteMap;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Edits a depot: its name, its clock, and where it is, with a look at the map. Knows no service: it calls back. */
final class DepotEditor extends EditorPanel {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    private final Consumer<Depot> saved;
    private final TextField name = new TextField("Depot");
    private final TextField latitude = new TextField("Latitude");
    private final TextField longitude = new TextField("Longitude");
    private final ComboBox<String> zone = new ComboBox<>("Zone of its clock");
    private final RouteMap map = new RouteMap();

    private Optional<Depot> edited = Optional.empty();

    DepotEditor(Consumer<Depot> saved, Runnable closed) {
        super(closed);
        this.saved = saved;
        zone.setItems(ZONES);
        Div room = new Div(map);
        room.addClassName("bayou-editor-map");
        latitude.addValueChangeListener(change -> look());
        longitude.addValueChangeListener(change -> look());
        addFields(name, latitude, longitude, zone, room);
    }

    void edit(Depot depot) {
        edited = Optional.of(depot);
        begin(depot.name(), false);
        show(
                depot.name(),
                String.valueOf(depot.place().latitude()),
                String.valueOf(depot.place().longitude()));
        zone.setValue(depot.zone().getId());
    }

    void add(Optional<Depot> like) {
        edited = Optional.empty();
        begin("New depot", false);
        show("", "", "");
        zone.setValue(like.map(depot -> depot.zone().getId()).orElse("America/Chicago"));
        name.focus();
    }

    private void show(String called, String north, String east) {
        name.setValue(called);
        latitude.setValue(north);
        longitude.setValue(east);
        look();
    }

    /** A place that cannot be read yet is not on the map yet. */
    private void look() {
        try {
            map.show(new MapContent(List.of(new MapDepot(name.getValue(), place())), List.of(), List.of()));
            map.fit();
        } catch (IllegalArgumentException unreadable) {
            map.show(MapContent.empty());
        }
    }

    private Place place() {
        return new Place(
                FieldText.degrees("latitude", latitude.getValue(), 90),
                FieldText.degrees("longitude", longitude.getValue(), 180));
    }

    @Override
    void store() {
        if (zone.getValue() == null) {
            throw new IllegalArgumentException(
                    "The depot has no zone. Choose the one of its clock, such as America/Chicago.");
        }
        saved.accept(new Depot(
                edited.map(Depot::id).orElseGet(DepotId::random),
                name.getValue(),
                place(),
                ZoneId.of(zone.getValue())));
    }

    @Override
    void discard() {}
}
