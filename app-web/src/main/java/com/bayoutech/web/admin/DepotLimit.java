package com.bayoutech.web.admin;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where one role holds: at all depots, or at some that are named; an empty choice never means all. */
final class DepotLimit extends Div {
    private final String all = Texts.of("admin.depots.all");
    private final String some = Texts.of("admin.depots.some");

    private final Select<String> where = new Select<>();
    private final MultiSelectComboBox<DepotId> depots = new MultiSelectComboBox<>();

    DepotLimit(String role, List<DepotId> known, ItemLabelGenerator<DepotId> names, DepotScope scope) {
        addClassName("bayou-depot-limit");
        where.setLabel(Texts.of("admin.depots.where", role));
        where.setItems(known.isEmpty() ? List.of(all) : List.of(all, some));
        where.setValue(scope.isEverywhere() ? all : some);
        depots.setLabel(Texts.of("admin.depots.of", role));
        depots.setItems(known);
        depots.setItemLabelGenerator(names);
        depots.setValue(scope.depots().orElse(Set.of()));
        depots.setManualValidation(true);
        depots.addValueChangeListener(change -> depots.setInvalid(false));
        depots.setVisible(!scope.isEverywhere());
        where.addValueChangeListener(change -> depots.setVisible(some.equals(change.getValue())));
        add(where, depots);
    }

    /** Empty where some depots are meant and none is chosen. */
    Optional<DepotScope> read() {
        if (all.equals(where.getValue())) {
            return Optional.of(DepotScope.ALL);
        }
        if (depots.getValue().isEmpty()) {
            depots.setErrorMessage(Texts.of("admin.depots.choose"));
            depots.setInvalid(true);
            depots.focus();
            return Optional.empty();
        }
        return Optional.of(DepotScope.of(depots.getValue()));
    }
}
