package com.bayoutech.web.fleet;

import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.SkillUse;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which skills there are, and who has which. */
final class SkillsDialog extends Dialog {
    SkillsDialog(List<SkillUse> uses) {
        setHeaderTitle("Skills");
        setWidth("min(760px, 94vw)");
        setHeight("min(560px, 90vh)");
        getFooter().add(new Button("Close", click -> close()));
        if (uses.isEmpty()) {
            add(
                    new EmptyState(
                            Symbol.CHECK,
                            "No skills yet",
                            "Give them to vehicles and drivers in their editors. An order that asks for one goes to a shift whose vehicle or driver has it."));
            return;
        }
        Grid<SkillUse> grid = new Grid<>();
        grid.addColumn(use -> use.skill().name())
                .setHeader("Skill")
                .setSortable(true)
                .setFlexGrow(1);
        grid.addColumn(use -> joined(use.vehicles(), Vehicle::name))
                .setHeader("Vehicles")
                .setFlexGrow(2)
                .setTooltipGenerator(use -> joined(use.vehicles(), Vehicle::name));
        grid.addColumn(use -> joined(use.drivers(), Driver::name))
                .setHeader("Drivers")
                .setFlexGrow(2)
                .setTooltipGenerator(use -> joined(use.drivers(), Driver::name));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setItems(uses);
        grid.setSizeFull();
        add(grid);
    }

    private static <T> String joined(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }
}
