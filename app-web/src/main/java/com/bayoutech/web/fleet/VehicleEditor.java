package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.VehicleShifts;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Edits a vehicle and its weekly shifts; one without any stays at home. Knows no service: it calls back. */
final class VehicleEditor extends EditorPanel {
    private final BiConsumer<VehicleShifts, Optional<VehicleShifts>> saved;
    private final Consumer<VehicleShifts> removed;

    private final TextField name = new TextField(Texts.of("fleet.vehicle"));
    private final TextField type = new TextField(Texts.of("fleet.vehicle.type"));
    private final TextField capacity = new TextField(Texts.of("fleet.vehicle.capacity"));
    private final SkillField skills = new SkillField(Texts.of("fleet.vehicle.skills.help"));
    private final TextField fixed = new TextField(Texts.of("fleet.vehicle.cost.route"));
    private final TextField distance = new TextField(DistanceCost.label());
    private final TextField hour = new TextField(Texts.of("fleet.vehicle.cost.hour"));
    private final Div shiftRoom = new Div();
    private final List<ShiftFields> shifts = new ArrayList<>();

    private Optional<VehicleShifts> edited = Optional.empty();
    private Optional<Depot> depot = Optional.empty();

    /** @param saved takes what is wanted, and what was seen before */
    VehicleEditor(
            BiConsumer<VehicleShifts, Optional<VehicleShifts>> saved,
            Consumer<VehicleShifts> removed,
            Runnable closed) {
        super(closed);
        this.saved = saved;
        this.removed = removed;
        capacity.setHelperText(Texts.of("fleet.vehicle.capacity.help"));
        shiftRoom.addClassName("bayou-editor-fields");
        Button more = new Button(Texts.of("fleet.shift.add"), Symbol.PLUS.icon(), click -> {
            addShift().showUsual();
            entered();
        });
        more.addThemeVariants(ButtonVariant.SMALL);
        addFields(name, type, capacity, skills, fieldRow(fixed, distance, hour), shiftRoom, more);
    }

    void edit(VehicleShifts seen, Collection<Skill> offered) {
        edited = Optional.of(seen);
        Vehicle vehicle = seen.vehicle();
        begin(vehicle.name(), true);
        show(vehicle.name(), vehicle.type(), FieldText.capacity(vehicle.capacity()));
        skills.show(offered, vehicle.skills());
        fixed.setValue(FieldText.money(vehicle.costs().fixedCents()));
        distance.setValue(FieldText.money(DistanceCost.shown(vehicle.costs().centsPerKilometer())));
        hour.setValue(FieldText.money(vehicle.costs().centsPerHour()));
        clearShifts();
        seen.patterns().forEach(pattern -> addShift().show(pattern));
    }

    void add(Depot at, Collection<Skill> offered) {
        edited = Optional.empty();
        depot = Optional.of(at);
        begin(Texts.of("fleet.vehicle.new"), false);
        show("", "van", "");
        skills.show(offered, Set.of());
        List.of(fixed, distance, hour).forEach(field -> field.setValue("0.00"));
        clearShifts();
        addShift().showUsual();
        name.focus();
    }

    private void show(String vehicle, String kind, String room) {
        name.setValue(vehicle);
        type.setValue(kind);
        capacity.setValue(room);
    }

    private void clearShifts() {
        shifts.clear();
        shiftRoom.removeAll();
    }

    private ShiftFields addShift() {
        ShiftFields fields = new ShiftFields(this::removeShift);
        shifts.add(fields);
        shiftRoom.add(fields);
        number();
        return fields;
    }

    private void removeShift(ShiftFields fields) {
        shifts.remove(fields);
        shiftRoom.remove(fields);
        number();
        entered();
    }

    private void number() {
        for (int index = 0; index < shifts.size(); index++) {
            shifts.get(index).number(index + 1);
        }
    }

    @Override
    void store() {
        Optional<Vehicle> before = edited.map(VehicleShifts::vehicle);
        VehicleId id = before.map(Vehicle::id).orElseGet(VehicleId::random);
        Vehicle vehicle = new Vehicle(
                id,
                before.map(Vehicle::depot).orElseGet(() -> depot.orElseThrow().id()),
                name.getValue(),
                type.getValue().isBlank() ? "vehicle" : type.getValue(),
                FieldText.capacity(capacity.getValue()),
                skills.getValue(),
                new VehicleCosts(
                        FieldText.cents(fixed), DistanceCost.kept(FieldText.cents(distance)), FieldText.cents(hour)));
        List<ShiftPattern> patterns =
                shifts.stream().map(fields -> fields.read(id)).toList();
        saved.accept(new VehicleShifts(vehicle, patterns), edited);
    }

    @Override
    void discard() {
        edited.ifPresent(removed);
    }
}
