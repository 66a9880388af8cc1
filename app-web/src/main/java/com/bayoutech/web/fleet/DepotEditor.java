package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.orders.AddressService.Answer;
import com.bayoutech.streets.Address;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapDepot;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Edits a depot: its name, its clock, and where it is, by address, by a click on the map or by degrees. The clock's zone follows the place until somebody
 * chooses one. Knows no service: it calls back.
 */
final class DepotEditor extends EditorPanel {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    /** What the editor asks for and hands over. */
    interface Ways {
        void save(Depot depot);

        void remove(Depot depot);

        /** Whether the person may remove depots. */
        boolean mayRemove();

        /** Where an address may be; nothing where the person may not ask. */
        Optional<Function<String, Answer>> lookUp();

        /** The zone of a place's clock, as far as anybody can guess. */
        Optional<ZoneId> zoneOf(Place place);
    }

    private final Ways ways;
    private final TextField name = new TextField(Texts.of("fleet.depot"));
    private final TextField address = new TextField(Texts.of("fleet.depot.address"));
    private final RadioButtonGroup<Address> candidates = new RadioButtonGroup<>();
    private final Paragraph trouble = new Paragraph();
    private final TextField latitude = new TextField(Texts.of("fleet.depot.latitude"));
    private final TextField longitude = new TextField(Texts.of("fleet.depot.longitude"));
    private final ComboBox<String> zone = new ComboBox<>(Texts.of("fleet.depot.zone"));
    private final RouteMap map = new RouteMap();

    private Optional<Depot> edited = Optional.empty();
    private boolean isZoneChosen;

    DepotEditor(Ways ways, Runnable closed) {
        super(closed);
        this.ways = ways;
        zone.setItems(ZONES);
        zone.setHelperText(Texts.of("fleet.depot.zone.help"));
        zone.addValueChangeListener(change -> isZoneChosen |= change.isFromClient());
        map.setPlacing(true);
        map.addPinListener(this::placed);
        Div room = new Div(map);
        room.addClassName("bayou-editor-map");
        latitude.addValueChangeListener(change -> look());
        longitude.addValueChangeListener(change -> look());
        Button look = new Button(Texts.of("fleet.depot.look-up"), click -> lookUp());
        address.setValueChangeMode(ValueChangeMode.EAGER);
        Shortcuts.addShortcutListener(this, this::lookUp, Key.ENTER).listenOn(address);
        Div row = fieldRow(address, look);
        row.setVisible(ways.lookUp().isPresent());
        candidates.setAriaLabel(Texts.of("fleet.depot.candidates"));
        candidates.setItemLabelGenerator(DepotEditor::words);
        candidates.setVisible(false);
        candidates.addValueChangeListener(change ->
                Optional.ofNullable(change.getValue()).map(Address::place).ifPresent(this::found));
        trouble.addClassName("bayou-note");
        trouble.getElement().setAttribute("role", "status");
        Paragraph hint = new Paragraph(Texts.of("fleet.depot.map.help"));
        hint.addClassName("bayou-note");
        addFields(name, row, candidates, trouble, room, hint, fieldRow(latitude, longitude), zone);
    }

    void edit(Depot depot) {
        edited = Optional.of(depot);
        isZoneChosen = true;
        begin(depot.name(), ways.mayRemove());
        name.setValue(depot.name());
        zone.setValue(depot.zone().getId());
        found(depot.place());
    }

    void add(Optional<Depot> like) {
        edited = Optional.empty();
        isZoneChosen = false;
        begin(Texts.of("fleet.depot.new"), false);
        zone.setValue(like.map(depot -> depot.zone().getId()).orElse("America/Chicago"));
        like.map(Depot::place).ifPresent(this::show);
        name.focus();
    }

    private void lookUp() {
        if (!address.getValue().isBlank()) {
            ways.lookUp().map(find -> find.apply(address.getValue())).ifPresent(this::answered);
        }
    }

    private void answered(Answer answer) {
        trouble.setText("");
        switch (answer) {
            case Answer.Candidates found -> {
                offer(found.addresses());
                candidates.setValue(found.addresses().getFirst());
            }
            case Answer.Suggestions near -> {
                offer(near.addresses());
                trouble.setText(ServiceWords.of(near.reason()));
            }
            case Answer.None none -> {
                offer(List.of());
                trouble.setText(ServiceWords.of(none.reason()));
            }
        }
    }

    private void offer(List<Address> addresses) {
        candidates.setItems(addresses);
        candidates.setVisible(!addresses.isEmpty());
    }

    private static String words(Address address) {
        return Stream.of(address.houseNumber() + " " + address.street(), address.city() + " " + address.postcode())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Brings the view there too. */
    private void found(Place place) {
        placed(place);
        map.fit();
    }

    private void placed(Place place) {
        latitude.setValue(degrees(place.latitude()));
        longitude.setValue(degrees(place.longitude()));
        look();
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value).replaceAll("0+$", "").replaceAll("\\.$", ".0");
    }

    /** A place that cannot be read yet is not on the map yet. */
    private void look() {
        try {
            Place place = place();
            show(place);
            map.showPin(Optional.of(place));
            if (!isZoneChosen) {
                ways.zoneOf(place).map(ZoneId::getId).filter(ZONES::contains).ifPresent(zone::setValue);
            }
        } catch (IllegalArgumentException unreadable) {
            map.showPin(Optional.empty());
        }
    }

    private void show(Place place) {
        map.show(new MapContent(List.of(new MapDepot(name.getValue(), place)), List.of(), List.of()));
    }

    private Place place() {
        return new Place(FieldText.degrees(latitude, 90), FieldText.degrees(longitude, 180));
    }

    @Override
    void store() {
        if (zone.getValue() == null) {
            throw new IllegalArgumentException(Texts.of("fleet.depot.zone.missing", "America/Chicago"));
        }
        ways.save(new Depot(
                edited.map(Depot::id).orElseGet(DepotId::random),
                name.getValue(),
                place(),
                ZoneId.of(zone.getValue())));
    }

    @Override
    void discard() {
        edited.ifPresent(ways::remove);
    }
}
