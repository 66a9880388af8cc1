package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.OrderSheet;
import com.bayoutech.streets.Address;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fields of one visit: whom, where and when. Knows no service: it calls back.
 *
 * <p>An address is looked up as soon as it is written; of several places that it may mean, one is chosen with the arrow keys or on a map.
 */
final class VisitFields extends Div {
    private final Map<OrderColumn, AbstractField<?, String>> fields = new EnumMap<>(OrderColumn.class);
    private final Span title = new Span();
    private final Span where = new Span();
    private final CandidateList candidates = new CandidateList();
    private final Function<String, AddressService.Answer> lookUp;
    private final MapQuestion onMap;
    private Optional<Depot> depot = Optional.empty();
    private String latitude = "";
    private String longitude = "";
    private boolean isFilling;

    /** Asks on a map where an address is. */
    @FunctionalInterface
    interface MapQuestion {
        void ask(String addressLine, Optional<Place> now, Consumer<Place> chosen);
    }

    VisitFields(Function<String, AddressService.Answer> lookUp, MapQuestion onMap) {
        this.lookUp = lookUp;
        this.onMap = onMap;
        TextField address = text(OrderColumn.ADDRESS, Texts.of("orders.address"));
        address.addValueChangeListener(change -> addressChanged());
        candidates.addValueChangeListener(change -> candidates.findChosen().ifPresent(this::chosen));
        Button map = new Button(Texts.of("orders.form.on-map"), click -> askOnMap());
        map.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        where.getElement().setAttribute("role", "status");
        Div placeRow = new Div(where, map);
        placeRow.addClassName("bayou-form-place");
        title.addClassName("bayou-form-title");
        TextField earliest = text(OrderColumn.EARLIEST, Texts.of("orders.from"));
        earliest.setPlaceholder("08:00");
        TextField latest = text(OrderColumn.LATEST, Texts.of("orders.to"));
        latest.setPlaceholder("10:00");
        TextArea notes = new TextArea(Texts.of("orders.notes"));
        fields.put(OrderColumn.NOTES, notes);
        notes.setWidthFull();
        notes.setMinRows(1);
        notes.setMaxRows(4);
        Div times = new Div(earliest, latest, text(OrderColumn.SERVICE_MINUTES, Texts.of("orders.minutes")));
        times.addClassName("bayou-form-row");
        Div contact = new Div(
                text(OrderColumn.PHONE, Texts.of("orders.phone")), text(OrderColumn.EMAIL, Texts.of("orders.email")));
        contact.addClassName("bayou-form-row");
        add(
                title,
                text(OrderColumn.RECIPIENT, Texts.of("orders.recipient")),
                address,
                placeRow,
                candidates,
                times,
                contact,
                notes);
        addClassName("bayou-form-visit");
    }

    void name(String text) {
        title.setText(text);
        title.setVisible(!text.isEmpty());
    }

    void fill(OrderSheet.Row row, Depot of) {
        depot = Optional.of(of);
        isFilling = true;
        fields.forEach((column, field) -> field.setValue(row.text(column)));
        isFilling = false;
        latitude = row.text(OrderColumn.LATITUDE);
        longitude = row.text(OrderColumn.LONGITUDE);
        candidates.show(List.of());
        where.setText(latitude.isEmpty() ? "" : Texts.of("orders.form.place-known"));
    }

    /** What is entered, added to what all visits have. */
    OrderSheet.Row row(Map<OrderColumn, String> common) {
        Map<OrderColumn, String> cells = new EnumMap<>(OrderColumn.class);
        cells.putAll(common);
        fields.forEach((column, field) -> cells.put(column, field.getValue()));
        if (!latitude.isEmpty()) {
            cells.put(OrderColumn.LATITUDE, latitude);
            cells.put(OrderColumn.LONGITUDE, longitude);
        }
        return new OrderSheet.Row(cells);
    }

    /** Shows what is wrong with a field; false where it is none of these. */
    boolean complain(String column, String words) {
        Optional<AbstractField<?, String>> wrong = OrderColumn.findByKey(column)
                .map(known -> switch (known) {
                    case LATITUDE, LONGITUDE -> OrderColumn.ADDRESS;
                    case REFERENCE,
                            KIND,
                            SHIPMENT,
                            RECIPIENT,
                            PHONE,
                            EMAIL,
                            ADDRESS,
                            EARLIEST,
                            LATEST,
                            SERVICE_MINUTES,
                            LOAD,
                            SKILLS,
                            PRIORITY,
                            NOTES -> known;
                })
                .map(fields::get);
        wrong.ifPresent(field -> {
            HasValidation validated = (HasValidation) field;
            validated.setErrorMessage(words);
            validated.setInvalid(true);
        });
        return wrong.isPresent();
    }

    void calm() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    void focusFirst() {
        ((TextField) field(OrderColumn.RECIPIENT)).focus();
    }

    private AbstractField<?, String> field(OrderColumn column) {
        return Optional.<AbstractField<?, String>>ofNullable(fields.get(column)).orElseThrow();
    }

    private TextField text(OrderColumn column, String label) {
        TextField field = new TextField(label);
        field.setWidthFull();
        fields.put(column, field);
        return field;
    }

    /** What was where the former address is says nothing of this one. */
    private void addressChanged() {
        if (isFilling) {
            return;
        }
        latitude = "";
        longitude = "";
        candidates.show(List.of());
        String line = field(OrderColumn.ADDRESS).getValue();
        if (line.isBlank()) {
            where.setText("");
            return;
        }
        Depot from = depot.orElseThrow();
        switch (lookUp.apply(line)) {
            case AddressService.Answer.Candidates found
            when found.addresses().size() == 1 ->
                where.setText(Texts.of(
                        "orders.form.found",
                        PlaceCandidate.of(found.addresses().getFirst(), from).label()));
            case AddressService.Answer.Candidates found -> offer(found.addresses(), Texts.of("orders.form.one-of"));
            case AddressService.Answer.Suggestions near -> offer(near.addresses(), ServiceWords.of(near.reason()));
            case AddressService.Answer.None none -> where.setText(ServiceWords.of(none.reason()));
        }
    }

    private void offer(List<Address> addresses, String words) {
        where.setText(words);
        candidates.show(addresses.stream()
                .map(address -> PlaceCandidate.of(address, depot.orElseThrow()))
                .distinct()
                .toList());
    }

    private void chosen(PlaceCandidate candidate) {
        at(candidate.place());
        where.setText(Texts.of("orders.form.chosen", candidate.label()));
    }

    private void askOnMap() {
        Optional<Place> now = latitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        onMap.ask(field(OrderColumn.ADDRESS).getValue(), now, place -> {
            at(place);
            where.setText(Texts.of("orders.form.chosen-on-map"));
        });
    }

    private void at(Place place) {
        latitude = String.format(Locale.ROOT, "%.7f", place.latitude());
        longitude = String.format(Locale.ROOT, "%.7f", place.longitude());
    }
}
