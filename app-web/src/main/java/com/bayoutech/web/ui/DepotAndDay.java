package com.bayoutech.web.ui;

import com.bayoutech.domain.Depot;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses a depot and a day; what is chosen stands in the URL as {@code ?depot=…&day=…}. */
public final class DepotAndDay extends Div {
    private static final String DEPOT = "depot";
    private static final String DAY = "day";

    private final Select<Depot> depot = new Select<>();
    private final DayPicker day = new DayPicker();

    /** Calls back with the URL's new query when somebody chooses. */
    public DepotAndDay(Consumer<QueryParameters> chosen) {
        depot.setItemLabelGenerator(Depot::name);
        depot.setAriaLabel(Texts.of("ui.depot"));
        depot.addClassName("bayou-depot");
        day.setAriaLabel(Texts.of("ui.day"));
        day.setWidth("9.5rem");
        depot.addValueChangeListener(change -> call(chosen, change.isFromClient()));
        day.addValueChangeListener(change -> call(chosen, change.isFromClient()));
        Button before = step("‹", Texts.of("ui.day.before"), -1, chosen);
        Button after = step("›", Texts.of("ui.day.after"), 1, chosen);
        add(depot, before, day, after);
        addClassName("bayou-depot-and-day");
    }

    /** Shows a choice without calling back. */
    public void show(List<Depot> depots, Depot chosenDepot, LocalDate chosenDay) {
        depot.setItems(depots);
        depot.setValue(chosenDepot);
        day.setValue(chosenDay);
    }

    /** The depot that a URL names, else the first; empty where there is none at all. */
    public static Optional<Depot> depotOf(QueryParameters query, List<Depot> depots) {
        String wanted = query.getSingleParameter(DEPOT).orElse("");
        return depots.stream()
                .filter(candidate -> candidate.id().toString().equals(wanted))
                .findFirst()
                .or(() -> depots.stream().findFirst());
    }

    /** The day that a URL names; empty where it names none that can be read. */
    public static Optional<LocalDate> dayOf(QueryParameters query) {
        try {
            return query.getSingleParameter(DAY).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The query that names a depot and a day. */
    public static QueryParameters queryOf(Depot depot, LocalDate day) {
        return QueryParameters.simple(Map.of(DEPOT, depot.id().toString(), DAY, day.toString()));
    }

    private Button step(String sign, String label, int days, Consumer<QueryParameters> chosen) {
        Button step = new Button(sign, click -> {
            if (day.getValue() != null) {
                day.setValue(day.getValue().plusDays(days));
                call(chosen, true);
            }
        });
        step.setAriaLabel(label);
        step.addClassName("bayou-step");
        return step;
    }

    private void call(Consumer<QueryParameters> chosen, boolean fromClient) {
        if (fromClient && depot.getValue() != null && day.getValue() != null) {
            chosen.accept(queryOf(depot.getValue(), day.getValue()));
        }
    }
}
