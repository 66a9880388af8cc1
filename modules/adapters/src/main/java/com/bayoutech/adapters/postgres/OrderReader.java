package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the rows of one query into orders, opening the key of each recipient once.
 *
 * <p>An erased recipient comes back as {@link #ERASED}, at a place that no vehicle reaches, so that the order stays
 * unassigned and says why.
 */
final class OrderReader {
    /** To be followed by a condition on {@code orders}, and {@link #ORDER}. */
    static final String SELECT = """
            select orders.id, depot_id, day, reference, load, skills, priority,
                position, kind, windows, service_millis, name, phone, email, address_line, notes, place,
                recipient_id, key_version, wrapped_key
            from orders
            join order_visit on order_visit.order_id = orders.id
            join recipient on recipient.id = order_visit.recipient_id
            where\s""";

    static final String ORDER = " order by reference collate \"C\", position";

    /** What stands in the place of an erased recipient's name and address. */
    static final String ERASED = "(erased)";

    private static final Place NOWHERE = new Place(0, 0);

    private final RecipientKeys recipients;
    private final Map<RecipientId, Optional<DataKey>> keys = new HashMap<>();

    OrderReader(RecipientKeys recipients) {
        this.recipients = recipients;
    }

    List<Order> read(ResultSet rows) throws SQLException {
        List<Order> orders = new ArrayList<>();
        while (rows.next()) {
            OrderVisit visit = visit(rows);
            if (rows.getInt("position") == 0) {
                orders.add(order(rows, List.of(visit)));
            } else {
                OrderVisit first = orders.removeLast().visits().getFirst();
                orders.add(order(rows, List.of(first, visit)));
            }
        }
        return orders;
    }

    private static Order order(ResultSet row, List<OrderVisit> visits) throws SQLException {
        return new Order(
                new OrderId(row.getObject("id", UUID.class)),
                new DepotId(row.getObject("depot_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("reference"),
                visits,
                new Load(List.of((Integer[]) array(row, "load"))),
                Stream.of((String[]) array(row, "skills")).map(Skill::new).collect(Collectors.toSet()),
                new Priority(row.getInt("priority")));
    }

    private OrderVisit visit(ResultSet row) throws SQLException {
        RecipientId id = new RecipientId(row.getObject("recipient_id", UUID.class));
        Optional<DataKey> key = keys.get(id);
        if (key == null) {
            key = recipients.unwrap(id, row.getInt("key_version"), row.getBytes("wrapped_key"));
            keys.put(id, key);
        }
        if (key.isEmpty()) {
            return new OrderVisit(new Recipient(id, ERASED, "", "", ERASED, ""), visit(row, NOWHERE));
        }
        VisitCipher cipher = new VisitCipher(key.get(), row.getObject("id", UUID.class), row.getInt("position"));
        Recipient recipient = new Recipient(
                id,
                cipher.open("name", row.getBytes("name")),
                cipher.open("phone", row.getBytes("phone")),
                cipher.open("email", row.getBytes("email")),
                cipher.open("address_line", row.getBytes("address_line")),
                cipher.open("notes", row.getBytes("notes")));
        return new OrderVisit(recipient, visit(row, cipher.openPlace("place", row.getBytes("place"))));
    }

    private static Visit visit(ResultSet row, Place place) throws SQLException {
        List<TimeWindow> windows = WindowsJson.read(row.getString("windows"));
        return new Visit(
                VisitKind.valueOf(row.getString("kind")),
                place,
                windows,
                Duration.ofMillis(row.getLong("service_millis")));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
