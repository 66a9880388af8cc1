package com.bayoutech.screens;

import com.bayoutech.streets.Streets;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.ui.CostCurve;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RouteList;
import com.bayoutech.web.ui.RouteRow;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Totals;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The map beside a list of routes, with a day of as many jobs as the address says. */
@Route("plan")
@PageTitle("Plan · BayouTech")
final class PlanScreen extends Div implements HasUrlParameter<Integer> {
    private final RouteMap map = new RouteMap();
    private final RouteList list = new RouteList();
    private final CostCurve curve = new CostCurve();
    private final Span selected = new Span();

    private final Streets streets;

    PlanScreen(Streets streets) {
        this.streets = streets;
        setSizeFull();
        selected.setId("selected");
        map.addSelectionListener(this::selectedOnMap);
        list.addSelectionListener(
                id -> map.select(id.<MapSelection>map(MapSelection.OfRoute::new).orElseGet(MapSelection::nothing)));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer jobs) {
        int count = jobs == null ? 500 : jobs;
        MapContent content = new SeededDay(count, 12, 14).content(streets.network());
        map.show(content);
        list.show(content.routes().stream()
                .map(route -> new RouteRow(
                        route.id(),
                        route.color(),
                        route.name(),
                        route.note() + " · 38 km",
                        "16:4" + route.color() % 10))
                .toList());
        for (int i = 0; i < 40; i++) {
            double cost = 4300 + 2400 * Math.exp(-i / 7.0);
            curve.add(Duration.ofSeconds(i), cost, String.format("$%,.0f", cost));
        }
        Button run = new Button("Plan again", Symbol.RUN.icon());
        Button publish = new Button("Publish", Symbol.PUBLISH.icon());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader("Plan", run, publish)
                .withSubtitle("Tuesday 24 November")
                .withBeside(new Pill("Draft", Pill.Tone.ATTENTION), selected);
        Totals totals = new Totals()
                .show("Routes", "12")
                .show("Distance", "456 km")
                .show("Driving", "31 h")
                .show("Unassigned", "14", Pill.Tone.ATTENTION);
        add(new Workspace(header, map)
                .withPanel(
                        "The plan",
                        new PanelSection("This plan", totals),
                        new PanelSection("Last run", curve),
                        new PanelSection("Routes", list).withCount(12)));
    }

    private void selectedOnMap(MapSelection selection) {
        selected.setText(selection.toString());
        switch (selection) {
            case MapSelection.Nothing nothing -> list.select(Optional.empty());
            case MapSelection.OfRoute of -> list.select(Optional.of(of.routeId()));
            case MapSelection.OfStop of ->
                list.select(List.of(of.stopId().split("/")).stream().findFirst());
        }
    }
}
