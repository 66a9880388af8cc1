package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.VisitEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Orders by JDBC, since they come and go by the thousands; see the package's documentation. */
final class PostgresOrderStore implements OrderStore {
    /** Whether a day's list has an order: of a depot, and twice the day. */
    private static final String LISTED =
            "depot_id = ? and (day = ? or (failed_days <> '{}' and failed_days @> array[?::date]))";

    private final JdbcClient jdbc;
    private final RecipientKeys recipients;
    private final OrderReader reader;
    private final OrderWriter writer;
    private final PlaceChoices choices;
    private final UnitOfWork unitOfWork;

    PostgresOrderStore(JdbcTemplate template, RecipientKeys recipients, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        this.jdbc = JdbcClient.create(template);
        this.recipients = recipients;
        this.reader = new OrderReader(jdbc, recipients);
        this.writer = new OrderWriter(template);
        this.choices = new PlaceChoices(jdbc, recipients, sharedKeys);
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Recipient> recognize(List<Recipient> unknown) {
        return recipients.recognize(unknown);
    }

    @Override
    public List<OrderEntry> findByReferences(Collection<String> references) {
        return reader.read("reference = any(?)", new SqlArrayValue("text", references.toArray()));
    }

    @Override
    public Optional<OrderEntry> find(OrderId order) {
        return reader.read("id = ?", order.value()).stream().findFirst();
    }

    @Override
    public List<OrderEntry> findAll(Collection<OrderId> orders) {
        return reader.read("id = any(?)", ids(orders));
    }

    @Override
    public void insert(List<OrderEntry> orders) {
        if (orders.isEmpty()) {
            return;
        }
        List<Recipient> visited = orders.stream()
                .flatMap(order -> order.visits().stream())
                .map(VisitEntry::recipient)
                .toList();
        try {
            unitOfWork.run(() -> writer.insert(orders, recipients.open(visited)));
        } catch (DuplicateKeyException e) {
            throw Refusals.of(
                    "Some of these orders are there already, or came in from somebody else just now. Send the file again:"
                            + " what is there stays as it is.",
                    e);
        }
    }

    /** The database itself knows which transaction wrote each row last: whoever writes cannot forget to say so. */
    @Override
    public String stamp(DepotId depot, LocalDate day) {
        return jdbc.sql("""
                        select concat_ws('/', count(*), sum(hashtextextended(concat_ws(' ', o.id, o.xmin, v.position, v.xmin), 0)))
                        from orders o join order_visit v on v.order_id = o.id
                        where %s""".formatted(LISTED))
                .params(depot.value(), day, day)
                .query(String.class)
                .single();
    }

    @Override
    public List<OrderEntry> list(DepotId depot, LocalDate day) {
        return reader.read(LISTED, depot.value(), day, day);
    }

    @Override
    public List<DayCount> countByDay(DepotId depot) {
        return jdbc.sql(
                        "select day, count(*) from orders where depot_id = ? and state <> 'CANCELLED' group by day order by day desc")
                .param(depot.value())
                .query((row, _) -> new DayCount(row.getObject("day", LocalDate.class), row.getInt("count")))
                .list();
    }

    @Override
    public boolean choosePlace(OrderId order, int visit, Place place) {
        return choices.choose(order, visit, place);
    }

    @Override
    public Map<String, Place> recallPlaces(DepotId depot, Collection<String> addressLines) {
        return choices.recall(depot, addressLines);
    }

    @Override
    public Set<OrderId> remove(Collection<OrderId> orders) {
        return unitOfWork.call(
                () -> removeRows(orders.stream().map(OrderId::value).toList()));
    }

    @Override
    public int removeAll(DepotId depot) {
        return unitOfWork.call(() -> removeRows(jdbc.sql("select id from orders where depot_id = ?")
                        .param(depot.value())
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list())
                .size());
    }

    static SqlArrayValue ids(Collection<OrderId> orders) {
        return new SqlArrayValue("uuid", orders.stream().map(OrderId::value).toArray());
    }

    private Set<OrderId> removeRows(List<UUID> orders) {
        SqlArrayValue ids = new SqlArrayValue("uuid", orders.toArray());
        choices.leaveToAddresses(ids);
        Set<UUID> visited = new HashSet<>();
        for (String visits : List.of("order_visit", "order_former_visit")) {
            visited.addAll(jdbc.sql("delete from " + visits + " where order_id = any(?) returning recipient_id")
                    .param(ids)
                    .query((row, _) -> row.getObject("recipient_id", UUID.class))
                    .list());
        }
        Set<OrderId> removed = jdbc.sql("delete from orders where id = any(?) returning id")
                .param(ids)
                .query((row, _) -> new OrderId(row.getObject("id", UUID.class)))
                .set();
        recipients.removeUnused(visited);
        return removed;
    }
}
