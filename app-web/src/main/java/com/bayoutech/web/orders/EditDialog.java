package com.bayoutech.web.orders;

import com.bayoutech.domain.Priority;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.FailureReason;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.TypedEdits;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.RowWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button leave = new Button(Texts.of("orders.edit.not-now"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(leave, done);
        addClassName("bayou-edit");
    }

    /** To another day. */
    static EditDialog move(String orders, LocalDate from, Consumer<List<OrderEdit>> chosen) {
        EditDialog dialog = new EditDialog(Texts.of("orders.edit.move", orders), Texts.of("orders.do.move"), chosen);
        DayPicker day = new DayPicker(Texts.of("orders.edit.move-to"));
        day.setValue(from.plusDays(1));
        day.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        dialog.show(new Paragraph(Texts.of("orders.edit.windows-go-along")), day);
        dialog.done.addClickListener(click -> Optional.ofNullable(day.getValue())
                .ifPresentOrElse(value -> dialog.finish(List.of(new OrderEdit.Move(value))), () -> {
                    day.setInvalid(true);
                    day.setErrorMessage(Texts.of("orders.form.give-day"));
                }));
        Shortcuts.addShortcutListener(dialog, dialog.done::click, Key.ENTER).listenOn(day);
        dialog.focusAfterOpening(day::focus);
        return dialog;
    }

    /** Window, service time, priority, load and skills; what is left empty stays as it is. */
    static EditDialog change(String orders, Consumer<List<OrderEdit>> chosen) {
        EditDialog dialog =
                new EditDialog(Texts.of("orders.edit.change", orders), Texts.of("orders.do.change"), chosen);
        TimePicker earliest = time(Texts.of("orders.from"));
        TimePicker latest = time(Texts.of("orders.to"));
        Checkbox anyTime = new Checkbox(Texts.of("orders.edit.any-time"));
        anyTime.addValueChangeListener(change -> {
            earliest.setEnabled(!change.getValue());
            latest.setEnabled(!change.getValue());
        });
        IntegerField service = number(Texts.of("orders.service-minutes"), MOST_MINUTES);
        IntegerField priority = number(Texts.of("orders.edit.priority"), MOST_PRIORITY);
        TextField load = new TextField(Texts.of("orders.load"));
        load.setPlaceholder(Texts.of("orders.form.load-example"));
        TextField skills = new TextField(Texts.of("orders.skills"));
        skills.setPlaceholder(Texts.of("orders.form.skills-example"));
        Checkbox noSkills = new Checkbox(Texts.of("orders.edit.no-skills"));
        noSkills.addValueChangeListener(change -> skills.setEnabled(!change.getValue()));
        Div goods = new Div(load, skills);
        goods.addClassName("bayou-edit-row");
        Div window = new Div(earliest, latest);
        window.addClassName("bayou-edit-row");
        Div numbers = new Div(service, priority);
        numbers.addClassName("bayou-edit-row");
        dialog.show(new Paragraph(Texts.of("orders.edit.left-empty")), window, anyTime, numbers, goods, noSkills);
        dialog.done.addClickListener(click -> {
            List<OrderEdit> edits = new ArrayList<>();
            if (anyTime.getValue()) {
                edits.add(new OrderEdit.Window(Optional.empty(), Optional.empty()));
            } else if (earliest.getValue() != null || latest.getValue() != null) {
                edits.add(new OrderEdit.Window(
                        Optional.ofNullable(earliest.getValue()), Optional.ofNullable(latest.getValue())));
            }
            TypedEdits typed = TypedEdits.of(load.getValue(), noSkills.getValue() ? "" : skills.getValue());
            complain(load, OrderColumn.LOAD, typed);
            complain(skills, OrderColumn.SKILLS, typed);
            edits.addAll(typed.edits());
            if (noSkills.getValue()) {
                edits.add(new OrderEdit.Demand(Set.of()));
            }
            boolean isTimeGood = !earliest.isInvalid() && !latest.isInvalid();
            if (isGood(service)
                    && isGood(priority)
                    && isTimeGood
                    && typed.errors().isEmpty()) {
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
        EditDialog dialog =
                new EditDialog(Texts.of("orders.edit.fail", orders), Texts.of("orders.edit.fail.do"), chosen);
        RadioButtonGroup<Integer> visit = new RadioButtonGroup<>(Texts.of("orders.edit.fail.which"));
        visit.setItems(0, 1);
        visit.setItemLabelGenerator(index -> index == 0 ? Texts.of("orders.pickup") : Texts.of("orders.delivery"));
        visit.setValue(1);
        visit.setVisible(shipment);
        RadioButtonGroup<FailureReason> reason = new RadioButtonGroup<>(Texts.of("orders.edit.fail.why"));
        reason.setItems(FailureReason.values());
        reason.setItemLabelGenerator(OrderWords::reason);
        reason.setValue(FailureReason.NOBODY_THERE);
        reason.addThemeName("vertical");
        dialog.show(visit, reason, new Paragraph(Texts.of("orders.edit.fail.what")));
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
        field.setErrorMessage(Texts.of("orders.edit.number", most));
        return field;
    }

    private static void complain(TextField field, OrderColumn column, TypedEdits typed) {
        Optional<RowError> error = typed.errors().stream()
                .filter(each -> each.column().equals(column.key()))
                .findFirst();
        error.ifPresent(each -> field.setErrorMessage(RowWords.sentences(each)));
        field.setInvalid(error.isPresent());
    }

    private static boolean isGood(IntegerField field) {
        Integer value = field.getValue();
        boolean good = !field.isInvalid() && (value == null || (value >= field.getMin() && value <= field.getMax()));
        field.setInvalid(!good);
        return good;
    }
}
