package com.bayoutech.web.day;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;

import com.bayoutech.adapters.papers.PaperLanguage;
import com.bayoutech.adapters.papers.PapersConfiguration;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.fleet.CrewEditor;
import com.bayoutech.fleet.CrewExporter;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.DepotRemover;
import com.bayoutech.fleet.DepotUse;
import com.bayoutech.fleet.DriverExchanger;
import com.bayoutech.fleet.FleetEditor;
import com.bayoutech.fleet.FleetExporter;
import com.bayoutech.fleet.FleetFileKind;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.ProofService;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.ErasureList;
import com.bayoutech.orders.ImportListener;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.InMemoryMappings;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEditor;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderRemover;
import com.bayoutech.orders.OrderSearch;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.RecipientService;
import com.bayoutech.orders.RecipientStore;
import com.bayoutech.orders.SpreadsheetReader;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.OpenDays;
import com.bayoutech.planning.PaperPress;
import com.bayoutech.planning.PaperService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.PlanRoom;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunQueue;
import com.bayoutech.planning.RunRequest;
import com.bayoutech.planning.RunService;
import com.bayoutech.planning.RunWorker;
import com.bayoutech.planning.SummaryService;
import com.bayoutech.planning.WhatIfService;
import com.bayoutech.routing.Schedule;
import com.bayoutech.streets.region.TownSource;
import com.bayoutech.web.demo.DemoStreets;
import com.bayoutech.web.people.FakePeople;
import com.bayoutech.web.security.ScreenSecurity;
import com.bayoutech.web.security.SignedInAs;
import com.bayoutech.web.ui.UploadLimit;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * All screens over the real services with stores in memory, opened by their addresses; it is a Monday morning.
 *
 * <p>Long, since each thing that people do on more than one screen is here once, for the tests of all of them.
 */
