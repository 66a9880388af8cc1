package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.foundation.csv.CsvWriter;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan for spreadsheets: a row a visit in the order of the routes, and then what is on none, with the reason. Moments have their offset. */
final class PlanCsv {
    private static final List<String> COLUMNS = List.of(
            "depot",
            "day",
            "revision",
            "vehicle",
            "driver",
            "stop",
            "arrival",
            "start",
            "departure",
            "travel_minutes",
            "distance_m",
            "reason",
            "reference",
            "kind",
            "recipient",
            "phone",
            "email",
            "address",
            "latitude",
            "longitude",
            "windows",
            "service_minutes",
            "load",
            "skills",
            "priority",
            "notes");

    private static final int ORDER_COLUMNS = 14;

    private final DayPapers content;
    private final PaperClock clock;
    private final CsvWriter csv;

    private PlanCsv(DayPapers content, CsvWriter csv) {
        this.content = content;
        this.clock = new PaperClock(content.depot().zone(), content.day());
        this.csv = csv;
    }

    static void write(DayPapers content, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.append(CsvWriter.BYTE_ORDER_MARK);
        PlanCsv plan = new PlanCsv(content, new CsvWriter(out));
        plan.csv.row(COLUMNS);
        for (RoutePaper route : content.routes()) {
            plan.route(route);
        }
        for (DayPapers.LeftOut left : content.unassigned()) {
            plan.leftOut(left);
        }
        out.flush();
    }

    private void route(RoutePaper route) throws IOException {
        for (PaperStop stop : route.stops()) {
            boolean isFirst = true;
            for (PaperVisit visit : stop.visits()) {
                List<String> row = begin(
                        route.vehicle(),
                        route.driver().orElse(""),
                        String.valueOf(stop.number()),
                        clock.exact(stop.planned().arrival()),
                        clock.exact(visit.planned().start()),
                        clock.exact(stop.planned().departure()),
                        isFirst ? String.valueOf(stop.planned().travel().toMinutes()) : "0",
                        isFirst ? String.valueOf(stop.planned().distanceMeters()) : "0",
                        visit.dropped().map(order -> code(order.cause())).orElse(""));
                row.addAll(order(
                        PaperWords.reference(visit),
                        visit.order(),
                        visit.asked(),
                        visit.planned().kind()));
                csv.row(row);
                isFirst = false;
            }
        }
    }

    private void leftOut(DayPapers.LeftOut left) throws IOException {
        String reason = code(left.unassigned().reason());
        List<OrderVisit> visits = left.order().map(Order::visits).orElse(List.of());
        for (OrderVisit visit : visits) {
            List<String> row = begin("", "", "", "", "", "", "", "", reason);
            row.addAll(order(
                    left.order().map(Order::reference).orElse(PaperWords.of("removed")),
                    left.order(),
                    Optional.of(visit),
                    visit.visit().kind()));
            csv.row(row);
        }
    }

    private List<String> begin(String... cells) {
        List<String> row = new ArrayList<>(
                List.of(content.depot().name(), content.day().toString(), String.valueOf(content.revision())));
        Collections.addAll(row, cells);
        return row;
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private List<String> order(String reference, Optional<Order> known, Optional<OrderVisit> asked, VisitKind kind) {
        if (known.isEmpty() || asked.isEmpty()) {
            List<String> nothing = new ArrayList<>(Collections.nCopies(ORDER_COLUMNS, ""));
            nothing.set(0, reference);
            return nothing;
        }
        Order order = known.get();
        Visit visit = asked.get().visit();
        Recipient recipient = asked.get().recipient();
        Place place = visit.place();
        return List.of(
                order.reference(),
                kind.name().toLowerCase(Locale.ROOT),
                recipient.name(),
                recipient.phone(),
                recipient.email(),
                recipient.addressLine(),
                String.format(Locale.ROOT, "%.6f", place.latitude()),
                String.format(Locale.ROOT, "%.6f", place.longitude()),
                visit.windows().stream()
                        .map(window -> clock.exact(window.earliest()) + "/" + clock.exact(window.latest()))
                        .collect(Collectors.joining(" ")),
                String.valueOf(visit.service().toMinutes()),
                order.load().amounts().stream().map(String::valueOf).collect(Collectors.joining(";")),
                order.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(";")),
                String.valueOf(order.priority().level()),
                recipient.notes());
    }
}
