package com.bayoutech.web.admin;

import com.bayoutech.orders.KnownRecipient;
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
    private final Button erase = new Button("Erase…");
    private LocalDate today = LocalDate.EPOCH;

    RecipientGrid() {
        addClassName("bayou-stage");
        grid.addColumn(person -> person.recipient().name()).setHeader("Name").setAutoWidth(true);
        grid.addColumn(person -> person.recipient().addressLine())
                .setHeader("Address")
                .setFlexGrow(2);
        grid.addColumn(person -> person.recipient().phone()).setHeader("Phone").setAutoWidth(true);
        grid.addColumn(person -> person.recipient().email()).setHeader("Email").setAutoWidth(true);
        grid.addColumn(RecipientGrid::orders).setHeader("Orders").setFlexGrow(2);
        grid.addColumn(person -> person.countFrom(today)).setHeader("To come").setAutoWidth(true);
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
                .map(order -> order.reference() + " (" + order.day() + ")")
                .toList();
        int others = person.orders().size() - some.size();
        return String.join(", ", some) + (others > 0 ? " and " + others + " more" : "");
    }
}
