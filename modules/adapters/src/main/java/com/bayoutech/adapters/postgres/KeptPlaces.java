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
import java.util.HashMap;
import java.util.HexFormat;
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

    /** Keeps a choice, unless a later one is there. */
    void keep(DepotId depot, String addressLine, Chosen chosen) {
        BlindIndex index = sharedKeys.blindIndex();
        byte[] hash = index.ofAddress(addressLine).toByteArray();
        ByteBuffer degrees = ByteBuffer.allocate(2 * Double.BYTES);
        degrees.putDouble(chosen.place().latitude()).putDouble(chosen.place().longitude());
        byte[] sealed = index.keyOfAddress(addressLine).encrypt(degrees.array(), address(depot, hash));
        jdbc.sql("""
                        insert into address_place (depot_id, address_index, place, chosen_at) values (?, ?, ?, ?)
                        on conflict (depot_id, address_index) do update
                            set place = excluded.place, chosen_at = excluded.chosen_at, used_on = excluded.used_on
                            where address_place.chosen_at < excluded.chosen_at
                        """).params(depot.value(), hash, sealed, chosen.at()).update();
    }

    /** What is kept for a depot of these address lines, by their hashes. It is in use from now on. */
    Map<Bytes, Chosen> recall(DepotId depot, Collection<String> addressLines) {
        BlindIndex index = sharedKeys.blindIndex();
        Map<Bytes, String> lines = new HashMap<>();
        addressLines.forEach(line -> lines.put(index.ofAddress(line), line));
        Map<Bytes, Chosen> recalled = new HashMap<>();
        jdbc.sql("""
                        update address_place set used_on = current_date where depot_id = ? and address_index = any(?)
                        returning address_index, place, chosen_at
                        """)
                .params(depot.value(), new SqlArrayValue("bytea", RecipientKeys.bytes(lines.keySet())))
                .query(row -> {
                    byte[] hash = row.getBytes("address_index");
                    String line = lines.get(Bytes.copyFrom(hash));
                    if (line != null) {
                        ByteBuffer degrees = ByteBuffer.wrap(
                                index.keyOfAddress(line).decrypt(row.getBytes("place"), address(depot, hash)));
                        recalled.put(
                                Bytes.copyFrom(hash),
                                new Chosen(
                                        new Place(degrees.getDouble(), degrees.getDouble()),
                                        row.getObject("chosen_at", OffsetDateTime.class)));
                    }
                });
        return recalled;
    }

    /** Forgets addresses, at whatever depot. */
    void forget(Collection<String> addressLines) {
        BlindIndex index = sharedKeys.blindIndex();
        jdbc.sql("delete from address_place where address_index = any(?)")
                .param(new SqlArrayValue(
                        "bytea",
                        RecipientKeys.bytes(
                                addressLines.stream().map(index::ofAddress).toList())))
                .update();
    }

    /** Forgets what nobody has used since a day. */
    void forgetUnused(LocalDate since) {
        jdbc.sql("delete from address_place where used_on < ?").param(since).update();
    }

    private static FieldAddress address(DepotId depot, byte[] hash) {
        return new FieldAddress("address_place", depot + "/" + HexFormat.of().formatHex(hash), "place");
    }
}
