package com.bayoutech.web.plan.history;

import com.bayoutech.planning.Comparison.RoutePair;
import com.bayoutech.routing.Route;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Routes before and after beside each other, those that change alone; the others are counted. */
final class RouteTable extends NativeTable {
    private static final String NONE = "–";

    private final NativeTableBody body = new NativeTableBody();

    RouteTable() {
        addClassName("bayou-comparison-table");
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of(
                Texts.of("history.routes.vehicle"),
                Texts.of("history.routes.stops"),
                Texts.of("history.routes.distance"),
                Texts.of("history.routes.cost"),
                Texts.of("history.routes.leaves"),
                Texts.of("history.routes.back"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        add(header, body);
    }

    void show(PlanNames names, List<RoutePair> pairs) {
        body.removeAll();
        DepotClock clock = names.clock();
        pairs.stream().filter(RoutePair::isChanged).forEach(pair -> {
            NativeTableHeaderCell name = new NativeTableHeaderCell(names.vehicleName(pair.vehicle()));
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.add(
                    name,
                    cell(pair, route -> Amounts.number(route.stops().size())),
                    cell(pair, route -> Amounts.distance(route.distanceMeters())),
                    cell(pair, route -> cost(names, route)),
                    cell(pair, route -> clock.time(route.departure())),
                    cell(pair, route -> clock.time(route.end())));
            body.add(row);
        });
        long same = pairs.stream().filter(pair -> !pair.isChanged()).count();
        if (same > 0) {
            NativeTableCell cell = new NativeTableCell(Texts.of("history.routes.same", same));
            cell.getElement().setAttribute("colspan", "6");
            cell.addClassName("bayou-stop-where");
            NativeTableRow row = new NativeTableRow();
            row.add(cell);
            body.add(row);
        }
    }

    private static String cost(PlanNames names, Route route) {
        OptionalLong cents = names.cents(route);
        return cents.isPresent() ? Amounts.money(cents.getAsLong()) : NONE;
    }

    /** What was stands above what is, struck through, where they differ. */
    private static NativeTableCell cell(RoutePair pair, Function<Route, String> figure) {
        String before = pair.before().map(figure).orElse(NONE);
        String after = pair.after().map(figure).orElse(NONE);
        NativeTableCell cell = new NativeTableCell();
        if (!before.equals(after)) {
            Span old = new Span(before);
            old.addClassName("bayou-comparison-before");
            cell.add(old);
        }
        Span now = new Span(after);
        now.addClassName("bayou-comparison-after");
        cell.add(now);
        return cell;
    }
}
