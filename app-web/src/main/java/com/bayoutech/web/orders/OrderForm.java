package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.OrderSheet;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.EntryForm;
import com.bayoutech.web.ui.RowWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields of an order, new or known; what is wrong is said at its field. Knows no service: it calls back. */
final class OrderForm extends EntryForm {
    /** What is visited, first and second. */
    enum Kind {
        DELIVERY(Texts.key("orders.delivery")),
        PICKUP(Texts.key("orders.pickup")),
        SHIPMENT(Texts.key("orders.pickup-and-delivery"));

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private final Map<OrderColumn, TextField> common = new EnumMap<>(OrderColumn.class);
    private final Select<Kind> kind = new Select<>();
    private final DayPicker day = new DayPicker(Texts.of("orders.day"));
    private final List<VisitFields> visits;
    private final Paragraph trouble = new Paragraph();
    private final Button save = new Button(Texts.of("orders.save"));
    private OrderSheet shown = new OrderSheet(LocalDate.EPOCH, List.of());

    OrderForm(
            Function<String, AddressService.Answer> lookUp, VisitFields.MapQuestion onMap, Consumer<OrderSheet> saved) {
        visits = List.of(new VisitFields(lookUp, onMap), new VisitFields(lookUp, onMap));
        kind.setLabel(Texts.of("orders.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Texts.of(each.label));
        kind.addValueChangeListener(change -> showVisits());
        day.setWidthFull();
        kind.setWidthFull();
        TextField load = text(OrderColumn.LOAD, Texts.of("orders.load"));
        load.setPlaceholder(Texts.of("orders.form.load-example"));
        TextField skills = text(OrderColumn.SKILLS, Texts.of("orders.skills"));
        skills.setPlaceholder(Texts.of("orders.form.skills-example"));
        trouble.addClassName("bayou-form-trouble");
        trouble.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTooltipText(Texts.of("orders.save.key"));
        save.addClickListener(click -> save(saved));
        Div foot = new Div(trouble, save);
        foot.addClassName("bayou-form-foot");
        add(
                row(text(OrderColumn.REFERENCE, Texts.of("orders.reference")), kind),
                row(day, text(OrderColumn.PRIORITY, Texts.of("orders.priority"))),
                visits.get(0),
                visits.get(1),
                row(load, skills),
                foot);
        addClassName("bayou-form");
    }

    void fill(OrderSheet sheet, Depot depot, boolean mayEdit) {
        shown = sheet;
        calm();
        OrderSheet.Row first = sheet.rows().getFirst();
        common.forEach((column, field) -> field.setValue(first.text(column)));
        kind.setValue(
                sheet.rows().size() == 2
                        ? Kind.SHIPMENT
                        : "pickup".equals(first.text(OrderColumn.KIND)) ? Kind.PICKUP : Kind.DELIVERY);
        day.setValue(sheet.day());
        for (int visit = 0; visit < visits.size(); visit++) {
            visits.get(visit)
                    .fill(visit < sheet.rows().size() ? sheet.rows().get(visit) : new OrderSheet.Row(Map.of()), depot);
        }
        showVisits();
        save.setVisible(mayEdit);
        getElement().setAttribute("inert", !mayEdit);
        shown = sheet();
        calmBrowser();
    }

    /** Whether something was entered that is not saved. */
    boolean isChanged() {
        return !sheet().equals(shown);
    }

    /** Answers whether something was entered that is not saved, in a field that somebody is still in, too. */
    void whetherEntered(Consumer<Boolean> answer) {
        if (isChanged()) {
            answer.accept(true);
        } else {
            askBrowser(answer);
        }
    }

    /** What Ctrl+Enter does. */
    void save() {
        if (save.isVisible()) {
            save.click();
        }
    }

    void focusFirst() {
        field(OrderColumn.REFERENCE).focus();
    }

    /** Says what is wrong, at the fields as far as there are some. */
    void complain(List<RowError> errors) {
        calm();
        List<String> others = new ArrayList<>();
        for (RowError error : errors) {
            String words = RowWords.sentences(error);
            Optional<TextField> mine = OrderColumn.findByKey(error.column()).map(common::get);
            mine.ifPresent(field -> {
                field.setErrorMessage(words);
                field.setInvalid(true);
            });
            int visit = (int) Math.clamp(error.line() - 1, 0, visits.size() - 1L);
            if (mine.isEmpty() && !visits.get(visit).complain(error.column(), words)) {
                others.add(words);
            }
        }
        trouble.setText(others.isEmpty() ? Texts.of("orders.form.trouble") : String.join(" ", others));
    }

    private void calm() {
        trouble.setText("");
        common.values().forEach(field -> field.setInvalid(false));
        ((HasValidation) day).setInvalid(false);
        visits.forEach(VisitFields::calm);
    }

    private void save(Consumer<OrderSheet> saved) {
        if (day.getValue() == null) {
            day.setErrorMessage(Texts.of("orders.form.give-day"));
            day.setInvalid(true);
            return;
        }
        saved.accept(sheet());
    }

    private OrderSheet sheet() {
        Map<OrderColumn, String> cells = new EnumMap<>(OrderColumn.class);
        common.forEach((column, field) -> cells.put(column, field.getValue()));
        List<OrderSheet.Row> rows = new ArrayList<>();
        switch (kind.getValue()) {
            case DELIVERY -> rows.add(visits.getFirst().row(with(cells, "delivery")));
            case PICKUP -> rows.add(visits.getFirst().row(with(cells, "pickup")));
            case SHIPMENT -> {
                rows.add(visits.get(0).row(with(cells, "pickup")));
                rows.add(visits.get(1).row(with(cells, "delivery")));
            }
        }
        return new OrderSheet(Optional.ofNullable(day.getValue()).orElse(shown.day()), rows);
    }

    private static Map<OrderColumn, String> with(Map<OrderColumn, String> cells, String kind) {
        cells.put(OrderColumn.KIND, kind);
        return cells;
    }

    private void showVisits() {
        boolean shipment = kind.getValue() == Kind.SHIPMENT;
        visits.get(0).name(shipment ? Texts.of("orders.pickup") : "");
        visits.get(1).name(Texts.of("orders.delivery"));
        visits.get(1).setVisible(shipment);
    }

    private TextField field(OrderColumn column) {
        return Optional.ofNullable(common.get(column)).orElseThrow();
    }

    private TextField text(OrderColumn column, String label) {
        TextField field = new TextField(label);
        field.setWidthFull();
        common.put(column, field);
        return field;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("bayou-form-row");
        return row;
    }
}
