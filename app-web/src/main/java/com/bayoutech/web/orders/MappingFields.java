package com.bayoutech.web.orders;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What each heading of a file means; several may make up the address. Another choice is shown at once. */
final class MappingFields extends Details {
    private final Map<Integer, Select<OrderColumn>> columns = new LinkedHashMap<>();
    private final Select<VisitKind> kind = new Select<>();
    private final TextField name = new TextField(Texts.of("orders.mapping.name"));
    private final Consumer<ImportMapping> changed;

    MappingFields(ImportPreview preview, Map<String, ImportMapping> named, Consumer<ImportMapping> changed) {
        super(Texts.of("orders.mapping"));
        this.changed = changed;
        setOpened(!preview.isKnown());
        Div grid = new Div();
        grid.addClassName("bayou-mapping");
        for (int position = 0; position < preview.headings().size(); position++) {
            if (!preview.headings().get(position).isBlank()) {
                grid.add(column(position, preview));
            }
        }
        kind.setLabel(Texts.of("orders.mapping.kind"));
        kind.setItems(VisitKind.values());
        kind.setItemLabelGenerator(
                each -> each == VisitKind.DELIVERY ? Texts.of("orders.delivery") : Texts.of("orders.pickup"));
        preview.mapping().usualKind().ifPresent(kind::setValue);
        kind.addValueChangeListener(change -> tell(change.isFromClient()));
        name.setPlaceholder(Texts.of("orders.mapping.name-example"));
        name.setHelperText(Texts.of("orders.mapping.name-help"));
        Div more = new Div(kind, name);
        more.addClassName("bayou-mapping");
        add(grid, more);
        if (!named.isEmpty()) {
            add(choice(named));
        }
    }

    ImportMapping mapping() {
        Map<Integer, OrderColumn> chosen = new HashMap<>();
        columns.forEach(
                (position, field) -> field.getOptionalValue().ifPresent(column -> chosen.put(position, column)));
        return new ImportMapping(chosen, kind.getOptionalValue());
    }

    Optional<String> name() {
        return Optional.of(name.getValue().strip()).filter(given -> !given.isEmpty());
    }

    private Select<OrderColumn> column(int position, ImportPreview preview) {
        Select<OrderColumn> field = new Select<>();
        field.setLabel(preview.headings().get(position));
        field.setItems(List.of(OrderColumn.values()));
        field.setItemLabelGenerator(
                column -> column == null ? Texts.of("orders.mapping.leave-out") : ColumnWords.of(column));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.of("orders.mapping.leave-out"));
        Optional.ofNullable(preview.mapping().columns().get(position)).ifPresent(field::setValue);
        field.addValueChangeListener(change -> tell(change.isFromClient()));
        columns.put(position, field);
        return field;
    }

    private Select<String> choice(Map<String, ImportMapping> named) {
        Select<String> choice = new Select<>();
        choice.setLabel(Texts.of("orders.mapping.as-for"));
        choice.setItems(named.keySet());
        choice.addValueChangeListener(
                change -> Optional.ofNullable(named.get(change.getValue())).ifPresent(changed));
        return choice;
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            changed.accept(mapping());
        }
    }
}
