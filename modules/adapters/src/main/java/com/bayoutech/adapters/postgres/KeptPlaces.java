package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.BlindIndex;
import com.bayoutech.adapters.keys.FieldAddress;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Places that people chose for addresses in orders that are removed since ({@code docs/decisions/0043-pins-stay-with-the-address.md}).
 *
 * <p>Found by a keyed hash of the address, and encrypted under a key that only the address gives.
 */
final class KeptPlaces {
    private final JdbcClient jdbc;
    private final SharedKeys sharedKeys;

    KeptPlaces(JdbcClient jdbc, SharedKeys sharedKeys) {
        this.jdbc = jdbc;
        this.sharedKeys = sharedKeys;
    }

    /** A place and when it was chosen. */
    record Chosen(Place place, OffsetDateTime at) {}

    /**
     * A choice that an order leaves.
     *
     * @param usedOn the order's day
     */
    record Left(DepotId depot, String addressLine, Chosen chosen, LocalDate usedOn) {}

    /** Keeps choices, unless later ones are there; in the order of their addresses, so that two never wait for each other. */
    void keep(List<Left> left) {
        BlindIndex index = sharedKeys.blindIndex();
        left.stream()
                .map(choice -> new Hashed(choice, index.ofAddress(choice.addressLine())))
                .sorted(Comparator.comparing(Hashed::order))
                .forEach(choice -> keep(index, choice.left(), choice.hash().toByteArray()));
    }

    private record Hashed(Left left, Bytes hash) {
        String order() {
            return left.depot() + "/" + HexFormat.of().formatHex(hash.toByteArray());
        }
    }

    private void keep(BlindIndex index, Left left, byte[] hash) {
        ByteBuffer degrees = ByteBuffer.allocate(2 * Double.BYTES);
        degrees.putDouble(left.chosen().place().latitude())
                .putDouble(left.chosen().place().longitude());
        byte[] sealed = index.keyOfAddress(left.addressLine()).encrypt(degrees.array(), address(left.depot(), hash));
        jdbc.sql("""
                        insert into address_place as kept (depot_id, address_index, place, chosen_at, used_on) values (?, ?, ?, ?, ?)
                        on conflict (depot_id, address_index) do update
                            set place = case when kept.chosen_at < excluded.chosen_at then excluded.place else kept.place end,
                                chosen_at = greatest(kept.chosen_at, excluded.chosen_at),
                                used_on = greatest(kept.used_on, excluded.used_on)
                        """)
                .params(left.depot().value(), hash, sealed, left.chosen().at(), left.usedOn())
                .update();
    }

    /** What is kept for a depot of these address lines, by their hashes. It is in use from now on. */
    Map<Bytes, Chosen> recall(DepotId depot, Collection<String> addressLines) {
        BlindIndex index = sharedKeys.blindIndex();
        Map<Bytes, String> lines = new HashMap<>();
        addressLines.forEach(line -> lines.put(index.ofAddress(line), line));
        Map<Bytes, Chosen> recalled = new HashMap<>();
        SqlArrayValue hashes = new SqlArrayValue("bytea", RecipientKeys.bytes(lines.keySet()));
        lock("depot_id = ? and address_index = any(?) and used_on < current_date", depot.value(), hashes);
        jdbc.sql("""
                        update address_place set used_on = current_date
                        where depot_id = ? and address_index = any(?) and used_on < current_date
                        """).params(depot.value(), hashes).update();
        jdbc.sql("""
                        select address_index, place, chosen_at from address_place where depot_id = ? and address_index = any(?)
                        """).params(depot.value(), hashes).query(row -> {
            byte[] hash = row.getBytes("address_index");
            String line = lines.get(Bytes.copyFrom(hash));
            if (line != null) {
                ByteBuffer degrees =
                        ByteBuffer.wrap(index.keyOfAddress(line).decrypt(row.getBytes("place"), address(depot, hash)));
                recalled.put(
                        Bytes.copyFrom(hash),
                        new Chosen(
                                new Place(degrees.getDouble(), degrees.getDouble()),
                                row.getObject("chosen_at", OffsetDateTime.class)));
            }
        });
        return recalled;
    }

    /** Forgets addresses, at whatever depot; returns how many places. */
    int forget(Collection<String> addressLines) {
        BlindIndex index = sharedKeys.blindIndex();
        SqlArrayValue hashes = new SqlArrayValue(
                "bytea",
                RecipientKeys.bytes(addressLines.stream().map(index::ofAddress).toList()));
        lock("address_index = any(?)", hashes);
        return jdbc.sql("delete from address_place where address_index = any(?)")
                .param(hashes)
                .update();
    }

    /** In the order in which they are kept. */
    private void lock(String condition, Object... parameters) {
        jdbc.sql("select 1 from address_place where " + condition
                        + " order by cast(depot_id as text), encode(address_index, 'hex') for update")
                .params(parameters)
                .query(Integer.class)
                .list();
    }

    /** Forgets what nobody has used since a day. */
    void forgetUnused(LocalDate since) {
        jdbc.sql("delete from address_place where used_on < ?").param(since).update();
    }

    private static FieldAddress address(DepotId depot, byte[] hash) {
        return new FieldAddress("address_place", depot + "/" + HexFormat.of().formatHex(hash), "place");
    }
}
