package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.PermissionService.Holder;
import com.bayoutech.identity.PermissionService.Holders;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Who may do this: the roles that give it, and everybody who has one of them, and where. */
final class HoldersDialog extends Dialog {
    HoldersDialog(Permission permission, Holders holders, List<Depot> depots) {
        setHeaderTitle("Who may do this?");
        setWidth("44rem");
        add(
                new Paragraph(permission.meaning() + " (" + permission.key() + ")"),
                new Paragraph(
                        holders.roles().isEmpty()
                                ? "No role gives it."
                                : "Given by " + String.join(", ", holders.roles()) + "."));
        if (holders.people().isEmpty()) {
            add(new Paragraph("Nobody may."));
        } else {
            add(people(holders.people(), depots));
        }
        getFooter().add(new Button("Close", click -> close()));
    }

    private static Grid<Holder> people(List<Holder> people, List<Depot> depots) {
        Grid<Holder> grid = new Grid<>();
        grid.addColumn(holder -> holder.account().displayName())
                .setHeader("Name")
                .setAutoWidth(true);
        grid.addColumn(holder -> holder.account().userName())
                .setHeader("User name")
                .setAutoWidth(true);
        grid.addColumn(holder -> RoleWords.where(holder.scope(), depots))
                .setHeader("Where")
                .setAutoWidth(true);
        grid.addColumn(holder -> RoleWords.of(holder.sources(), depots))
                .setHeader("From")
                .setFlexGrow(2);
        grid.addComponentColumn(holder -> holder.account().enabled()
                        ? new Pill("Active", Pill.Tone.GOOD)
                        : new Pill("Disabled", Pill.Tone.BAD))
                .setHeader("State")
                .setAutoWidth(true);
        grid.setItems(people);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }
}
