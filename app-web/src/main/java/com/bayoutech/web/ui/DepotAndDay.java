package com.bayoutech.web.ui;

import com.bayoutech.domain.Depot;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
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

/**
 * Chooses a depot and a day; what is chosen stands in the URL as {@code ?depot=…&day=…}. A URL without them, such as those of the navigation,
 * goes on with what the same tab has shown last.
 */
public final class DepotAndDay extends Div {
    private static final String LAST = DepotAndDay.class.getName() + ".last";
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

    /** The depot that a URL names, else the last one, else the first; empty where there is none at all. */
    public static Optional<Depot> depotOf(QueryParameters query, List<Depot> depots) {
        Optional<Depot> depot = lookUp(query, depots);
        depot.ifPresent(shown -> remember(DEPOT, shown.id().toString()));
        return depot;
    }

    /** Whether a URL leads to this depot and day; looking does not go there. */
    public static boolean leadsTo(QueryParameters query, List<Depot> depots, Depot here, LocalDate today) {
        return lookUp(query, depots).map(Depot::id).equals(Optional.of(here.id()))
                && read(query).or(() -> read(last())).equals(Optional.of(today));
    }

    private static Optional<Depot> lookUp(QueryParameters query, List<Depot> depots) {
        return find(query, depots)
                .or(() -> find(last(), depots))
                .or(() -> depots.stream().findFirst());
    }

    private static Optional<Depot> find(QueryParameters query, List<Depot> depots) {
        String wanted = query.getSingleParameter(DEPOT).orElse("");
        return depots.stream()
                .filter(candidate -> candidate.id().toString().equals(wanted))
                .findFirst();
    }

    /** The day that a URL names, else the last one; empty where there is none that can be read. */
    public static Optional<LocalDate> dayOf(QueryParameters query) {
        Optional<LocalDate> day = read(query);
        day.ifPresent(shown -> remember(DAY, shown.toString()));
        return day.or(() -> read(last()));
    }

    private static Optional<LocalDate> read(QueryParameters query) {
        try {
            return query.getSingleParameter(DAY).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static QueryParameters last() {
        return ComponentUtil.getData(UI.getCurrent(), LAST) instanceof QueryParameters known
                ? known
                : QueryParameters.empty();
    }

    private static void remember(String name, String value) {
        ComponentUtil.setData(UI.getCurrent(), LAST, last().merging(name, value));
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
