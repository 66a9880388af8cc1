package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import com.bayoutech.streets.Address;
import com.bayoutech.web.map.Heronville;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.DepotClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The pieces of the orders screen with a dozen orders, some of which wait for an address: for looking at them in a browser. */
public final class WaitingOrders extends Div {
    private static final Depot DEPOT =
            new Depot(DepotId.random(), "Riverside", Heronville.TOWN.depot(), ZoneId.of("America/Chicago"));
    private static final List<Place> PLACES =
            Heronville.TOWN.drawAddresses(4, 3).stream().map(Address::place).toList();
    private static final List<Address> CANDIDATES = List.of(
            new Address("1412", "Magazine Street", "Heronville", "99130", PLACES.get(0)),
            new Address("1412", "Magazine Street", "Egret Bend", "99132", PLACES.get(1)),
            new Address("1412", "Magazine Lane", "Ibis Point", "99153", PLACES.get(2)),
            new Address("1412-1416", "Old Magazine Street", "Heronville", "99101", PLACES.get(3)));

    private final Span chosen = new Span();
    private final OrderGrid grid = new OrderGrid(this::ask, order -> {});

    public WaitingOrders() {
        Button show = new Button("Show them");
        show.addThemeVariants(ButtonVariant.SMALL);
        AttentionBar bar = new AttentionBar(show);
        bar.say("3 orders wait for an address and cannot be planned until it is chosen.");
        chosen.setId("chosen");
        Div body = new Div(chosen, grid);
        body.addClassName("bayou-body");
        add(bar, body);
        addClassName("bayou-stage");
        grid.show(
                IntStream.rangeClosed(1, 12).mapToObj(WaitingOrders::order).toList(),
                OrderShow.ALL,
                LocalDate.of(2026, 11, 23),
                new DepotClock(DEPOT.zone()),
                true);
    }

    private void ask(OrderEntry order) {
        new PlaceDialog(
                        order.reference(),
                        order.visits().getFirst(),
                        DEPOT,
                        WaitingOrders::lookUp,
                        place -> chosen.setText(label(place)))
                .open();
    }

    private static AddressService.Answer lookUp(String text) {
        if (text.startsWith("1412")) {
            return new AddressService.Answer.Candidates(CANDIDATES);
        }
        String reason = "Magazine Street has no house number 14120.";
        return text.startsWith("Magaz")
                ? new AddressService.Answer.Suggestions(reason, CANDIDATES)
                : new AddressService.Answer.None(reason);
    }

    private static String label(Place place) {
        return CANDIDATES.stream()
                .filter(address -> address.place().equals(place))
                .map(Address::city)
                .findFirst()
                .orElse("degrees");
    }

    private static OrderEntry order(int number) {
        boolean waits = number % 4 == 2;
        Recipient recipient = new Recipient(
                RecipientId.random(),
                "Shop " + number,
                "",
                "",
                waits ? "1412 Magazine" : number + " Canal Street, Heronville",
                "");
        Optional<Place> place = waits ? Optional.empty() : Optional.of(DEPOT.place());
        return new OrderEntry(
                OrderId.random(),
                DEPOT.id(),
                LocalDate.of(2026, 11, 23),
                "ORD-" + (1_000 + number),
                List.of(new VisitEntry(recipient, VisitKind.DELIVERY, place, List.of(), Duration.ofMinutes(5))),
                Load.of(3),
                Set.of(),
                Priority.NORMAL);
    }
}
