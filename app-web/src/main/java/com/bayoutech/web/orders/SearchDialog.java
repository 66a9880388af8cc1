package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderSearch;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds orders of all days by an exact reference, a postcode or a part of the recipient's name. Knows no service: it calls back. */
final class SearchDialog extends Dialog {
    private final TextField text = new TextField(Texts.of("orders.search.field"));
    private final Paragraph words = new Paragraph();
    private final Grid<OrderEntry> grid = new Grid<>();
    private final Function<String, List<OrderEntry>> search;
    private Optional<OrderEntry> focused = Optional.empty();

    /** @param chosen an order to go to */
    SearchDialog(
            String initial,
            Function<String, List<OrderEntry>> search,
            Function<OrderEntry, String> depotName,
            Consumer<OrderEntry> chosen) {
        this.search = search;
        setHeaderTitle(Texts.of("orders.search.all"));
        setWidth("min(860px, 94vw)");
        text.setValue(initial);
        text.setWidthFull();
        text.setHelperText(Texts.of("orders.search.help"));
        Shortcuts.addShortcutListener(this, this::find, Key.ENTER).listenOn(text);
        words.getElement().setAttribute("role", "status");
        grid.addColumn(order -> DepotClock.day(order.day()))
                .setHeader(Texts.of("orders.day"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(OrderEntry::reference)
                .setHeader(Texts.of("orders.reference"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(OrderWords::recipients)
                .setHeader(Texts.of("orders.recipient"))
                .setFlexGrow(2);
        grid.addColumn(OrderWords::addresses)
                .setHeader(Texts.of("orders.address"))
                .setFlexGrow(4);
        grid.addColumn(order -> depotName.apply(order))
                .setHeader(Texts.of("ui.depot"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(order -> OrderWords.state(order, order.day()))
                .setHeader(Texts.of("orders.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setHeight("min(420px, 50vh)");
        grid.setVisible(false);
        grid.addItemClickListener(click -> choose(click.getItem(), chosen));
        grid.addCellFocusListener(focus -> focused = focus.getItem());
        Shortcuts.addShortcutListener(this, () -> focused.ifPresent(order -> choose(order, chosen)), Key.ENTER)
                .listenOn(grid);
        add(text, words, grid);
        addClassName("bayou-search");
        Button find = new Button(Texts.of("orders.search"), click -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(Texts.of("ui.close"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(leave, find);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                text.focus();
            }
        });
        if (!initial.isBlank()) {
            find();
        }
    }

    private void find() {
        List<OrderEntry> found = search.apply(text.getValue());
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        words.setText(
                found.isEmpty()
                        ? Texts.of("orders.search.nothing")
                        : found.size() == OrderSearch.MOST
                                ? Texts.of("orders.search.latest", OrderSearch.MOST)
                                : OrderWords.orders(found.size()));
    }

    private void choose(OrderEntry order, Consumer<OrderEntry> chosen) {
        close();
        chosen.accept(order);
    }
}
