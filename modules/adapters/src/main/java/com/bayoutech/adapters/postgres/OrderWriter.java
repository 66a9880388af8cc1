package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.Skill;
import com.bayoutech.orders.FailedVisit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes orders by the thousands; the driver turns a batch into few statements with many rows. */
final class OrderWriter {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;

    OrderWriter(JdbcTemplate template) {
        this.template = template;
    }

    /** Adds orders, their personal columns encrypted under the keys of their recipients. */
    void insert(List<OrderEntry> orders, Map<RecipientId, DataKey> keys) {
        template.batchUpdate("""
                insert into orders (id, depot_id, day, reference, load, skills, priority)
                values (?, ?, ?, ?, ?, ?, ?)
                """, orders, BATCH, OrderWriter::setOrder);
        insertVisits(orders, keys);
    }

    /** Writes what an order has besides its visits. */
    void update(List<OrderEntry> orders) {
        template.batchUpdate("""
                update orders set day = ?, reference = ?, load = ?, skills = ?, priority = ?, state = ?,
                    failed_days = ?, failed_visits = ?, failed_reasons = ?
                where id = ?
                """, orders, BATCH, OrderWriter::setChanged);
    }

    /** Writes when visits are and how long they take; their other columns stay as they are. */
    void updateTimes(List<OrderEntry> orders) {
        template.batchUpdate(
                "update order_visit set windows = ?::jsonb, service_millis = ? where order_id = ? and position = ?",
                visits(orders),
                BATCH,
                (statement, visit) -> {
                    statement.setString(1, WindowsJson.write(visit.content().windows()));
                    statement.setLong(2, visit.content().service().toMillis());
                    statement.setObject(3, visit.order());
                    statement.setInt(4, visit.position());
                });
    }

    /** Adds visits, their personal columns encrypted under the keys of their recipients. */
    void insertVisits(List<OrderEntry> orders, Map<RecipientId, DataKey> keys) {
        template.batchUpdate("""
                insert into order_visit (order_id, position, recipient_id, kind, windows, service_millis,
                    name, phone, email, address_line, notes, place)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                """, visits(orders), BATCH, (statement, visit) -> setVisit(statement, visit, keys));
    }

    private static void setChanged(PreparedStatement statement, OrderEntry order) throws SQLException {
        Connection connection = statement.getConnection();
        List<FailedVisit> failures = order.life().failures();
        statement.setObject(1, order.day());
        statement.setString(2, order.reference());
        statement.setArray(
                3, connection.createArrayOf("integer", order.load().amounts().toArray()));
        statement.setArray(4, connection.createArrayOf("text", skills(order)));
        statement.setInt(5, order.priority().level());
        statement.setString(6, order.life().state().name());
        statement.setArray(
                7,
                connection.createArrayOf(
                        "date",
                        failures.stream()
                                .map(failure -> Date.valueOf(failure.day()))
                                .toArray()));
        statement.setArray(
                8,
                connection.createArrayOf(
                        "integer", failures.stream().map(FailedVisit::visit).toArray()));
        statement.setArray(
                9,
                connection.createArrayOf(
                        "text",
                        failures.stream()
                                .map(failure -> failure.reason().name())
                                .toArray()));
        statement.setObject(10, order.id().value());
    }

    private static Object[] skills(OrderEntry order) {
        return order.skills().stream().map(Skill::name).sorted().toArray();
    }

    private static void setOrder(PreparedStatement statement, OrderEntry order) throws SQLException {
        statement.setObject(1, order.id().value());
        statement.setObject(2, order.depot().value());
        statement.setObject(3, order.day());
        statement.setString(4, order.reference());
        statement.setArray(
                5,
                statement
                        .getConnection()
                        .createArrayOf("integer", order.load().amounts().toArray()));
        statement.setArray(6, statement.getConnection().createArrayOf("text", skills(order)));
        statement.setInt(7, order.priority().level());
    }

    private static void setVisit(PreparedStatement statement, VisitRow row, Map<RecipientId, DataKey> keys)
            throws SQLException {
        Recipient recipient = row.content().recipient();
        DataKey key = keys.get(recipient.id());
        if (key == null) {
            throw new IllegalArgumentException("The recipient (" + recipient.id() + ") has no key. Open it first.");
        }
        VisitCipher cipher = new VisitCipher(key, row.order(), row.position());
        statement.setObject(1, row.order());
        statement.setInt(2, row.position());
        statement.setObject(3, recipient.id().value());
        statement.setString(4, row.content().kind().name());
        statement.setString(5, WindowsJson.write(row.content().windows()));
        statement.setLong(6, row.content().service().toMillis());
        statement.setBytes(7, cipher.seal("name", recipient.name()));
        statement.setBytes(8, cipher.seal("phone", recipient.phone()));
        statement.setBytes(9, cipher.seal("email", recipient.email()));
        statement.setBytes(10, cipher.seal("address_line", recipient.addressLine()));
        statement.setBytes(11, cipher.seal("notes", recipient.notes()));
        Optional<byte[]> place = row.content().place().map(at -> cipher.seal("place", at));
        statement.setBytes(12, place.orElse(null));
    }

    private static List<VisitRow> visits(List<OrderEntry> orders) {
        List<VisitRow> rows = new ArrayList<>();
        for (OrderEntry order : orders) {
            for (int position = 0; position < order.visits().size(); position++) {
                rows.add(new VisitRow(
                        order.id().value(), position, order.visits().get(position)));
            }
        }
        return rows;
    }

    private record VisitRow(UUID order, int position, VisitEntry content) {}
}
