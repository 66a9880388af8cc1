package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.BlindIndex;
import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.RecipientId;
import com.google.crypto.tink.util.Bytes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Places that people chose for visits: of several that an address may be in, or where they know better.
 *
 * <p>A choice is kept with its visit, under the key of its recipient, and found by a keyed hash of the address, which is kept with that key:
 * erasing the recipient takes both along. Removing the order leaves it to the address alone, in {@link KeptPlaces}.
 */
final class PlaceChoices {
    private final JdbcClient jdbc;
    private final RecipientKeys recipients;
    private final SharedKeys sharedKeys;
    private final KeptPlaces addresses;

    PlaceChoices(JdbcClient jdbc, RecipientKeys recipients, SharedKeys sharedKeys) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.sharedKeys = sharedKeys;
        this.addresses = new KeptPlaces(jdbc, sharedKeys);
    }

    /** Writes the place of a visit; returns whether it is there and anybody may know it. Holds the visit until the unit of work ends. */
    boolean choose(OrderId order, int position, Place place) {
        List<Visited> visits = jdbc.sql("""
                        select recipient_id, address_line from order_visit
                        where order_id = ? and position = ? for update
                        """)
                .params(order.value(), position)
                .query((row, _) -> new Visited(row.getObject("recipient_id", UUID.class), row.getBytes("address_line")))
                .list();
        if (visits.isEmpty()) {
            return false;
        }
        UUID recipient = visits.getFirst().recipient();
        DataKey key = recipients.find(List.of(recipient)).get(new RecipientId(recipient));
        if (key == null) {
            return false;
        }
        VisitCipher cipher = new VisitCipher(key, order.value(), position);
        String address = cipher.open("address_line", visits.getFirst().addressLine());
        recipients.indexAddress(recipient, address);
        return jdbc.sql("""
                        update order_visit set place = ?, chosen_at = clock_timestamp()
                        where order_id = ? and position = ?
                        """)
                        .params(cipher.seal("place", place), order.value(), position)
                        .update()
                == 1;
    }

    /** The last choice for a depot for each of these addresses that has one. */
    Map<String, Place> recall(DepotId depot, Collection<String> addressLines) {
        BlindIndex index = sharedKeys.blindIndex();
        Map<String, Bytes> hashes =
                addressLines.stream().distinct().collect(Collectors.toMap(line -> line, index::ofAddress));
        byte[][] wanted = hashes.values().stream().map(Bytes::toByteArray).toArray(byte[][]::new);
        List<Chosen> chosen = jdbc.sql("""
                        select distinct on (r.address_index)
                            r.address_index, v.order_id, v.position, v.recipient_id, v.place, v.chosen_at
                        from recipient r
                            join order_visit v on v.recipient_id = r.id
                            join orders o on o.id = v.order_id
                        where r.address_index = any(?) and v.chosen_at is not null and o.depot_id = ?
                        order by r.address_index, v.chosen_at desc
                        """)
                .params(new SqlArrayValue("bytea", (Object[]) wanted), depot.value())
                .query((row, _) -> new Chosen(
                        Bytes.copyFrom(row.getBytes("address_index")),
                        row.getObject("order_id", UUID.class),
                        row.getInt("position"),
                        row.getObject("recipient_id", UUID.class),
                        row.getBytes("place"),
                        row.getObject("chosen_at", OffsetDateTime.class)))
                .list();
        Map<RecipientId, DataKey> keys =
                recipients.find(chosen.stream().map(Chosen::recipient).toList());
        Map<Bytes, KeptPlaces.Chosen> places = new HashMap<>();
        for (Chosen choice : chosen) {
            DataKey key = keys.get(new RecipientId(choice.recipient()));
            if (key != null) {
                VisitCipher cipher = new VisitCipher(key, choice.order(), choice.position());
                places.put(
                        choice.address(),
                        new KeptPlaces.Chosen(cipher.openPlace("place", choice.place()), choice.at()));
            }
        }
        Map<Bytes, KeptPlaces.Chosen> ofRemoved = addresses.recall(depot, hashes.keySet());
        Map<String, Place> recalled = new HashMap<>();
        hashes.forEach((line, hash) -> Stream.of(
                        Optional.ofNullable(places.get(hash)), Optional.ofNullable(ofRemoved.get(hash)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(KeptPlaces.Chosen::at))
                .ifPresent(last -> recalled.put(line, last.place())));
        return recalled;
    }

    /** Leaves the choices of orders that are about to be removed to their addresses. */
    void leaveToAddresses(SqlArrayValue orders) {
        // Nobody is erased meanwhile whose place would be kept then.
        jdbc.sql("""
                        select 1 from recipient
                        where id in (select recipient_id from order_visit where order_id = any(?) and chosen_at is not null)
                        order by id for update
                        """).param(orders).query(Integer.class).list();
        List<Left> left = jdbc.sql("""
                        select o.depot_id, o.day, v.order_id, v.position, v.recipient_id, v.address_line, v.place, v.chosen_at
                        from order_visit v join orders o on o.id = v.order_id
                        where v.order_id = any(?) and v.chosen_at is not null
                        """)
                .param(orders)
                .query((row, _) -> new Left(
                        new DepotId(row.getObject("depot_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getObject("order_id", UUID.class),
                        row.getInt("position"),
                        row.getObject("recipient_id", UUID.class),
                        row.getBytes("address_line"),
                        row.getBytes("place"),
                        row.getObject("chosen_at", OffsetDateTime.class)))
                .list();
        Map<RecipientId, DataKey> keys =
                recipients.find(left.stream().map(Left::recipient).toList());
        List<KeptPlaces.Left> kept = new ArrayList<>();
        for (Left choice : left) {
            DataKey key = keys.get(new RecipientId(choice.recipient()));
            if (key != null) {
                VisitCipher cipher = new VisitCipher(key, choice.order(), choice.position());
                kept.add(new KeptPlaces.Left(
                        choice.depot(),
                        cipher.open("address_line", choice.addressLine()),
                        new KeptPlaces.Chosen(cipher.openPlace("place", choice.place()), choice.at()),
                        choice.day()));
            }
        }
        addresses.keep(kept);
    }

    @SuppressWarnings("ArrayRecordComponent") // a ciphertext, never compared, never handed out
    private record Visited(UUID recipient, byte[] addressLine) {}

    @SuppressWarnings("ArrayRecordComponent") // a ciphertext, never compared, never handed out
    private record Chosen(Bytes address, UUID order, int position, UUID recipient, byte[] place, OffsetDateTime at) {}

    @SuppressWarnings("ArrayRecordComponent") // ciphertexts, never compared, never handed out
    private record Left(
            DepotId depot,
            LocalDate day,
            UUID order,
            int position,
            UUID recipient,
            byte[] addressLine,
            byte[] place,
            OffsetDateTime at) {}
}
