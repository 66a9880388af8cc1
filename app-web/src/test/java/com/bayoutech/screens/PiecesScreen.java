package com.bayoutech.screens;

import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.OnScreen;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RejectedRows;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Totals;
import com.bayoutech.web.ui.UploadLimit;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** The shared pieces as an orders screen would use them. */
@Route("orders")
@PageTitle("Orders · BayouTech")
final class PiecesScreen extends Div {
    PiecesScreen() {
        setSizeFull();
        TextField search = new TextField();
        search.setPlaceholder("Reference");
        search.setAriaLabel("Search by reference");
        search.setPrefixComponent(Symbol.SEARCH.icon());
        Button remove = new Button(
                "Remove",
                click -> ConfirmAction.askBeforeRemoving(
                        "Remove 3 orders?",
                        "They leave the day and cannot be brought back.",
                        "Remove",
                        () -> Notices.success("3 orders removed")));
        Button fail =
                new Button("Fail", click -> Notices.failure("The plan changed meanwhile. Reload it, then publish."));
        Button load = new Button(
                "Import", Symbol.UPLOAD.icon(), click -> importDialog().open());
        load.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader("Orders", fail, remove, load)
                .withSubtitle("Tuesday 24 November · 512 orders")
                .withBeside(search);
        add(new Workspace(header, grid()));
    }

    private static Grid<Integer> grid() {
        Grid<Integer> grid = new Grid<>();
        grid.addColumn(i -> "ORD-" + (10_000 + i)).setHeader("Reference");
        grid.addColumn(i -> i % 5 == 0 ? "Pickup" : "Delivery").setHeader("Kind");
        grid.addColumn(i -> String.format("%02d:00 – %02d:00", 8 + i % 6, 10 + i % 6))
                .setHeader("Window");
        grid.addColumn(i -> 1 + i % 9).setHeader("Load");
        grid.addComponentColumn(i ->
                        i % 7 == 0 ? new Pill("Needs a place", Pill.Tone.ATTENTION) : new Pill("Ready", Pill.Tone.GOOD))
                .setHeader("State");
        grid.setItems(IntStream.range(0, 512).boxed().toList());
        grid.setSizeFull();
        return grid;
    }

    private static ImportDialog importDialog() {
        AtomicReference<ImportDialog> opened = new AtomicReference<>();
        ImportDialog dialog = new ImportDialog(
                "Import orders",
                new UploadLimit(1 << 20),
                List.of(".csv"),
                (ui, name, file) -> {
                    long rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .count();
                    OnScreen.later(ui, () -> opened.get().tell(report(rows - 2)));
                },
                Runnable::run,
                () -> Notices.success("Orders imported"));
        opened.set(dialog);
        dialog.ask("A CSV file with one order a row. Rows that cannot be taken come back with the reason.");
        return dialog;
    }

    private static Component[] report(long added) {
        RowError error = new RowError(
                3, "latitude", "-90.07", "lies beyond the pole", "Maybe latitude and longitude are swapped.");
        return new Component[] {
            new Totals()
                    .show("Added", String.valueOf(added), Pill.Tone.GOOD)
                    .show("Not taken", "1", Pill.Tone.ATTENTION),
            new RejectedRows(List.of(error))
        };
    }

    /** Shown where a day has no orders. */
    @Route("fleet")
    @PageTitle("Fleet · BayouTech")
    static final class EmptyScreen extends Div {
        EmptyScreen() {
            setSizeFull();
            Button load = new Button("Import a fleet", Symbol.UPLOAD.icon());
            load.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Workspace(
                    new PageHeader("Fleet"),
                    new EmptyState(
                            Symbol.FLEET,
                            "No vehicles yet",
                            "Import a fleet file with depots, vehicles and shifts, or add a vehicle by hand.",
                            load)));
        }
    }

    /** Administration, so that the navigation shows both of its groups. */
    @Route("people")
    static final class PeopleScreen extends Div {}

    /** See {@link PeopleScreen}. */
    @Route("roles")
    static final class RolesScreen extends Div {}

    /** See {@link PeopleScreen}. */
    @Route("sessions")
    static final class SessionsScreen extends Div {}

    /** See {@link PeopleScreen}. */
    @Route("system")
    static final class SystemScreen extends Div {}
}
