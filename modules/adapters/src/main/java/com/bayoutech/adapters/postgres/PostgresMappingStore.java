package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.BlindIndex;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderColumn;
import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Meanings of headings, by one keyed hash over all of them. No text of a file is kept, nor what tells a single heading again, see {@code docs/decisions/0033}.
 *
 * <p>The hash and the columns are in an order that the key alone gives the headings, so that it does not matter in which one a file has them.
 */
final class PostgresMappingStore implements MappingStore {
    /** A column that means nothing. */
    private static final String LEFT_OUT = "";

    private static final String UNNAMED = "";

    private final JdbcClient jdbc;
    private final SharedKeys sharedKeys;

    PostgresMappingStore(JdbcClient jdbc, SharedKeys sharedKeys) {
        this.jdbc = jdbc;
        this.sharedKeys = sharedKeys;
    }

    @Override
    public Optional<ImportMapping> find(List<String> headings) {
        Keyed keyed = keyed(headings);
        return jdbc.sql("""
                        select columns, usual_kind from import_mapping where headings_hash = ? order by saved_at desc limit 1
                        """)
                .param(keyed.hash().toByteArray())
                .query((row, _) -> mapping(row, keyed.order()))
                .optional();
    }

    @Override
    public Map<String, ImportMapping> listNamed(List<String> headings) {
        Keyed keyed = keyed(headings);
        Map<String, ImportMapping> named = new TreeMap<>();
        jdbc.sql("select name, columns, usual_kind from import_mapping where headings_hash = ? and name <> ?")
                .params(keyed.hash().toByteArray(), UNNAMED)
                .query(row -> {
                    named.put(row.getString("name"), mapping(row, keyed.order()));
                });
        return named;
    }

    @Override
    public void save(List<String> headings, Optional<String> name, ImportMapping mapping) {
        Keyed keyed = keyed(headings);
        jdbc.sql("""
                        insert into import_mapping (headings_hash, name, columns, usual_kind) values (?, ?, ?, ?)
                        on conflict (headings_hash, name) do update set
                            columns = excluded.columns, usual_kind = excluded.usual_kind, saved_at = clock_timestamp()
                        """)
                .param(keyed.hash().toByteArray())
                .param(name.orElse(UNNAMED))
                .param(new SqlArrayValue("text", columns(keyed.order(), mapping)))
                .param(mapping.usualKind().map(VisitKind::name).orElse(null))
                .update();
    }

    /**
     * Headings as they are looked up.
     *
     * @param order their positions, sorted by what the key makes of each; alike ones as they come
     */
    private record Keyed(Bytes hash, List<Integer> order) {}

    private Keyed keyed(List<String> headings) {
        BlindIndex index = sharedKeys.blindIndex();
        List<byte[]> tokens = headings.stream()
                .map(heading -> index.ofToken("heading", heading).toByteArray())
                .toList();
        List<Integer> order = IntStream.range(0, headings.size())
                .boxed()
                .sorted(Comparator.comparing(tokens::get, Arrays::compareUnsigned))
                .toList();
        String all = order.stream().map(headings::get).collect(Collectors.joining("\u0000"));
        return new Keyed(index.ofToken("headings", all), order);
    }

    private static Object[] columns(List<Integer> order, ImportMapping mapping) {
        return order.stream()
                .map(position -> Optional.ofNullable(mapping.columns().get(position))
                        .map(OrderColumn::key)
                        .orElse(LEFT_OUT))
                .toArray();
    }

    /** A column that a newer version knew is no meaning here. */
    private static ImportMapping mapping(ResultSet row, List<Integer> order) throws SQLException {
        String[] keys = (String[]) row.getArray("columns").getArray();
        Map<Integer, OrderColumn> columns = new HashMap<>();
        for (int rank = 0; rank < keys.length; rank++) {
            int position = order.get(rank);
            OrderColumn.findByKey(keys[rank]).ifPresent(column -> columns.put(position, column));
        }
        return new ImportMapping(
                columns, Optional.ofNullable(row.getString("usual_kind")).map(VisitKind::valueOf));
    }
}
