package com.bayoutech.web.admin;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where one role holds: at all depots, or at some that are named; an empty choice never means all. */
final class DepotLimit extends Div {
    private static final String ALL = "All depots";
    private static final String SOME = "Some depots";

    private final Select<String> where = new Select<>();
    private final MultiSelectComboBox<DepotId> depots = new MultiSelectComboBox<>();

    DepotLimit(String role, List<DepotId> known, ItemLabelGenerator<DepotId> names, DepotScope scope) {
        addClassName("bayou-depot-limit");
        where.setLabel("Where " + role + " holds");
        where.setItems(known.isEmpty() ? List.of(ALL) : List.of(ALL, SOME));
        where.setValue(scope.isEverywhere() ? ALL : SOME);
        depots.setLabel("Depots of " + role);
        depots.setItems(known);
        depots.setItemLabelGenerator(names);
        depots.setValue(scope.depots().orElse(Set.of()));
        depots.setManualValidation(true);
        depots.addValueChangeListener(change -> depots.setInvalid(false));
        depots.setVisible(!scope.isEverywhere());
        where.addValueChangeListener(change -> depots.setVisible(SOME.equals(change.getValue())));
        add(where, depots);
    }

    /** Empty where some depots are meant and none is chosen. */
    Optional<DepotScope> read() {
        if (ALL.equals(where.getValue())) {
            return Optional.of(DepotScope.ALL);
        }
        if (depots.getValue().isEmpty()) {
            depots.setErrorMessage("Choose a depot, or all depots.");
            depots.setInvalid(true);
            depots.focus();
            return Optional.empty();
        }
        return Optional.of(DepotScope.of(depots.getValue()));
    }
}
