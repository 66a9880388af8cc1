package com.bayoutech.web.orders;

import com.bayoutech.orders.OrderEntry;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses which of a day's orders are shown by their state, each state with its number; those that no order has are not there. */
final class ShowBar extends Div {
    private final Map<OrderShow, Button> buttons = new EnumMap<>(OrderShow.class);

    ShowBar(Consumer<OrderShow> chosen) {
        for (OrderShow show : OrderShow.values()) {
            Button button = new Button("", click -> chosen.accept(show));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            buttons.put(show, button);
            add(button);
        }
        addClassName("bayou-show");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.of("orders.show.which"));
    }

    void show(List<OrderEntry> orders, OrderShow current, LocalDate day) {
        buttons.forEach((show, button) -> {
            long count = orders.stream().filter(order -> show.has(order, day)).count();
            button.setText(Texts.of("orders.show.count", show.label(), count));
            button.setVisible(count > 0 || show == current);
            button.getElement().setAttribute("aria-pressed", String.valueOf(show == current));
        });
    }
}
