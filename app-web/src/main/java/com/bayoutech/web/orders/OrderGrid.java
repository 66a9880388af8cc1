package com.bayoutech.web.orders;

import com.bayoutech.domain.OrderId;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.RowOpening;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders in rows; searched in memory, since their personal fields are encrypted in the database.
 *
 * <p>No cell is a component: ten thousand rows are scrolled through as fast as texts travel.
 */
final class OrderGrid extends Grid<OrderEntry> {
    static final String STATE = "state";

    /** A day at once: then whoever scrolls, however fast, is never ahead of the server, and never looks at empty rows. */
    private static final int PAGE_ROWS = 12_000;

    private static final String PILL = """
            <div class="bayou-state">${item.choose
              ? html`<vaadin-button theme="small" class="bayou-pill-button" tone="attention" aria-label="${item.label}"
                  @click="${choose}">${item.ask}</vaadin-button>`
              : item.state ? html`<span class="bayou-pill" tone="${item.tone}" title="${item.why}">${item.state}</span>` : ''}</div>
            """;

    private final List<OrderEntry> orders = new ArrayList<>();
    private final Column<OrderEntry> state;
    private DepotClock clock = new DepotClock(ZoneOffset.UTC);
    private LocalDate day = LocalDate.EPOCH;
    private String wanted = "";
    private OrderShow show = OrderShow.ALL;
    private boolean mayChoose;
    private Optional<OrderId> open = Optional.empty();

    /**
     * @param choosePlace what a click on an order that waits for its place does, for those who may
     * @param opened a row that somebody clicks, or on which they press Enter
     */
    OrderGrid(Consumer<OrderEntry> choosePlace, Consumer<OrderEntry> opened) {
        super(PAGE_ROWS);
        addColumn(OrderEntry::reference)
                .setHeader(Texts.of("orders.reference"))
                .setSortable(true)
                .setFrozen(true)
                .setWidth("6.75rem")
                .setFlexGrow(0);
        Column<OrderEntry> kind = addColumn(OrderWords::kind)
                .setHeader(Texts.of("orders.kind"))
                .setSortable(true)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(OrderWords::recipients)
                .setHeader(Texts.of("orders.recipient"))
                .setSortable(true)
                .setTooltipGenerator(OrderWords::recipients)
                .setWidth("6rem")
                .setFlexGrow(2);
        addColumn(OrderWords::addresses)
                .setHeader(Texts.of("orders.address"))
                .setSortable(true)
                .setTooltipGenerator(OrderWords::addresses)
                .setWidth("7rem")
                .setFlexGrow(5);
        state = addColumn(LitRenderer.<OrderEntry>of(PILL)
                        .withProperty("choose", this::isToBeChosen)
                        .withProperty("state", order -> OrderWords.state(order, day))
                        .withProperty("tone", order -> OrderWords.tone(order, day))
                        .withProperty("why", this::why)
                        .withProperty("ask", _ -> Texts.of("orders.choose-address"))
                        .withProperty("label", order -> Texts.of("orders.choose-address.of", order.reference()))
                        .withFunction("choose", choosePlace::accept))
                .setKey(STATE)
                .setHeader(Texts.of("orders.state"))
                .setSortable(true)
                .setComparator(Comparator.comparing(order -> OrderWords.state(order, day)))
                .setWidth("8.25rem")
                .setFlexGrow(0);
        addColumn(order -> OrderWords.windows(order, clock))
                .setHeader(Texts.of("orders.window"))
                .setSortable(true)
                .setComparator(Comparator.comparing(OrderGrid::firstMoment))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        Column<OrderEntry> service = addColumn(order -> DepotClock.length(OrderWords.service(order)))
                .setHeader(Texts.of("orders.service"))
                .setSortable(true)
                .setComparator(Comparator.comparing(OrderWords::service))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        Column<OrderEntry> load = addColumn(order -> Amounts.load(order.load()))
                .setHeader(Texts.of("orders.load"))
                .setSortable(true)
                .setComparator(OrderGrid::byLoad)
                .setWidth("4.5rem")
                .setFlexGrow(0);
        Column<OrderEntry> skills = addColumn(OrderWords::skills)
                .setHeader(Texts.of("orders.skills"))
                .setSortable(true)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        Column<OrderEntry> priority = addColumn(order -> order.priority().level())
                .setHeader(Texts.of("orders.priority"))
                .setSortable(true)
                .setWidth("5.25rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        setMultiSort(true, true);
        setSizeFull();
        setPartNameGenerator(order -> open.equals(Optional.of(order.id())) ? "open" : null);
        setItems(orders).setIdentifierProvider(OrderEntry::id);
        RowOpening.of(this, opened::accept);
        new WidthWatch(this, width -> {
            priority.setVisible(width.isAtLeast(720));
            kind.setVisible(width.isAtLeast(1_000));
            service.setVisible(width.isAtLeast(900));
            load.setVisible(width.isAtLeast(1_000));
            skills.setVisible(width.isAtLeast(1_080));
        });
    }

    /** Replaces the orders; rows that are still there stay selected and where they are. */
    void show(List<OrderEntry> next, OrderShow shown, LocalDate seen, DepotClock depotClock, boolean choose) {
        clock = depotClock;
        day = seen;
        show = shown;
        mayChoose = choose;
        orders.clear();
        orders.addAll(next);
        state.setVisible(
                next.stream().anyMatch(order -> !OrderWords.state(order, seen).isEmpty()));
        filter();
        select(getSelectedItems().stream().map(OrderEntry::id).toList());
    }

    void search(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        filter();
    }

    /** Marks the order that is open beside the grid. */
    void mark(Optional<OrderId> order) {
        if (!open.equals(order)) {
            open = order;
            getListDataView().refreshAll();
        }
    }

    /** How many rows the search and the choice of states leave. */
    int shownCount() {
        return getListDataView().getItemCount();
    }

    /** As they are now: what was selected before they changed is not what they are. */
    private void select(List<OrderId> ids) {
        asMultiSelect()
                .setValue(orders.stream()
                        .filter(order -> ids.contains(order.id()))
                        .collect(Collectors.toSet()));
    }

    private void filter() {
        getListDataView()
                .setFilter(order -> show.has(order, day)
                        && (wanted.isEmpty() || words(order).contains(wanted)));
    }

    private boolean isToBeChosen(OrderEntry order) {
        return mayChoose && order.isWaiting() && order.stateOn(day) == OrderState.OPEN;
    }

    private String why(OrderEntry order) {
        return order.life().failures().isEmpty()
                ? ""
                : OrderWords.failure(order, order.life().failures().getLast());
    }

    /** By the first amount, and among equals by the next. */
    private static int byLoad(OrderEntry one, OrderEntry other) {
        int dimensions = Math.max(one.load().dimensions(), other.load().dimensions());
        return IntStream.range(0, dimensions)
                .map(dimension -> Integer.compare(
                        one.load().amount(dimension), other.load().amount(dimension)))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
    }

    private static Instant firstMoment(OrderEntry order) {
        return order.visits().stream()
                .flatMap(visit -> visit.windows().stream())
                .map(window -> window.earliest())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static String words(OrderEntry order) {
        StringBuilder words = new StringBuilder(order.reference());
        order.visits().forEach(visit -> {
            for (String text : List.of(
                    visit.recipient().name(),
                    visit.recipient().addressLine(),
                    visit.recipient().phone(),
                    visit.recipient().email())) {
                words.append(' ').append(text);
            }
        });
        return words.append(' ')
                .append(OrderWords.kind(order))
                .append(' ')
                .append(OrderWords.skills(order))
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
