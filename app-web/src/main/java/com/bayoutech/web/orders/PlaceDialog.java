package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.orders.AddressService;
import com.bayoutech.streets.Address;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks where an order's address is: one of the candidates, in a list and on the map, or something else that is typed. Knows no service: it
 * calls back.
 *
 * <p>Arrow keys move through the list, Enter chooses, Escape leaves everything as it is.
 */
final class PlaceDialog extends Dialog {
    private final Depot depot;
    private final Function<String, AddressService.Answer> lookUp;
    private final Consumer<Place> chosen;
    private final CandidateList list = new CandidateList();
    private final RouteMap map = new RouteMap();
    private final Paragraph trouble = new Paragraph();
    private final TextField other = new TextField(Texts.of("orders.place.other"));
    /** How many candidates the map has; a pin is none of them. */
    private int mapped;

    private final Button choose = new Button(Texts.of("orders.place.choose"), click -> choose());

    PlaceDialog(
            String reference,
            String addressLine,
            Optional<Place> now,
            Depot depot,
            Function<String, AddressService.Answer> lookUp,
            Consumer<Place> chosen) {
        this.depot = depot;
        this.lookUp = lookUp;
        this.chosen = chosen;
        setHeaderTitle(Texts.of("orders.place.title", reference));
        setWidth("min(940px, 94vw)");
        addClassName("bayou-place");

        trouble.addClassName("bayou-place-trouble");
        trouble.getElement().setAttribute("role", "alert");
        other.setPlaceholder(Texts.of("orders.place.other-example"));
        other.setValueChangeMode(ValueChangeMode.EAGER);
        other.setWidthFull();
        Button look = new Button(Texts.of("orders.place.look-up"), click -> show(other.getValue()));
        Shortcuts.addShortcutListener(this, () -> show(other.getValue()), Key.ENTER)
                .listenOn(other);
        Shortcuts.addShortcutListener(this, this::choose, Key.ENTER).listenOn(list);
        list.addValueChangeListener(change -> marked());
        map.addSelectionListener(this::selectedOnMap);
        map.addPinListener(this::pinned);

        Paragraph asked = new Paragraph(addressLine);
        asked.addClassName("bayou-place-asked");
        Div otherRow = new Div(other, look);
        otherRow.addClassName("bayou-place-other");
        Div words = new Div(asked, trouble, list, otherRow);
        words.addClassName("bayou-place-words");
        Div body = new Div(words, map);
        body.addClassName("bayou-place-body");
        add(body);

        Button leave = new Button(Texts.of("orders.edit.not-now"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leave, choose);
        Paragraph hint = new Paragraph(Texts.of("orders.place.hint"));
        hint.addClassName("bayou-note");
        words.add(hint);
        now.ifPresentOrElse(
                place -> {
                    PlaceCandidate current = PlaceCandidate.at(Texts.of("orders.place.now"), place, depot);
                    show(List.of(current), Optional.of(current));
                },
                () -> show(addressLine));
    }

    /** Shows where a text may be; one that is nowhere leaves the candidates that are there. */
    private void show(String text) {
        if (text.isBlank()) {
            return;
        }
        if (PlaceCandidate.isDegrees(text)) {
            PlaceCandidate.findDegrees(text, depot)
                    .ifPresentOrElse(
                            typed -> show(List.of(typed), Optional.of(typed)),
                            () -> complain(Texts.of("orders.place.too-far", Depot.MAX_KILOMETERS)));
            return;
        }
        switch (lookUp.apply(text)) {
            case AddressService.Answer.Candidates found -> {
                List<PlaceCandidate> candidates = candidates(found.addresses());
                show(candidates, candidates.stream().findFirst());
            }
            case AddressService.Answer.Suggestions near -> {
                show(candidates(near.addresses()), Optional.empty());
                trouble.setText(ServiceWords.of(near.reason()));
            }
            case AddressService.Answer.None none -> complain(ServiceWords.of(none.reason()));
        }
    }

    private List<PlaceCandidate> candidates(List<Address> addresses) {
        return addresses.stream()
                .map(address -> PlaceCandidate.of(address, depot))
                .distinct()
                .toList();
    }

    /**
     * Shows candidates.
     *
     * @param marked which of them Enter would choose; none if nobody can tell that one of them is meant
     */
    private void show(List<PlaceCandidate> candidates, Optional<PlaceCandidate> marked) {
        trouble.setText("");
        map.show(CandidateMap.of(candidates));
        mapped = candidates.size();
        map.fit();
        list.show(candidates);
        marked.ifPresent(list::setValue);
        list.focusChosen();
        marked();
    }

    /** Somebody knows better than the list: the pin becomes a candidate of its own. */
    private void pinned(Place place) {
        if (!depot.reaches(place)) {
            complain(Texts.of("orders.place.pin-too-far"));
            return;
        }
        PlaceCandidate pin = PlaceCandidate.at(Texts.of("orders.place.pin"), place, depot);
        List<PlaceCandidate> candidates = new ArrayList<>(list.candidates());
        candidates.removeIf(candidate -> candidate.label().equals(pin.label()));
        candidates.add(pin);
        trouble.setText("");
        list.show(candidates);
        list.setValue(pin);
        marked();
    }

    private void complain(String reason) {
        trouble.setText(reason);
        other.focus();
        marked();
    }

    /** The map shows what the list has. */
    private void marked() {
        Optional<PlaceCandidate> current = list.findChosen();
        choose.setEnabled(current.isPresent());
        map.showPin(current.map(PlaceCandidate::place));
        map.select(current.map(list::indexOf)
                .filter(index -> index < mapped)
                .<MapSelection>map(index -> new MapSelection.OfStop(CandidateMap.stopId(index)))
                .orElseGet(MapSelection::nothing));
    }

    private void selectedOnMap(MapSelection selection) {
        CandidateMap.indexOf(selection).ifPresent(list::choose);
        marked();
    }

    private void choose() {
        list.findChosen().ifPresent(candidate -> {
            close();
            chosen.accept(candidate.place());
        });
    }
}
