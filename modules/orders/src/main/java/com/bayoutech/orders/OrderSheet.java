package com.bayoutech.orders;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.orders.internal.WindowTexts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An order as somebody enters it: texts, as they would stand in a file, so that both are read by the same rules.
 *
 * @param day the day of times that name none
 * @param rows one for each visit: of a shipment the pickup, then the delivery
 */
public record OrderSheet(LocalDate day, List<Row> rows) {
    public OrderSheet {
        rows = List.copyOf(rows);
    }

    /** The texts of one visit; what is not there is empty. */
    public record Row(Map<OrderColumn, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** What stands in a column. */
        public String text(OrderColumn column) {
            return cells.getOrDefault(column, "");
        }

        /** The same row with another text. */
        public Row with(OrderColumn column, String text) {
            Map<OrderColumn, String> changed = new EnumMap<>(OrderColumn.class);
            changed.putAll(cells);
            changed.put(column, text);
            return new Row(changed);
        }

        @Override
        public String toString() {
            return "Row[" + cells.keySet() + "]";
        }
    }

    /** An order that is known, with its times on the clock of its depot. */
    public static OrderSheet of(OrderEntry order, ZoneId zone) {
        return new OrderSheet(
                order.day(),
                order.visits().stream().map(visit -> row(order, visit, zone)).toList());
    }

    private static Row row(OrderEntry order, VisitEntry visit, ZoneId zone) {
        Map<OrderColumn, String> cells = new EnumMap<>(OrderColumn.class);
        cells.put(OrderColumn.REFERENCE, order.reference());
        cells.put(OrderColumn.KIND, visit.kind().name().toLowerCase(Locale.ROOT));
        cells.put(OrderColumn.RECIPIENT, visit.recipient().name());
        cells.put(OrderColumn.PHONE, visit.recipient().phone());
        cells.put(OrderColumn.EMAIL, visit.recipient().email());
        cells.put(OrderColumn.ADDRESS, visit.recipient().addressLine());
        cells.put(OrderColumn.NOTES, visit.recipient().notes());
        visit.place().ifPresent(place -> {
            cells.put(OrderColumn.LATITUDE, degrees(place.latitude()));
            cells.put(OrderColumn.LONGITUDE, degrees(place.longitude()));
        });
        if (!visit.windows().isEmpty()) {
            TimeWindow window = visit.windows().getFirst();
            WindowTexts texts = WindowTexts.of(window, order.day(), zone);
            cells.put(OrderColumn.EARLIEST, texts.earliest());
            cells.put(OrderColumn.LATEST, texts.latest());
        }
        cells.put(OrderColumn.SERVICE_MINUTES, String.valueOf(visit.service().toMinutes()));
        cells.put(
                OrderColumn.LOAD,
                order.load().amounts().stream().map(String::valueOf).collect(Collectors.joining(";")));
        cells.put(
                OrderColumn.SKILLS,
                order.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(";")));
        cells.put(OrderColumn.PRIORITY, String.valueOf(order.priority().level()));
        return new Row(cells);
    }

    /** As exact as a file can have it. */
    static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.7f", degrees);
    }

    /** Where the degrees of a row are; empty where it has none. */
    static boolean isAt(Row row, Place place) {
        return row.text(OrderColumn.LATITUDE).equals(degrees(place.latitude()))
                && row.text(OrderColumn.LONGITUDE).equals(degrees(place.longitude()));
    }
}
