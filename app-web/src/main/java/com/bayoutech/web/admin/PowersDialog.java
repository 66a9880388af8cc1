package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.PermissionService.Power;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What somebody may do, where, and from which roles it comes. */
final class PowersDialog extends Dialog {
    PowersDialog(Account account, List<Power> powers, List<Depot> depots) {
        setHeaderTitle(Texts.of("admin.powers", account.displayName()));
        setWidth("44rem");
        if (!account.enabled()) {
            add(new Paragraph(Texts.of("admin.powers.disabled")));
        }
        if (powers.isEmpty()) {
            add(new Paragraph(Texts.of("admin.powers.none")));
        } else {
            add(list(powers, depots));
        }
        getFooter().add(new Button(Texts.of("ui.close"), click -> close()));
    }

    private static Grid<Power> list(List<Power> powers, List<Depot> depots) {
        Grid<Power> grid = new Grid<>();
        grid.addColumn(power -> PermissionWords.of(power.permission()))
                .setHeader(Texts.of("admin.powers.may"))
                .setFlexGrow(3);
        grid.addColumn(power -> RoleWords.where(power.scope(), depots))
                .setHeader(Texts.of("admin.where"))
                .setAutoWidth(true);
        grid.addColumn(power -> RoleWords.of(power.sources(), depots))
                .setHeader(Texts.of("admin.by-role"))
                .setAutoWidth(true);
        grid.addColumn(power -> power.permission().key())
                .setHeader(Texts.of("admin.permission"))
                .setAutoWidth(true);
        grid.setItems(powers);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }
}
