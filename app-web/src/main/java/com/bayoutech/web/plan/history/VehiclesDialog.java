package com.bayoutech.web.plan.history;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks which vehicles drive in a plan, other than the fleet has it. Knows no service: it calls back. */
public final class VehiclesDialog extends Dialog {
    private final CheckboxGroup<Row> vehicles = new CheckboxGroup<>(Texts.of("history.vehicles.at-work"));
    private final TimePicker start = new TimePicker(Texts.of("history.vehicles.from"));
    private final TimePicker end = new TimePicker(Texts.of("history.vehicles.to"));

    /**
     * A vehicle's shift, or a vehicle without one.
     *
     * @param id the view's own name for it
     * @param hours when it drives, or that it stays at home
     * @param drives whether it does in this plan
     */
    public record Row(String id, String vehicle, String hours, boolean drives) {}

    /** What somebody chose: those that drive, and when those drive that the fleet leaves at home. */
    public interface Chosen {
        void chosen(Set<String> driving, LocalTime from, LocalTime to);
    }

    /**
     * A dialog that is not open yet.
     *
     * @param someAreAtHome whether the fleet leaves any at home
     * @param from when vehicles that are added start, if nobody says otherwise
     */
    public VehiclesDialog(List<Row> rows, boolean someAreAtHome, LocalTime from, LocalTime to, Chosen chosen) {
        setHeaderTitle(Texts.of("history.vehicles.title"));
        setWidth("min(460px, 94vw)");
        addClassName("bayou-vehicles");
        vehicles.setItems(rows);
        vehicles.setItemLabelGenerator(row -> Texts.of("history.vehicles.row", row.vehicle(), row.hours()));
        vehicles.setValue(rows.stream().filter(Row::drives).collect(Collectors.toSet()));
        vehicles.getElement().getThemeList().add("vertical");
        vehicles.addClassName("bayou-candidates");
        for (TimePicker time : List.of(start, end)) {
            time.setLocale(Locale.UK);
            time.setStep(Duration.ofMinutes(30));
            time.setWidth("8rem");
        }
        start.setValue(from);
        end.setValue(to);
        Div hours = new Div(start, end);
        hours.addClassName("bayou-vehicles-hours");
        add(new Paragraph(Texts.of("history.vehicles.explanation")), vehicles);
        if (someAreAtHome) {
            add(new Paragraph(Texts.of("history.vehicles.at-home")), hours);
        }
        Button cancel = new Button(Texts.of("history.not-now"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button ok = new Button(Texts.of("history.vehicles.drive"), click -> {
            boolean isRight = start.getValue() != null
                    && end.getValue() != null
                    && start.getValue().isBefore(end.getValue());
            end.setInvalid(!isRight);
            end.setErrorMessage(Texts.of("history.vehicles.end-first"));
            if (isRight) {
                close();
                chosen.chosen(
                        vehicles.getValue().stream().map(Row::id).collect(Collectors.toSet()),
                        start.getValue(),
                        end.getValue());
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ok);
    }
}
