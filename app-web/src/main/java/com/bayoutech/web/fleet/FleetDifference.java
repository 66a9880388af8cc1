package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FileEntry;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.VehicleShifts;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a file changes of one thing, field by field: "Capacity: 60 → 75". Of something new, what it has. */
final class FleetDifference {
    private static final String NOTHING = "–";

    private final List<String> lines = new ArrayList<>();

    private FleetDifference() {}

    static List<String> ofDepot(FileEntry<Depot> entry) {
        FleetDifference difference = new FleetDifference();
        difference.field(Texts.of("fleet.depot.place"), entry, FleetDifference::place);
        difference.field(
                Texts.of("fleet.depot.zone"), entry, depot -> depot.zone().getId());
        return difference.lines;
    }

    static List<String> ofVehicle(FileEntry<VehicleShifts> entry) {
        FleetDifference difference = new FleetDifference();
        difference.field(
                Texts.of("fleet.vehicle.type"), entry, shown -> shown.vehicle().type());
        difference.field(
                Texts.of("fleet.vehicle.capacity"),
                entry,
                shown -> FieldText.capacity(shown.vehicle().capacity()));
        difference.field(
                Texts.of("fleet.skills"),
                entry,
                shown -> FieldText.skills(shown.vehicle().skills()));
        difference.cents(
                Texts.of("fleet.vehicle.cost.route"),
                entry,
                shown -> shown.vehicle().costs().fixedCents());
        difference.cents(
                DistanceCost.label(),
                entry,
                shown -> DistanceCost.shown(shown.vehicle().costs().centsPerKilometer()));
        difference.cents(
                Texts.of("fleet.vehicle.cost.hour"),
                entry,
                shown -> shown.vehicle().costs().centsPerHour());
        difference.shifts(
                entry.before().map(VehicleShifts::patterns).orElse(List.of()),
                entry.after().patterns(),
                entry.isNew());
        return difference.lines;
    }

    static List<String> ofDriver(FileEntry<Driver> entry, Map<VehicleId, String> vehicleNames) {
        FleetDifference difference = new FleetDifference();
        difference.field(Texts.of("fleet.skills"), entry, driver -> FieldText.skills(driver.skills()));
        difference.field(
                Texts.of("fleet.driver.vehicle"),
                entry,
                driver -> driver.usualVehicle()
                        .map(vehicle -> vehicleNames.getOrDefault(vehicle, Texts.of("fleet.vehicle.former")))
                        .orElse(""));
        return difference.lines;
    }

    private static String place(Depot depot) {
        return Texts.of(
                "fleet.depot.degrees",
                degrees(depot.place().latitude()),
                degrees(depot.place().longitude()));
    }

    /** As they are typed, to the last digit. */
    private static String degrees(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private <T> void field(String name, FileEntry<T> entry, Function<T, String> value) {
        add(name, entry.before().map(value), value.apply(entry.after()));
    }

    /** Nothing is what a new vehicle costs unless somebody says so. */
    private <T> void cents(String name, FileEntry<T> entry, Function<T, Long> value) {
        long after = value.apply(entry.after());
        if (after != 0 || entry.before().isPresent()) {
            add(name, entry.before().map(value).map(Amounts::money), Amounts.money(after));
        }
    }

    /** Those that stay are not told. */
    private void shifts(List<ShiftPattern> before, List<ShiftPattern> after, boolean isNew) {
        List<ShiftPattern> gone = without(before, after);
        List<ShiftPattern> come = without(after, before);
        for (int index = 0; index < Math.max(gone.size(), come.size()); index++) {
            add(
                    Texts.of("fleet.vehicle.shifts"),
                    isNew ? Optional.empty() : Optional.of(words(gone, index)),
                    words(come, index));
        }
        if (gone.isEmpty() && come.isEmpty() && !before.equals(after)) {
            lines.add(Texts.of("fleet.preview.shift-order"));
        }
    }

    private static List<ShiftPattern> without(List<ShiftPattern> patterns, List<ShiftPattern> others) {
        return patterns.stream().filter(pattern -> !others.contains(pattern)).toList();
    }

    private static String words(List<ShiftPattern> patterns, int index) {
        return index < patterns.size() ? ShiftWords.whole(patterns.get(index)) : "";
    }

    private void add(String name, Optional<String> before, String after) {
        if (before.isEmpty() && !after.isEmpty()) {
            lines.add(Texts.of("fleet.preview.has", name, after));
        } else if (before.isPresent() && !before.get().equals(after)) {
            lines.add(Texts.of("fleet.preview.becomes", name, shown(before.get()), shown(after)));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? NOTHING : value;
    }
}
