package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.internal.AddressPlaces;
import com.bayoutech.orders.internal.OrderAssembly;
import com.bayoutech.orders.internal.OrderRow;
import com.bayoutech.orders.internal.OrderRowReader;
import com.bayoutech.orders.internal.ShipmentPairs;
import com.bayoutech.streets.Streets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what somebody has entered by the rules of the order file; what they left as it was stays exactly as it was. */
final class SheetReader {
    private final Depot depot;
    private final AddressPlaces places;
    private final Function<Set<String>, Map<String, Place>> recalled;

    /** @param recalled the places that somebody chose for addresses */
    SheetReader(Depot depot, Streets streets, Function<Set<String>, Map<String, Place>> recalled) {
        this.depot = depot;
        this.places = new AddressPlaces(streets, depot);
        this.recalled = recalled;
    }

    EnteredOrder read(OrderSheet sheet, Optional<OrderEntry> known) {
        List<Visited> visits = new ArrayList<>();
        for (int visit = 0; visit < sheet.rows().size(); visit++) {
            visits.add(new Visited(sheet, visit, known, depot));
        }
        Rejections rejections = new Rejections();
        Optional<OrderEntry> read = assembled(sheet, visits, rejections);
        if (read.isEmpty()) {
            return EnteredOrder.rejected(rejections.errors());
        }
        List<VisitEntry> entered = new ArrayList<>();
        Set<Integer> placed = new HashSet<>();
        for (int visit = 0; visit < visits.size(); visit++) {
            VisitEntry kept = visits.get(visit).keep(read.get().visits().get(visit));
            entered.add(kept);
            if (visits.get(visit).isPlacedAnew()
                    && !kept.recipient().addressLine().isEmpty()) {
                placed.add(visit);
            }
        }
        return located(withIdentity(read.get(), known), entered, placed);
    }

    /** The order by the texts alone; empty after errors. */
    private Optional<OrderEntry> assembled(OrderSheet sheet, List<Visited> visits, Rejections rejections) {
        ImportRequest request = new ImportRequest(depot, sheet.day());
        OrderRowReader reader = new OrderRowReader(request);
        OrderAssembly assembly = new OrderAssembly(request);
        ShipmentPairs pairs = new ShipmentPairs(assembly, rejections);
        boolean shipment = visits.size() == 2;
        Optional<OrderEntry> order = Optional.empty();
        for (int visit = 0; visit < visits.size(); visit++) {
            CsvRow row = CsvRow.typed(visit + 1L, visits.get(visit).cells(shipment));
            Optional<OrderRow> read = reader.read(row);
            if (read.isEmpty()) {
                rejections.add(row.errors());
            } else if (shipment) {
                order = pairs.add(read.get()).map(candidate -> candidate.order());
            } else {
                order = Optional.of(assembly.single(read.get()));
            }
        }
        return rejections.rows() > 0 ? Optional.empty() : order;
    }

    private static OrderEntry withIdentity(OrderEntry read, Optional<OrderEntry> known) {
        return known.map(before -> new OrderEntry(
                        before.id(),
                        before.depot(),
                        read.day(),
                        read.reference(),
                        read.visits(),
                        read.load(),
                        read.skills(),
                        read.priority(),
                        before.life()))
                .orElse(read);
    }

    private EnteredOrder located(OrderEntry order, List<VisitEntry> entered, Set<Integer> placed) {
        Set<String> lines = entered.stream()
                .filter(VisitEntry::isWaiting)
                .map(visit -> visit.recipient().addressLine())
                .collect(Collectors.toSet());
        Map<String, AddressPlaces.Answer> answers =
                lines.isEmpty() ? Map.of() : places.find(lines, recalled.apply(lines));
        List<VisitEntry> visits = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        for (int visit = 0; visit < entered.size(); visit++) {
            VisitEntry each = entered.get(visit);
            String line = each.recipient().addressLine();
            switch (each.isWaiting() ? answers.get(line) : null) {
                case AddressPlaces.Answer.At at -> visits.add(each.withPlace(at.place()));
                case AddressPlaces.Answer.Missing missing ->
                    errors.add(new RowError(
                            visit + 1L, OrderColumn.ADDRESS.key(), line, missing.problem(), missing.remedy()));
                case AddressPlaces.Answer.Unsure unsure -> visits.add(each);
                case null -> visits.add(each);
            }
        }
        return errors.isEmpty()
                ? new EnteredOrder(Optional.of(order.withVisits(visits)), List.of(), placed)
                : EnteredOrder.rejected(errors);
    }

    /** One visit as it is entered, and as it was shown before. */
    private static final class Visited {
        private final OrderSheet.Row row;
        private final Optional<OrderSheet.Row> shown;
        private final Optional<VisitEntry> before;
        private final boolean sameDay;

        Visited(OrderSheet sheet, int visit, Optional<OrderEntry> known, Depot depot) {
            Optional<OrderEntry> visited =
                    known.filter(order -> visit < order.visits().size());
            this.shown = visited.map(
                    order -> OrderSheet.of(order, depot.zone()).rows().get(visit));
            this.before = visited.map(order -> order.visits().get(visit));
            this.sameDay = known.map(OrderEntry::day).equals(Optional.of(sheet.day()));
            OrderSheet.Row typed = sheet.rows().get(visit);
            // Degrees that were there before belong to the address that was there before.
            boolean former = isAsShown(typed, OrderColumn.LATITUDE)
                    && isAsShown(typed, OrderColumn.LONGITUDE)
                    && !isAsShown(typed, OrderColumn.ADDRESS)
                    && !typed.text(OrderColumn.ADDRESS).isBlank();
            this.row = former ? typed.with(OrderColumn.LATITUDE, "").with(OrderColumn.LONGITUDE, "") : typed;
        }

        Map<String, String> cells(boolean shipment) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.cells().forEach((column, text) -> cells.put(column.key(), text));
            if (shipment) {
                cells.put(OrderColumn.SHIPMENT.key(), row.text(OrderColumn.REFERENCE));
            }
            return cells;
        }

        boolean isPlacedAnew() {
            return !row.text(OrderColumn.LATITUDE).isBlank()
                    && !(isAsShown(row, OrderColumn.LATITUDE) && isAsShown(row, OrderColumn.LONGITUDE));
        }

        /** Texts are not as exact as what they show. */
        VisitEntry keep(VisitEntry read) {
            if (before.isEmpty()) {
                return read;
            }
            VisitEntry was = before.get();
            VisitEntry kept = read;
            if (sameDay && isAsShown(row, OrderColumn.EARLIEST) && isAsShown(row, OrderColumn.LATEST)) {
                kept = kept.withWindows(was.windows());
            }
            if (isAsShown(row, OrderColumn.SERVICE_MINUTES)) {
                kept = kept.withService(was.service());
            }
            if (!read.isWaiting() && !isPlacedAnew() && was.place().isPresent()) {
                kept = kept.withPlace(was.place().get());
            }
            return kept;
        }

        private boolean isAsShown(OrderSheet.Row typed, OrderColumn column) {
            return shown.map(known -> known.text(column)).equals(Optional.of(typed.text(column)));
        }
    }
}
