package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.BreakPattern;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Edits a vehicle and its first weekly shift; further shifts of it stay as they are. Knows no service: it calls back. */
final class VehicleEditor extends EditorPanel {
    private final BiConsumer<Vehicle, List<ShiftPattern>> saved;
    private final Consumer<Vehicle> removed;

    private final TextField name = new TextField("Vehicle");
    private final TextField type = new TextField("Type");
    private final TextField capacity = new TextField("Capacity");
    private final TextField skills = new TextField("Skills");
    private final TextField fixed = new TextField("Cost a route");
    private final TextField kilometer = new TextField("Cost a km");
    private final TextField hour = new TextField("Cost an hour");
    private final TimePicker start = new TimePicker("Shift from");
    private final TimePicker end = new TimePicker("to");
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>("On");
    private final TimePicker earliest = new TimePicker("Break from");
    private final TimePicker latest = new TimePicker("to start at the latest");
    private final IntegerField minutes = new IntegerField("Minutes");

    private Optional<Vehicle> edited = Optional.empty();
    private List<ShiftPattern> patterns = List.of();
    private Optional<Depot> depot = Optional.empty();

    VehicleEditor(BiConsumer<Vehicle, List<ShiftPattern>> saved, Consumer<Vehicle> removed, Runnable closed) {
        super(closed);
        this.saved = saved;
        this.removed = removed;
        capacity.setHelperText("One number a dimension, such as 20; 800");
        skills.setHelperText("Such as tail lift; cold");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        List.of(start, end, earliest, latest).forEach(time -> {
            time.setLocale(Locale.UK);
            time.setStep(Duration.ofMinutes(15));
        });
        minutes.setMin(1);
        minutes.setMax(480);
        addFields(name, type, capacity, skills, fixed, kilometer, hour, start, end, days, earliest, latest, minutes);
    }

    void edit(Vehicle vehicle, List<ShiftPattern> itsPatterns) {
        edited = Optional.of(vehicle);
        patterns = List.copyOf(itsPatterns);
        begin(vehicle.name(), true);
        show(
                vehicle.name(),
                vehicle.type(),
                FieldText.capacity(vehicle.capacity()),
                FieldText.skills(vehicle.skills()));
        fixed.setValue(FieldText.money(vehicle.costs().fixedCents()));
        kilometer.setValue(FieldText.money(vehicle.costs().centsPerKilometer()));
        hour.setValue(FieldText.money(vehicle.costs().centsPerHour()));
        Optional<ShiftPattern> first = patterns.stream().findFirst();
        start.setValue(first.map(ShiftPattern::start).orElse(null));
        end.setValue(first.map(ShiftPattern::end).orElse(null));
        days.setValue(first.map(ShiftPattern::days).orElse(Set.of()));
        Optional<BreakPattern> pause = first.flatMap(ShiftPattern::pause);
        earliest.setValue(pause.map(BreakPattern::earliest).orElse(null));
        latest.setValue(pause.map(BreakPattern::latest).orElse(null));
        minutes.setValue(pause.map(known -> (int) known.duration().toMinutes()).orElse(null));
    }

    void add(Depot at) {
        edited = Optional.empty();
        patterns = List.of();
        depot = Optional.of(at);
        begin("New vehicle", false);
        show("", "van", "", "");
        List.of(fixed, kilometer, hour).forEach(field -> field.setValue("0.00"));
        start.setValue(LocalTime.of(8, 0));
        end.setValue(LocalTime.of(17, 0));
        days.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        earliest.setValue(null);
        latest.setValue(null);
        minutes.setValue(null);
        name.focus();
    }

    private void show(String vehicle, String kind, String room, String abilities) {
        name.setValue(vehicle);
        type.setValue(kind);
        capacity.setValue(room);
        skills.setValue(abilities);
    }

    @Override
    void store() {
        VehicleId id = edited.map(Vehicle::id).orElseGet(VehicleId::random);
        Vehicle vehicle = new Vehicle(
                id,
                edited.map(Vehicle::depot).orElseGet(() -> depot.orElseThrow().id()),
                name.getValue(),
                type.getValue().isBlank() ? "vehicle" : type.getValue(),
                FieldText.capacity(capacity.getValue()),
                FieldText.skills(skills.getValue()),
                new VehicleCosts(
                        FieldText.cents("cost a route", fixed.getValue()),
                        FieldText.cents("cost a km", kilometer.getValue()),
                        FieldText.cents("cost an hour", hour.getValue())));
        List<ShiftPattern> wanted = new ArrayList<>();
        shift(id).ifPresent(wanted::add);
        wanted.addAll(patterns.stream().skip(1).toList());
        saved.accept(vehicle, wanted);
    }

    @Override
    void discard() {
        edited.ifPresent(removed);
    }

    /** Empty for a vehicle that stays at home. */
    private Optional<ShiftPattern> shift(VehicleId vehicle) {
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        if (start.isEmpty() || end.isEmpty()) {
            throw new IllegalArgumentException(
                    "The shift has only one end. Give both, or none for a vehicle that stays at home.");
        }
        return Optional.of(new ShiftPattern(vehicle, start.getValue(), end.getValue(), days.getValue(), pause()));
    }

    private Optional<BreakPattern> pause() {
        if (earliest.isEmpty() && latest.isEmpty() && minutes.isEmpty()) {
            return Optional.empty();
        }
        if (earliest.isEmpty()
                || latest.isEmpty()
                || minutes.isEmpty()
                || minutes.getValue() < 1
                || minutes.getValue() > 480) {
            throw new IllegalArgumentException(
                    "The break needs both times and its minutes, 1 to 480. Fill them in, or clear all three.");
        }
        return Optional.of(
                new BreakPattern(earliest.getValue(), latest.getValue(), Duration.ofMinutes(minutes.getValue())));
    }
}
