package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.FailedVisit;
import com.bayoutech.orders.FailureReason;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderLife;
import com.bayoutech.orders.OrderState;
import com.bayoutech.orders.VisitEntry;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Reads orders, then their visits, then the keys of their recipients, each by one query.
 *
 * <p>Not one join: right after a large import, or a large removal, the planner's statistics are old, and a join of thousands of
 * orders with their visits then took minutes by nested loops. These three stay linear whatever the statistics say.
 *
 * <p>An erased recipient comes back as {@link #ERASED}, at a place that no vehicle reaches, so that the order stays
 * unassigned.
 */
final class OrderReader {
    /** What stands in the place of an erased recipient's name and address. */
    static final String ERASED = "(erased)";

    private static final Place NOWHERE = new Place(0, 0);

    private final JdbcClient jdbc;
    private final RecipientKeys recipients;

    OrderReader(JdbcClient jdbc, RecipientKeys recipients) {
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    /** The orders of a condition on their table, by reference. */
    List<OrderEntry> read(String condition, Object... parameters) {
        List<OrderRow> orders = jdbc.sql(
                        "select id, depot_id, day, reference, load, skills, priority, state, version, failed_days,"
                                + " failed_visits, failed_reasons from orders where " + condition
                                + " order by reference collate \"C\"")
                .params(parameters)
                .query((row, _) -> orderRow(row))
                .list();
        Map<UUID, List<VisitRow>> visits = visits(orders);
        Set<UUID> visited = visits.values().stream()
                .flatMap(List::stream)
                .map(VisitRow::recipient)
                .collect(Collectors.toSet());
        Map<RecipientId, DataKey> keys = recipients.find(visited);
        return orders.stream()
                .filter(order -> visits.containsKey(order.id()))
                .map(order -> order.toEntry(visits.getOrDefault(order.id(), List.of()).stream()
                        .map(visit -> visit.open(keys.get(new RecipientId(visit.recipient()))))
                        .toList()))
                .toList();
    }

    private Map<UUID, List<VisitRow>> visits(List<OrderRow> orders) {
        Map<UUID, List<VisitRow>> visits = new HashMap<>();
        jdbc.sql("""
                        select order_id, position, recipient_id, kind, windows, service_millis,
                            name, phone, email, address_line, notes, place
                        from order_visit where order_id = any(?) order by order_id, position
                        """)
                .param(new SqlArrayValue(
                        "uuid", orders.stream().map(OrderRow::id).toArray()))
                .query(row -> {
                    VisitRow visit = visitRow(row);
                    visits.computeIfAbsent(visit.order(), _ -> new ArrayList<>(2))
                            .add(visit);
                });
        return visits;
    }

    private static OrderRow orderRow(ResultSet row) throws SQLException {
        return new OrderRow(
                row.getObject("id", UUID.class),
                row.getObject("depot_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("reference"),
                List.of((Integer[]) row.getArray("load").getArray()),
                List.of((String[]) row.getArray("skills").getArray()),
                row.getInt("priority"),
                new OrderLife(OrderState.valueOf(row.getString("state")), failures(row), row.getInt("version")));
    }

    private static List<FailedVisit> failures(ResultSet row) throws SQLException {
        Date[] days = (Date[]) row.getArray("failed_days").getArray();
        Integer[] visits = (Integer[]) row.getArray("failed_visits").getArray();
        String[] reasons = (String[]) row.getArray("failed_reasons").getArray();
        return IntStream.range(0, days.length)
                .mapToObj(i -> new FailedVisit(days[i].toLocalDate(), visits[i], FailureReason.valueOf(reasons[i])))
                .toList();
    }

    private static VisitRow visitRow(ResultSet row) throws SQLException {
        return new VisitRow(
                row.getObject("order_id", UUID.class),
                row.getInt("position"),
                row.getObject("recipient_id", UUID.class),
                VisitKind.valueOf(row.getString("kind")),
                WindowsJson.read(row.getString("windows")),
                Duration.ofMillis(row.getLong("service_millis")),
                row.getBytes("name"),
                row.getBytes("phone"),
                row.getBytes("email"),
                row.getBytes("address_line"),
                row.getBytes("notes"),
                row.getBytes("place"));
    }

    private record OrderRow(
            UUID id,
            UUID depot,
            LocalDate day,
            String reference,
            List<Integer> load,
            List<String> skills,
            int priority,
            OrderLife life) {
        OrderEntry toEntry(List<VisitEntry> visits) {
            return new OrderEntry(
                    new OrderId(id),
                    new DepotId(depot),
                    day,
                    reference,
                    visits,
                    new Load(load),
                    skills.stream().map(Skill::new).collect(Collectors.toSet()),
                    new Priority(priority),
                    life);
        }
    }

    /** A visit's row as it is stored; the six arrays are ciphertexts, the place's is not there while it waits for one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record VisitRow(
            UUID order,
            int position,
            UUID recipient,
            VisitKind kind,
            List<TimeWindow> windows,
            Duration service,
            byte[] name,
            byte[] phone,
            byte[] email,
            byte[] addressLine,
            byte[] notes,
            byte @Nullable [] place) {
        VisitEntry open(@Nullable DataKey key) {
            RecipientId id = new RecipientId(recipient);
            if (key == null) {
                return visit(new Recipient(id, ERASED, "", "", ERASED, ""), Optional.of(NOWHERE));
            }
            VisitCipher cipher = new VisitCipher(key, order, position);
            Recipient opened = new Recipient(
                    id,
                    cipher.open("name", name),
                    cipher.open("phone", phone),
                    cipher.open("email", email),
                    cipher.open("address_line", addressLine),
                    cipher.open("notes", notes));
            return visit(opened, place == null ? Optional.empty() : Optional.of(cipher.openPlace("place", place)));
        }

        private VisitEntry visit(Recipient who, Optional<Place> where) {
            return new VisitEntry(who, kind, where, windows, service);
        }
    }
}