public final class Screens implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Caller BACKSTAGE = Caller.system("tests", Permission.values());

    public final FakePeople people = new FakePeople();
    public final FakeFleet fleet = new FakeFleet();
    public final FakeOrders orders = new FakeOrders();
    public final FakeRecipients recipients = new FakeRecipients(orders::all);
    public final FakeRuns runs = new FakeRuns();
    public final FakePlans plans = new FakePlans(runs);
    public final FakeRunFeed feed = new FakeRunFeed();
    public final FakePlanFeed planFeed = new FakePlanFeed();
    public final FakeOrderFeed orderFeed = new FakeOrderFeed();
    public final FakeOptimizer optimizer = new FakeOptimizer();
    public final FakeStreets streets = new FakeStreets();

    private DemoStreets demoStreets = new DemoStreets(Optional.of(new TownSource(3, 2_000)));
    private final Deque<RunId> queue = new ArrayDeque<>();
    private final GenericApplicationContext context = new GenericApplicationContext();

    public Screens() {
        // A background thread that finds the screen unlocked changes it by itself. In the server Vaadin knows who is
        // signed in there; here it inherits that.
        SecurityContextHolder.setStrategyName(SecurityContextHolder.MODE_INHERITABLETHREADLOCAL);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        registerComponents();
        registerPorts();
        List.of(
                        FleetService.class,
                        FleetImporter.class,
                        FleetEditor.class,
                        FleetExporter.class,
                        CrewService.class,
                        CrewEditor.class,
                        CrewExporter.class,
                        DepotRemover.class,
                        DriverExchanger.class,
                        OrderService.class,
                        OrderDesk.class,
                        OrderRemover.class,
                        OrderEditor.class,
                        OrderSearch.class,
                        OrderImporter.class,
                        AddressService.class,
                        RecipientService.class,
                        PaperService.class,
                        PlanService.class,
                        OpenDays.class,
                        PlanEditor.class,
                        PlanRoom.class,
                        PlanMerger.class,
                        WhatIfService.class,
                        RunService.class,
                        RunWorker.class,
                        SummaryService.class)
                .forEach(service -> context.registerBean(service, definition -> definition.setLazyInit(true)));
        ScreenSecurity.register(context);
        context.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(OwnRoutes.find(), context, UI::new));
    }

    /** The application's own, but for the wiring of a server. */
    private void registerComponents() {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan("com.bayoutech.web");
        people.register(context);
    }

    private DepotUse depotUse() {
        return new DepotUse() {
            @Override
            public long countOrders(DepotId depot) {
                return orders.all().stream()
                        .filter(order -> order.depot().equals(depot))
                        .count();
            }

            @Override
            public long countPlans(DepotId depot) {
                return plans.list(depot).size();
            }
        };
    }

    private void registerPorts() {
        List.of(fleet, orders, runs, plans, feed, planFeed, orderFeed, optimizer, streets)
                .forEach(this::register);
        context.registerBean(MappingStore.class, InMemoryMappings::new);
        context.registerBean(DepotUse.class, this::depotUse);
        context.registerBean(SpreadsheetReader.class, () -> (file, rows) -> {
            throw new UnsupportedOperationException("These screens are sent CSV files.");
        });
        context.registerBean(UnitOfWork.class, () -> new FakeUnitOfWork(List.of(orders::remember, plans::remember)));
        context.registerBean(AuditTrail.class, () -> entry -> {});
        context.registerBean(Outbox.class, () -> event -> {});
        context.registerBean(
                PaperPress.class, () -> new PapersConfiguration().paperPress(streets, () -> PaperLanguage.ENGLISH));
        context.registerBean(RunQueue.class, () -> queue::add);
        context.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
        context.registerBean(UploadLimit.class, () -> new UploadLimit(1 << 20));
        context.registerBean(AccountService.class, () -> people.accounts);
        context.registerBean(ProofService.class, () -> people.proofs);
        context.registerBean(RecipientStore.class, () -> recipients);
        context.registerBean(ErasureList.class, () -> ErasureList.NONE);
        context.registerBean(DemoStreets.class, () -> demoStreets, definition -> definition.setLazyInit(true));
    }

    @SuppressWarnings("unchecked")
    private <T> void register(T port) {
        context.registerBean((Class<T>) port.getClass(), () -> port);
    }

    /** Signs a dispatcher in who holds these permissions and no others. */
    public Screens signIn(Permission... permissions) {
        people.add("dora", "Dora Landry", "dispatcher");
        people.roles.setPermissions(
                people.credentials("root").caller().proven(), Map.of("dispatcher", Set.of(permissions)), Map.of());
        SignedInAs.person(people.choosePassword("dora"));
        return this;
    }

    /** Signs an admin in, who holds them all. */
    public Screens signInAdmin() {
        SignedInAs.person(people.credentials("root"));
        return this;
    }

    /** Goes where an address leads, such as {@code orders} or {@code orders?day=2026-11-24}. */
    public void open(String address) {
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.UI_NAVIGATE);
        settle();
    }

    /** Does what waits for the screen's lock, as the next answer to a browser would. */
    public void settle() {
        MockVaadin.clientRoundtrip(false);
    }

    /** Chooses a value as a person does, and waits for what comes of it. */
    public <C extends AbstractField<C, V>, V> void choose(C field, V value) {
        field.setValue(value);
        _fireValueChange(field, true);
        settle();
    }

    /** Clicks a button by its text, and waits for what comes of it. */
    public void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
        settle();
    }

    /** Sends a file to the import dialog that the screen's own button opens. */
    public void send(String file) {
        sendBy("Import", file);
    }

    /** Sends a file to the import dialog that a button opens. */
    public void sendBy(String button, String file) {
        click(button);
        _upload(_get(Upload.class), "file.csv", file.getBytes(StandardCharsets.UTF_8));
        settle();
    }

    /** Sends a file, and brings in what is good of it. */
    public void bringIn(String file) {
        send(file);
        _find(
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> button.isVisible() && button.getText().startsWith("Import ")))
                .forEach(button -> _click(button));
        await("Done");
    }

    /** Waits for a button, which the background brings. */
    public void await(String button) {
        Instant end = Instant.now().plusSeconds(20);
        while (_find(Button.class, spec -> spec.withText(button)).isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The button (" + button + ") has not come.");
            }
            Thread.onSpinWait();
            settle();
        }
    }

    /** What the empty state on the screen says. */
    public String emptyTitle() {
        Component empty = _get(Div.class, spec -> spec.withClasses("bayou-empty"));
        return _get(empty, H2.class).getText();
    }

    /** The line below the screen's name. */
    public String subtitle() {
        return _get(Span.class, spec -> spec.withClasses("bayou-header-subtitle"))
                .getText();
    }

    /** What the open notices say. */
    public List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    public Depot depot(String name) {
        return fleet.listDepots().stream()
                .filter(depot -> depot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Before any screen is open: the streets are not the fictional town's. */
    public Screens onStreetsOfARegion() {
        demoStreets = new DemoStreets(Optional.empty());
        return this;
    }

    /** Before any screen is open: the streets are those of the town of another seed. */
    public Screens inAnotherTown() {
        demoStreets = new DemoStreets(Optional.of(new TownSource(4, 2_000)));
        return this;
    }

    public Screens withFleet() {
        context.getBean(FleetImporter.class).importFile(BACKSTAGE, FleetFileKind.VEHICLES, stream(DayFiles.FLEET));
        return this;
    }

    /** So many orders of Riverside for today. */
    public Screens withOrders(int count) {
        return withOrders(DayFiles.orders(count));
    }

    /** A file of orders of Riverside for today. */
    public Screens withOrders(String file) {
        return withOrdersAt("Riverside", file);
    }

    /** A file of orders of a depot for today. */
    public Screens withOrdersAt(String depot, String file) {
        context.getBean(OrderImporter.class)
                .importFile(BACKSTAGE, new ImportRequest(depot(depot), TODAY), stream(file), ImportListener.NONE);
        return this;
    }

    /** A file of orders of Riverside for another day. */
    public Screens withOrdersOn(String day, String file) {
        context.getBean(OrderImporter.class)
                .importFile(
                        BACKSTAGE,
                        new ImportRequest(depot("Riverside"), LocalDate.parse(day)),
                        stream(file),
                        ImportListener.NONE);
        return this;
    }

    /** A worker takes the run that waits and brings it to its end. */
    public void work() {
        context.getBean(RunWorker.class).work(BACKSTAGE, queue.remove());
        settle();
    }

    /** Today's plan of Riverside, as somebody else gets it. */
    public Plan openPlan() {
        return context.getBean(PlanService.class)
                .openPlan(BACKSTAGE, depot("Riverside").id(), TODAY);
    }

    /** Somebody else begins a what-if with the plan as it is. */
    public Plan beginWhatIf(Plan plan, String name) {
        return context.getBean(WhatIfService.class)
                .begin(BACKSTAGE, plan.id(), plan.head().orElseThrow(), name);
    }

    /** Somebody else publishes the plan. */
    public void publish(Plan plan) {
        context.getBean(PlanService.class)
                .publish(BACKSTAGE, plan.id(), plan.head().orElseThrow());
    }

    /** Somebody else changes the plan by hand. */
    public void edit(Plan plan, Edit edit) {
        context.getBean(PlanEditor.class)
                .apply(BACKSTAGE, plan.id(), plan.head().orElseThrow(), edit);
    }

    /** Somebody else asks for a run. */
    public void startRun(Plan plan, Duration limit) {
        context.getBean(RunService.class).startRun(BACKSTAGE, plan.id(), RunRequest.of(limit, ""));
    }

    /** Who is at work on a plan's day. */
    public List<Shift> shifts(Plan plan) {
        return context.getBean(FleetService.class).listShifts(BACKSTAGE, plan.depot(), plan.day());
    }

    /** Somebody else asks for a run of half a minute. */
    public void startRun(Plan plan) {
        startRun(plan, Duration.ofSeconds(30));
    }

    /** A worker takes the run that waits, and is at it from now on. */
    public void takeRun() {
        runs.take(queue.remove(), NOW);
    }

    /** A schedule of today's orders of Riverside. */
    public Schedule schedule(long cents) {
        Depot depot = depot("Riverside");
        return optimizer.schedule(
                service(FleetService.class)
                        .listShifts(BACKSTAGE, depot.id(), TODAY)
                        .getFirst(),
                orders.list(depot.id(), TODAY).stream()
                        .map(OrderEntry::id)
                        .map(JobId::of)
                        .toList(),
                cents);
    }

    /** A bean of the application. */
    public <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
        context.close();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
