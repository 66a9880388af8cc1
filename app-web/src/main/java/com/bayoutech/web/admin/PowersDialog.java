package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.PermissionService.Power;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What somebody may do, where, and from which roles it comes. */
final class PowersDialog extends Dialog {
    PowersDialog(Account account, List<Power> powers, List<Depot> depots) {
        setHeaderTitle("What may " + account.displayName() + " do?");
        setWidth("44rem");
        if (!account.enabled()) {
            add(new Paragraph("The account is disabled: nothing of this before it is enabled again."));
        }
        if (powers.isEmpty()) {
            add(new Paragraph("Nothing but sign in and change the password. Give a role first."));
        } else {
            add(list(powers, depots));
        }
        getFooter().add(new Button("Close", click -> close()));
    }

    private static Grid<Power> list(List<Power> powers, List<Depot> depots) {
        Grid<Power> grid = new Grid<>();
        grid.addColumn(power -> power.permission().meaning()).setHeader("May").setFlexGrow(3);
        grid.addColumn(power -> RoleWords.where(power.scope(), depots))
                .setHeader("Where")
                .setAutoWidth(true);
        grid.addColumn(power -> RoleWords.of(power.sources(), depots))
                .setHeader("From")
                .setAutoWidth(true);
        grid.addColumn(power -> power.permission().key())
                .setHeader("Permission")
                .setAutoWidth(true);
        grid.setItems(powers);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }
}
