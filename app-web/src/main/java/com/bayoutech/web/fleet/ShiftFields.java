package com.bayoutech.web.fleet;

import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.BreakPattern;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.fleet.WorkRules.Overtime;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields of one weekly shift. */
final class ShiftFields extends Div {
    private static final int MAX_BREAK_MINUTES = 480;
    private static final int HOURS_PER_DAY = 24;

    private int number;
    private final H3 title = new H3();
    private final TimePicker start = new TimePicker(Texts.of("fleet.shift.from"));
    private final TimePicker end = new TimePicker(Texts.of("fleet.shift.to"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Texts.of("fleet.shift.days"));
    private final TimePicker earliest = new TimePicker(Texts.of("fleet.shift.break.from"));
    private final TimePicker latest = new TimePicker(Texts.of("fleet.shift.break.latest"));
    private final IntegerField minutes = new IntegerField(Texts.of("fleet.shift.break.minutes"));
    private final Select<RestRules> rests = new Select<>();
    private final NumberField overtimeAfter = new NumberField(Texts.of("fleet.shift.overtime.after"));
    private final TextField overtimeHour = new TextField(Texts.of("fleet.shift.overtime.hour"));
    private final DayPicker from = new DayPicker(Texts.of("fleet.shift.season.from"));
    private final DayPicker until = new DayPicker(Texts.of("fleet.shift.season.until"));

    ShiftFields(Consumer<ShiftFields> removed) {
        Button remove = new Button(Symbol.CLOSE.icon(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(Texts.of("fleet.shift.remove"));
        Div head = new Div(title, remove);
        head.addClassName("bayou-editor-head");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> DayWords.shortName(day));
        List.of(start, end, earliest, latest).forEach(time -> {
            time.setLocale(Locale.UK);
            time.setStep(Duration.ofMinutes(15));
        });
        minutes.setMin(1);
        minutes.setMax(MAX_BREAK_MINUTES);
        rests.setLabel(Texts.of("fleet.shift.rests"));
        rests.setItems(RestRules.values());
        rests.setItemLabelGenerator(ShiftWords::rests);
        rests.setValue(RestRules.NONE);
        overtimeAfter.setMin(0);
        overtimeAfter.setMax(HOURS_PER_DAY);
        overtimeAfter.setSuffixComponent(new Span("h"));
        overtimeAfter.setTooltipText(Texts.of("fleet.shift.overtime.after.help"));
        for (DayPicker day : List.of(from, until)) {
            day.setClearButtonVisible(true);
            day.setPlaceholder(Texts.of("fleet.shift.season.always"));
        }
        add(
                head,
                EditorPanel.fieldRow(start, end),
                days,
                EditorPanel.fieldRow(earliest, latest, minutes),
                rests,
                EditorPanel.fieldRow(overtimeAfter, overtimeHour),
                season());
        addClassName("bayou-shift-fields");
        getElement().setAttribute("role", "group");
    }

    /** Below each other where a date and its buttons have no room beside the other one. */
    private Div season() {
        Div row = EditorPanel.fieldRow(from, until);
        row.addClassName("bayou-season");
        return row;
    }

    /** Which of the vehicle's shifts this is, from 1 on. */
    void number(int number) {
        this.number = number;
        title.setText(Texts.of("fleet.shift", number));
        getElement().setAttribute("aria-label", title.getText());
    }

    void show(ShiftPattern pattern) {
        start.setValue(pattern.start());
        end.setValue(pattern.end());
        days.setValue(pattern.days());
        Optional<BreakPattern> pause = pattern.pause();
        earliest.setValue(pause.map(BreakPattern::earliest).orElse(null));
        latest.setValue(pause.map(BreakPattern::latest).orElse(null));
        minutes.setValue(pause.map(known -> (int) known.duration().toMinutes()).orElse(null));
        rests.setValue(pattern.work().rests());
        Optional<Overtime> overtime = pattern.work().overtime();
        overtimeAfter.setValue(
                overtime.map(known -> known.after().toMinutes() / 60.0).orElse(null));
        overtimeHour.setValue(
                overtime.map(known -> FieldText.money(known.centsPerHour())).orElse(""));
        from.setValue(pattern.validity().from().orElse(null));
        until.setValue(pattern.validity().until().orElse(null));
    }

    void showUsual() {
        start.setValue(LocalTime.of(8, 0));
        end.setValue(LocalTime.of(17, 0));
        days.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /**
     * The shift that the fields say.
     *
     * @throws IllegalArgumentException if they say none
     */
    ShiftPattern read(VehicleId vehicle) {
        // A field with something that cannot be read has no value, as an empty one: a season would last for ever.
        if (Stream.<HasValidation>of(start, end, earliest, latest, minutes, overtimeAfter, from, until)
                .anyMatch(HasValidation::isInvalid)) {
            throw new IllegalArgumentException(Texts.of("fleet.shift.unreadable", number));
        }
        if (start.isEmpty() || end.isEmpty()) {
            throw new IllegalArgumentException(Texts.of("fleet.shift.incomplete", number));
        }
        return new ShiftPattern(
                vehicle,
                start.getValue(),
                end.getValue(),
                Set.copyOf(days.getValue()),
                pause(),
                new Validity(Optional.ofNullable(from.getValue()), Optional.ofNullable(until.getValue())),
                new WorkRules(rests.getValue(), overtime()));
    }

    private Optional<Overtime> overtime() {
        if (overtimeAfter.isEmpty() && overtimeHour.isEmpty()) {
            return Optional.empty();
        }
        if (overtimeAfter.isEmpty() || overtimeHour.isEmpty()) {
            throw new IllegalArgumentException(Texts.of("fleet.shift.overtime.incomplete", number));
        }
        return Optional.of(new Overtime(
                Duration.ofMinutes(Math.round(overtimeAfter.getValue() * 60)), FieldText.cents(overtimeHour)));
    }

    private Optional<BreakPattern> pause() {
        if (earliest.isEmpty() && latest.isEmpty() && minutes.isEmpty()) {
            return Optional.empty();
        }
        if (earliest.isEmpty()
                || latest.isEmpty()
                || minutes.isEmpty()
                || minutes.getValue() < 1
                || minutes.getValue() > MAX_BREAK_MINUTES) {
            throw new IllegalArgumentException(Texts.of("fleet.shift.break.incomplete", number, MAX_BREAK_MINUTES));
        }
        return Optional.of(
                new BreakPattern(earliest.getValue(), latest.getValue(), Duration.ofMinutes(minutes.getValue())));
    }
}
