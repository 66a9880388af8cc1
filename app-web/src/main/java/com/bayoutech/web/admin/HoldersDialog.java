package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.PermissionService.Holder;
import com.bayoutech.identity.PermissionService.Holders;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Who may do this: the roles that give it, and everybody who has one of them, and where. */
final class HoldersDialog extends Dialog {
    HoldersDialog(Permission permission, Holders holders, List<Depot> depots) {
        setHeaderTitle(Texts.of("admin.holders"));
        setWidth("44rem");
        add(
                new Paragraph(Texts.of("admin.holders.permission", PermissionWords.of(permission), permission.key())),
                new Paragraph(
                        holders.roles().isEmpty()
                                ? Texts.of("admin.holders.no-role")
                                : Texts.of("admin.holders.roles", String.join(", ", holders.roles()))));
        if (holders.people().isEmpty()) {
            add(new Paragraph(Texts.of("admin.holders.nobody")));
        } else {
            add(people(holders.people(), depots));
        }
        getFooter().add(new Button(Texts.of("ui.close"), click -> close()));
    }

    private static Grid<Holder> people(List<Holder> people, List<Depot> depots) {
        Grid<Holder> grid = new Grid<>();
        grid.addColumn(holder -> holder.account().displayName())
                .setHeader(Texts.of("admin.name"))
                .setAutoWidth(true);
        grid.addColumn(holder -> holder.account().userName())
                .setHeader(Texts.of("admin.user-name"))
                .setAutoWidth(true);
        grid.addColumn(holder -> RoleWords.where(holder.scope(), depots))
                .setHeader(Texts.of("admin.where"))
                .setAutoWidth(true);
        grid.addColumn(holder -> RoleWords.of(holder.sources(), depots))
                .setHeader(Texts.of("admin.by-role"))
                .setFlexGrow(2);
        grid.addComponentColumn(holder -> holder.account().enabled()
                        ? new Pill(Texts.of("admin.people.active"), Pill.Tone.GOOD)
                        : new Pill(Texts.of("admin.people.disabled"), Pill.Tone.BAD))
                .setHeader(Texts.of("admin.state"))
                .setAutoWidth(true);
        grid.setItems(people);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }
}
