package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Id;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Shortcuts;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A depot's vehicles, drivers, and who drives on a day; and the depots themselves. The address holds depot, tab and day. */
@Route(FleetView.PATH)
@PageTitle("fleet.title")
@RequiresPermission(Permission.FLEET_READ)
final class FleetView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, WeekPage.Ways {
    static final String PATH = "fleet";
    private static final String OPEN = "open";
    private static final String TAB = "tab";
    private static final String DEPOT = "depot";
    private static final String DAY = "day";
    private static final String ROWS = "rows";

    private final FleetDesk desk;
    private final FleetFiles files;
    private final Select<Depot> depots = new Select<>();
    private final DayPicker day = new DayPicker();
    private final Button add = new Button(Texts.of("fleet.add"), Symbol.PLUS.icon(), click -> pages().add());
    private final Button export = new Button(Texts.of("fleet.export"), Symbol.DOWNLOAD.icon(), click -> export());
    /** Not seen: a click of the button is handed on to it. */
    private final Anchor download = new Anchor();

    private final Button skills = new Button(
            Texts.of("fleet.skills"), Symbol.CHECK.icon(), click -> new SkillsDialog(desk().listSkills()).open());
    private final PageHeader header;
    private final Tabs tabs = new Tabs();
    private final Map<FleetTab, Tab> tabOf = new EnumMap<>(FleetTab.class);
    private final Div body = new Div();
    private final OpenEditor editor;
    private final FleetChanges changes;

    private QueryParameters shown = QueryParameters.empty();
    private Optional<FleetPages> pages = Optional.empty();
    private Optional<Id> open = Optional.empty();

    /** The parts of the screen. */
    enum FleetTab {
        VEHICLES(Texts.key("fleet.vehicles")),
        DRIVERS(Texts.key("fleet.drivers")),
        CREW(Texts.key("fleet.tab.crew")),
        WEEK(Texts.key("fleet.tab.week")),
        DEPOTS(Texts.key("fleet.tab.depots"));

        private final String label;

        FleetTab(String label) {
            this.label = label;
        }

        private static FleetTab of(QueryParameters query) {
            String wanted = query.getSingleParameter(TAB).orElse("").toUpperCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(tab -> tab.name().equals(wanted))
                    .findFirst()
                    .orElse(VEHICLES);
        }
    }

