package com.bayoutech.web.admin;

import com.bayoutech.orders.KnownRecipient;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** People who were found, and the button that erases those who are chosen. */
final class RecipientGrid extends Div {
    private static final int MOST_ORDERS = 3;

    private final Grid<KnownRecipient> grid = new Grid<>();
    private final Button erase = new Button(Texts.of("admin.recipients.erase"));
    private LocalDate today = LocalDate.EPOCH;

    RecipientGrid() {
        addClassName("bayou-stage");
        grid.addColumn(person -> person.recipient().name())
                .setHeader(Texts.of("admin.name"))
                .setAutoWidth(true);
        grid.addColumn(person -> person.recipient().addressLine())
                .setHeader(Texts.of("admin.recipients.address"))
                .setFlexGrow(2);
        grid.addColumn(person -> person.recipient().phone())
                .setHeader(Texts.of("admin.recipients.phone"))
                .setAutoWidth(true);
        grid.addColumn(person -> person.recipient().email())
                .setHeader(Texts.of("admin.recipients.email"))
                .setAutoWidth(true);
        grid.addColumn(RecipientGrid::orders)
                .setHeader(Texts.of("admin.recipients.orders"))
                .setFlexGrow(2);
        grid.addColumn(person -> person.countFrom(today))
                .setHeader(Texts.of("admin.recipients.to-come"))
                .setAutoWidth(true);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setSizeFull();
        erase.addThemeVariants(ButtonVariant.ERROR);
        erase.setEnabled(false);
        grid.addSelectionListener(
                selection -> erase.setEnabled(!selection.getAllSelectedItems().isEmpty()));
        Div actions = new Div(erase);
        actions.addClassName("bayou-filter");
        add(actions, grid);
        setVisible(false);
    }

    void onErase(Consumer<Set<KnownRecipient>> wanted) {
        erase.addClickListener(click -> wanted.accept(grid.getSelectedItems()));
    }

    void show(List<KnownRecipient> people, LocalDate day) {
        today = day;
        grid.deselectAll();
        grid.setItems(people);
        setVisible(!people.isEmpty());
    }

    private static String orders(KnownRecipient person) {
        List<String> some = person.orders().stream()
                .limit(MOST_ORDERS)
                .map(order -> Texts.of(
                        "admin.recipients.order", order.reference(), order.day().toString()))
                .toList();
        int others = person.orders().size() - some.size();
        return others > 0
                ? Texts.of("admin.recipients.orders-more", String.join(", ", some), others)
                : String.join(", ", some);
    }
}
