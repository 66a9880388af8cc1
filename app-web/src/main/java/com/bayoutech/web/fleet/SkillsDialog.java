package com.bayoutech.web.fleet;

import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.SkillUse;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
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
        setHeaderTitle(Texts.of("fleet.skills"));
        setWidth("min(760px, 94vw)");
        setHeight("min(560px, 90vh)");
        getFooter().add(new Button(Texts.of("fleet.close"), click -> close()));
        if (uses.isEmpty()) {
            add(new EmptyState(Symbol.CHECK, Texts.of("fleet.skills.none"), Texts.of("fleet.skills.none.advice")));
            return;
        }
        Grid<SkillUse> grid = new Grid<>();
        grid.addColumn(use -> use.skill().name())
                .setHeader(Texts.of("fleet.skill"))
                .setSortable(true)
                .setFlexGrow(1);
        grid.addColumn(use -> joined(use.vehicles(), Vehicle::name))
                .setHeader(Texts.of("fleet.vehicles"))
                .setFlexGrow(2)
                .setTooltipGenerator(use -> joined(use.vehicles(), Vehicle::name));
        grid.addColumn(use -> joined(use.drivers(), Driver::name))
                .setHeader(Texts.of("fleet.drivers"))
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