    FleetView(FleetDesk desk, FleetFiles files) {
        this.desk = desk;
        this.files = files;
        this.changes = new FleetChanges(desk, this::refresh, this::refreshAbsences);
        Button importButton = new Button(Texts.of("fleet.import"), Symbol.UPLOAD.icon(), click -> openImport());
        importButton.setVisible(desk.mayEditAnywhere());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        download.getElement().setAttribute("hidden", true);
        depots.setItemLabelGenerator(Depot::name);
        depots.setAriaLabel(Texts.of("fleet.depot"));
        depots.addClassName("bayou-depot");
        depots.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.merging(DEPOT, change.getValue().id().toString()));
            }
        });
        day.setAriaLabel(Texts.of("fleet.day"));
        day.setWidth("9.5rem");
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(shown.merging(DAY, change.getValue().toString()));
            }
        });
        header = new PageHeader(Texts.of("fleet.title"), skills, export, importButton, add).withBeside(depots, day);
        for (FleetTab tab : FleetTab.values()) {
            Tab one = new Tab(Texts.of(tab.label));
            tabOf.put(tab, one);
            tabs.add(one);
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.merging(TAB, selected().name().toLowerCase(Locale.ROOT)));
            }
        });
        body.addClassName("bayou-body");
        Div stage = new Div(tabs, body);
        stage.addClassName("bayou-stage");
        Workspace workspace = new Workspace(header, stage);
        editor = new OpenEditor(workspace, this::mark);
        header.withKeys(Shortcuts.usual()
                .under(Texts.of("fleet.title"))
                .on(Texts.of("fleet.add"), () -> pages.ifPresent(FleetPages::add), "N")
                .known(Texts.of("fleet.save"), "Enter"));
        add(workspace, download);
        setSizeFull();
    }

    private void go(QueryParameters query) {
        UI.getCurrent().navigate(FleetView.class, query);
    }

    private FleetTab selected() {
        return FleetTab.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        shown = query.excluding(OPEN);
        tabs.setSelectedTab(tabOf.get(FleetTab.of(shown)));
        editor.close();
        refresh();
        query.getSingleParameter(OPEN).ifPresent(id -> pages.ifPresent(current -> current.open(id)));
    }

    private void mark(Optional<Id> opened) {
        open = opened;
        place();
    }

    /** The address names what is shown, so that it can be sent to somebody. */
    private void place() {
        QueryParameters address =
                open.map(id -> shown.merging(OPEN, id.toString())).orElse(shown);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, address));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (editor.isUnsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction go = leaving.postpone();
            // Whoever stays has not chosen anything else.
            showChoice();
            editor.unlessUnsaved(go::proceed);
        }
    }

    private void showChoice() {
        tabs.setSelectedTab(tabOf.get(FleetTab.of(shown)));
        DepotAndDay.depotOf(shown, desk.listDepots()).ifPresent(depot -> {
            depots.setValue(depot);
            day.setValue(DepotAndDay.dayOf(shown).orElseGet(() -> desk.today(depot)));
        });
    }

    /** What is being entered beside them stays. */
    private void refreshAbsences() {
        pages.ifPresent(current -> {
            body.removeAll();
            body.add(current.open(selected()));
            current.showAbsences();
        });
    }

    private FleetDesk desk() {
        return desk;
    }

    private FleetPages pages() {
        return pages.orElseThrow();
    }

    private void refresh() {
        List<Depot> all = desk.listDepots();
        Optional<Depot> depot = DepotAndDay.depotOf(shown, all);
        depots.setItems(all);
        depots.setVisible(depot.isPresent());
        export.setVisible(depot.isPresent());
        skills.setVisible(depot.isPresent());
        tabs.setVisible(depot.isPresent());
        day.setVisible(depot.isPresent() && (selected() == FleetTab.CREW || selected() == FleetTab.WEEK));
        body.removeAll();
        // Whatever has changed beside it: what is being entered stays.
        if (!editor.isUnsaved()) {
            editor.close();
        }
        depot.ifPresentOrElse(this::show, this::showNone);
    }

    private void show(Depot depot) {
        depots.setValue(depot);
        shown = shown.merging(DEPOT, depot.id().toString());
        place();
        LocalDate chosen = DepotAndDay.dayOf(shown).orElseGet(() -> desk.today(depot));
        day.setValue(chosen);
        download.setHref(files.export(selected(), depot.id()));
        FleetPages current = new FleetPages(desk, depot, chosen, rows(), this, editor, changes);
        pages = Optional.of(current);
        add.setVisible(current.mayAdd(selected()));
        header.withSubtitle(current.subtitle());
        body.add(current.open(selected()));
    }

    private void showNone() {
        header.withSubtitle("");
        add.setVisible(false);
        Button action = new Button(Texts.of("fleet.none.import"), click -> openImport());
        action.setVisible(desk.mayEditAnywhere());
        Button depot = new Button(
                Texts.of("fleet.none.depot"), click -> FleetPages.addDepot(desk, editor, changes, Optional.empty()));
        depot.setVisible(desk.mayAddDepots());
        body.add(new EmptyState(Symbol.FLEET, Texts.of("fleet.none"), Texts.of("fleet.none.advice"), action, depot));
    }

    private void export() {
        files.fetch(selected(), () -> download.getElement().executeJs("this.click()"));
    }

    private void openImport() {
        files.openImport(selected(), this::imported);
    }

    /** A depot that has come in is what somebody wants to see. */
    private void imported(List<Depot> fresh) {
        fresh.stream()
                .findFirst()
                .ifPresent(depot -> shown = shown.merging(DEPOT, depot.id().toString()));
        refresh();
    }

    private WeekPage.Rows rows() {
        return shown.getSingleParameter(ROWS).filter("drivers"::equals).isPresent()
                ? WeekPage.Rows.DRIVERS
                : WeekPage.Rows.VEHICLES;
    }

    @Override
    public void showRows(WeekPage.Rows rows) {
        go(shown.merging(ROWS, rows.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void showWeekOf(LocalDate day) {
        go(shown.merging(DAY, day.toString()));
    }

    @Override
    public void open(LocalDate day) {
        go(shown.merging(DAY, day.toString()).merging(TAB, "crew"));
    }
}
