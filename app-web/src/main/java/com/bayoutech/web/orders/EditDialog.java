package com.bayoutech.web.orders;

import com.bayoutech.domain.Priority;
import com.bayoutech.orders.FailureReason;
import com.bayoutech.orders.OrderEdit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what is to become of one order or of many. Knows no service: it calls back. Ctrl+Enter does it, Escape leaves everything as it is. */
final class EditDialog extends Dialog {
    private static final int MOST_MINUTES = 1_440;
    private static final int MOST_PRIORITY = 100;

    private final Consumer<List<OrderEdit>> chosen;
    private final Button done;

    private EditDialog(String title, String verb, Consumer<List<OrderEdit>> chosen) {
        this.chosen = chosen;
        setHeaderTitle(title);
        setWidth("min(440px, 94vw)");
        done = new Button(verb);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Button leave = new Button("Not now", click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(leave, done);
        addClassName("bayou-edit");
    }

    /** To another day. */
    static EditDialog move(String orders, LocalDate from, Consumer<List<OrderEdit>> chosen) {
        EditDialog dialog = new EditDialog("Move " + orders, "Move", chosen);
        DatePicker day = new DatePicker("To");
        day.setLocale(Locale.UK);
        day.setValue(from.plusDays(1));
        day.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        dialog.show(new Paragraph("Their windows go along, at the same time of the day."), day);
        dialog.done.addClickListener(click -> Optional.ofNullable(day.getValue())
                .ifPresentOrElse(value -> dialog.finish(List.of(new OrderEdit.Move(value))), () -> {
                    day.setInvalid(true);
                    day.setErrorMessage("Give a day such as 24/11/2026.");
                }));
        Shortcuts.addShortcutListener(dialog, dialog.done::click, Key.ENTER).listenOn(day);
        dialog.focusAfterOpening(day::focus);
        return dialog;
    }

    /** Window, service time and priority; what is left empty stays as it is. */
    static EditDialog change(String orders, Consumer<List<OrderEdit>> chosen) {
        EditDialog dialog = new EditDialog("Change " + orders, "Change", chosen);
        TimePicker earliest = time("From");
        TimePicker latest = time("To");
        Checkbox anyTime = new Checkbox("Any time of the day");
        anyTime.addValueChangeListener(change -> {
            earliest.setEnabled(!change.getValue());
            latest.setEnabled(!change.getValue());
        });
        IntegerField service = number("Service minutes", MOST_MINUTES);
        IntegerField priority = number("Priority, 0 to 100", MOST_PRIORITY);
        Div window = new Div(earliest, latest);
        window.addClassName("bayou-edit-row");
        Div numbers = new Div(service, priority);
        numbers.addClassName("bayou-edit-row");
        dialog.show(new Paragraph("What is left empty stays as it is."), window, anyTime, numbers);
        dialog.done.addClickListener(click -> {
            List<OrderEdit> edits = new ArrayList<>();
            if (anyTime.getValue()) {
                edits.add(new OrderEdit.Window(Optional.empty(), Optional.empty()));
            } else if (earliest.getValue() != null || latest.getValue() != null) {
                edits.add(new OrderEdit.Window(
                        Optional.ofNullable(earliest.getValue()), Optional.ofNullable(latest.getValue())));
            }
            if (isGood(service) && isGood(priority) && !earliest.isInvalid() && !latest.isInvalid()) {
                service.getOptionalValue()
                        .ifPresent(minutes -> edits.add(new OrderEdit.Service(Duration.ofMinutes(minutes))));
                priority.getOptionalValue().ifPresent(level -> edits.add(new OrderEdit.Rank(new Priority(level))));
                dialog.finish(edits);
            }
        });
        dialog.focusAfterOpening(earliest::focus);
        return dialog;
    }

    /** Why a visit failed. */
    static EditDialog fail(String orders, boolean shipment, Consumer<List<OrderEdit>> chosen) {
        EditDialog dialog = new EditDialog("The visit failed: " + orders, "Put into the next day's pool", chosen);
        RadioButtonGroup<Integer> visit = new RadioButtonGroup<>("Which visit");
        visit.setItems(0, 1);
        visit.setItemLabelGenerator(index -> index == 0 ? "Pickup" : "Delivery");
        visit.setValue(1);
        visit.setVisible(shipment);
        RadioButtonGroup<FailureReason> reason = new RadioButtonGroup<>("Why");
        reason.setItems(FailureReason.values());
        reason.setItemLabelGenerator(OrderWords::reason);
        reason.setValue(FailureReason.NOBODY_THERE);
        reason.addThemeName("vertical");
        dialog.show(
                visit,
                reason,
                new Paragraph("The reason is kept. It is tried again on the day after, or today if that has passed."));
        dialog.done.addClickListener(
                click -> dialog.finish(List.of(new OrderEdit.Fail(visit.getValue(), reason.getValue()))));
        dialog.focusAfterOpening(() -> reason.getElement().callJsFunction("focus"));
        return dialog;
    }

    private void show(Component... parts) {
        Div body = new Div(parts);
        body.addClassName("bayou-edit-body");
        add(body);
    }

    private void focusAfterOpening(Runnable focus) {
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                focus.run();
            }
        });
    }

    private void finish(List<OrderEdit> edits) {
        close();
        chosen.accept(edits);
    }

    private static TimePicker time(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(30));
        picker.setClearButtonVisible(true);
        return picker;
    }

    private static IntegerField number(String label, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setErrorMessage(String.format(Locale.ROOT, "Give a whole number from 0 to %,d.", most));
        return field;
    }

    private static boolean isGood(IntegerField field) {
        Integer value = field.getValue();
        boolean good = !field.isInvalid() && (value == null || (value >= field.getMin() && value <= field.getMax()));
        field.setInvalid(!good);
        return good;
    }
}
