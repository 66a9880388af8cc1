package com.bayoutech.adapters.postgres;

import static com.bayoutech.adapters.postgres.PostgresOrderStore.ids;

import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.FieldChange;
import com.bayoutech.orders.OrderAction;
import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Changes of orders and what there was before them.
 *
 * <p>Former visits are copied as they are, by the database: their personal columns stay encrypted for the cells from which they come, and open
 * when they are copied back there.
 */
final class PostgresOrderChanges implements OrderChanges {
    private static final int BATCH = 1_000;
    private static final String VISIT_COLUMNS =
            "position, recipient_id, kind, windows, service_millis, name, phone, email, address_line, notes, place, chosen_at";

    /** All of an order that changes, but for its version. */
    private static final String FORMER = """
            jsonb_build_object('day', o.day, 'reference', o.reference, 'load', o.load, 'skills', o.skills,
                'priority', o.priority, 'state', o.state, 'failed_days', o.failed_days,
                'failed_visits', o.failed_visits, 'failed_reasons', o.failed_reasons)
            """;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final RecipientKeys recipients;
    private final OrderReader reader;
    private final OrderWriter writer;

    PostgresOrderChanges(JdbcTemplate template, RecipientKeys recipients) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.recipients = recipients;
        this.reader = new OrderReader(jdbc, recipients);
        this.writer = new OrderWriter(template);
    }

    @Override
    public List<OrderEntry> lock(Collection<OrderId> orders) {
        TransactionUnitOfWork.requireOpen("The change of orders");
        // In one sequence, so that two who change many orders at once do not wait for each other.
        jdbc.sql("select id from orders where id = any(?) order by id for update")
                .param(ids(orders))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return reader.read("id = any(?)", ids(orders));
    }

    @Override
    public void begin(Note note, Collection<OrderId> orders) {
        template.batchUpdate("""
                insert into order_change (order_id, version, change_id, caller_id, caller_name, action, fields, content)
                values (?, 1, ?, ?, ?, ?, '[]', 1)
                """, orders, BATCH, (statement, order) -> {
            statement.setObject(1, order.value());
            statement.setObject(2, note.id());
            statement.setObject(3, note.caller().id());
            statement.setString(4, note.caller().name());
            statement.setString(5, note.action().name());
        });
    }

    @Override
    public void keep(Note note, Map<OrderId, List<FieldChange>> fields) {
        template.batchUpdate(
                "insert into order_change (order_id, version, change_id, caller_id, caller_name, action, fields,"
                        + " undone_change_id, content, former_content, former)"
                        + " select o.id, o.version + 1, ?, ?, ?, ?, ?::jsonb, u.change_id,"
                        + " coalesce(u.former_content, o.version + 1), o.content, " + FORMER
                        + " from orders o left join order_change u on u.order_id = o.id and u.change_id = ?"
                        + " where o.id = ?",
                fields.entrySet(),
                BATCH,
                (statement, change) -> {
                    statement.setObject(1, note.id());
                    statement.setObject(2, note.caller().id());
                    statement.setString(3, note.caller().name());
                    statement.setString(4, note.action().name());
                    statement.setString(5, OrderChangeJson.write(change.getValue()));
                    statement.setObject(6, note.undone().orElse(null));
                    statement.setObject(7, change.getKey().value());
                });
        jdbc.sql("insert into order_former_visit (order_id, version, " + VISIT_COLUMNS
                        + ") select order_id, orders.version + 1, " + VISIT_COLUMNS
                        + " from order_visit join orders on orders.id = order_id where order_id = any(?)")
                .param(ids(fields.keySet()))
                .update();
        jdbc.sql("""
                        update orders set version = c.version, content = c.content
                        from order_change c
                        where c.order_id = orders.id and c.change_id = ? and orders.id = any(?)
                        """).params(note.id(), ids(fields.keySet())).update();
    }

    @Override
    public void write(List<OrderEntry> orders) {
        Map<OrderId, OrderEntry> known = new HashMap<>();
        reader.read("id = any(?)", ids(orders.stream().map(OrderEntry::id).toList()))
                .forEach(order -> known.put(order.id(), order));
        List<OrderEntry> rewritten = new ArrayList<>();
        List<OrderEntry> retimed = new ArrayList<>();
        for (OrderEntry order : orders) {
            boolean same = Optional.ofNullable(known.get(order.id()))
                    .filter(before -> isPersonallySame(before, order))
                    .isPresent();
            (same ? retimed : rewritten).add(order);
        }
        unlessTaken(() -> writer.update(orders));
        writer.updateTimes(retimed);
        if (!rewritten.isEmpty()) {
            rewrite(rewritten, known);
        }
    }

    /** Whoever is not visited any more stays, since the order's history still knows them. */
    private void rewrite(List<OrderEntry> orders, Map<OrderId, OrderEntry> known) {
        SqlArrayValue ids = ids(orders.stream().map(OrderEntry::id).toList());
        List<Choice> choices = jdbc.sql(
                        "select order_id, position, chosen_at from order_visit where order_id = any(?) and chosen_at is not null")
                .param(ids)
                .query((row, _) -> new Choice(
                        new OrderId(row.getObject("order_id", UUID.class)),
                        row.getInt("position"),
                        row.getObject("chosen_at", OffsetDateTime.class)))
                .list();
        List<Recipient> visited = orders.stream()
                .flatMap(order -> order.visits().stream())
                .map(VisitEntry::recipient)
                .toList();
        jdbc.sql("delete from order_visit where order_id = any(?)").param(ids).update();
        writer.insertVisits(orders, recipients.open(visited));
        for (OrderEntry order : orders) {
            choices.stream()
                    .filter(choice -> choice.order().equals(order.id()))
                    .forEach(choice -> chooseAgain(choice, known.get(order.id()), order));
        }
    }

    /** Where somebody has chosen the place of an address, that is still so after they have corrected a phone number. */
    private void chooseAgain(Choice choice, @Nullable OrderEntry before, OrderEntry after) {
        if (before == null || choice.visit() >= after.visits().size()) {
            return;
        }
        VisitEntry was = before.visits().get(choice.visit());
        VisitEntry is = after.visits().get(choice.visit());
        String address = is.recipient().addressLine();
        if (was.place().equals(is.place()) && was.recipient().addressLine().equals(address)) {
            recipients.indexAddress(is.recipient().id().value(), address);
            jdbc.sql("update order_visit set chosen_at = ? where order_id = ? and position = ?")
                    .params(choice.at(), after.id().value(), choice.visit())
                    .update();
        }
    }

    private static void unlessTaken(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw Refusals.of("The reference is that of another order. Give this one a reference of its own.", taken);
        }
    }

    @Override
    public void restore(UUID change, Collection<OrderId> orders) {
        unlessTaken(() -> jdbc.sql("""
                        update orders set day = f.day, reference = f.reference, load = f.load, skills = f.skills,
                            priority = f.priority, state = f.state, failed_days = f.failed_days,
                            failed_visits = f.failed_visits, failed_reasons = f.failed_reasons
                        from order_change c cross join lateral jsonb_to_record(c.former) as f(
                            day date, reference text, load integer[], skills text[], priority integer, state text,
                            failed_days date[], failed_visits integer[], failed_reasons text[])
                        where c.order_id = orders.id and c.change_id = ? and orders.id = any(?)
                        """).params(change, ids(orders)).update());
        jdbc.sql("delete from order_visit where order_id = any(?)")
                .param(ids(orders))
                .update();
        jdbc.sql("insert into order_visit (order_id, " + VISIT_COLUMNS + ") select order_id, " + VISIT_COLUMNS
                        + " from order_former_visit f join order_change c using (order_id, version)"
                        + " where c.change_id = ? and f.order_id = any(?)")
                .params(change, ids(orders))
                .update();
    }

    @Override
    public List<OrderChange> find(UUID change) {
        return read("c.change_id = ? order by c.order_id", change);
    }

    @Override
    public List<OrderChange> list(OrderId order) {
        return read("c.order_id = ? order by c.version desc", order.value());
    }

    private List<OrderChange> read(String condition, Object parameter) {
        return jdbc.sql("""
                        select c.change_id, c.order_id, c.version, c.at, c.caller_name, c.action, c.fields,
                            c.undone_change_id, c.content = o.content as stands
                        from order_change c join orders o on o.id = c.order_id where\s""" + condition)
                .param(parameter)
                .query((row, _) -> change(row))
                .list();
    }

    private static OrderChange change(ResultSet row) throws SQLException {
        return new OrderChange(
                row.getObject("change_id", UUID.class),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("caller_name"),
                OrderAction.valueOf(row.getString("action")),
                OrderChangeJson.read(row.getString("fields")),
                Optional.ofNullable(row.getObject("undone_change_id", UUID.class)),
                row.getBoolean("stands"));
    }

    private static boolean isPersonallySame(OrderEntry before, OrderEntry after) {
        if (before.visits().size() != after.visits().size()) {
            return false;
        }
        for (int visit = 0; visit < after.visits().size(); visit++) {
            VisitEntry was = before.visits().get(visit);
            VisitEntry is = after.visits().get(visit);
            if (!was.recipient().equals(is.recipient()) || !was.place().equals(is.place()) || was.kind() != is.kind()) {
                return false;
            }
        }
        return true;
    }

    /** That somebody has chosen the place of a visit. */
    private record Choice(OrderId order, int visit, OffsetDateTime at) {}
}
