package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Meanings of headings, each as a keyed hash of all of them and the columns by position. No text of a file is kept, see {@code docs/decisions/0033}. */
final class PostgresMappingStore implements MappingStore {
    /** A column that means nothing. */
    private static final String LEFT_OUT = "";

    private final JdbcClient jdbc;
    private final SharedKeys sharedKeys;

    PostgresMappingStore(JdbcClient jdbc, SharedKeys sharedKeys) {
        this.jdbc = jdbc;
        this.sharedKeys = sharedKeys;
    }

    @Override
    public Optional<ImportMapping> find(List<String> headings) {
        return jdbc.sql("select columns, usual_kind from import_mapping where headings_hash = ?")
                .param(hash(headings))
                .query((row, _) -> mapping(row))
                .optional();
    }

    @Override
    public Map<String, ImportMapping> listNamed(int headings) {
        Map<String, ImportMapping> named = new TreeMap<>();
        jdbc.sql("""
                        select name, columns, usual_kind from import_mapping
                        where name is not null and cardinality(columns) = ?
                        """).param(headings).query(row -> {
            named.put(row.getString("name"), mapping(row));
        });
        return named;
    }

    @Override
    public void save(List<String> headings, Optional<String> name, ImportMapping mapping) {
        byte[] hash = hash(headings);
        name.ifPresent(given -> jdbc.sql("update import_mapping set name = null where name = ? and headings_hash <> ?")
                .params(given, hash)
                .update());
        jdbc.sql("""
                        insert into import_mapping (headings_hash, name, columns, usual_kind) values (?, ?, ?, ?)
                        on conflict (headings_hash) do update set name = coalesce(excluded.name, import_mapping.name),
                            columns = excluded.columns, usual_kind = excluded.usual_kind, saved_at = clock_timestamp()
                        """)
                .param(hash)
                .param(name.orElse(null))
                .param(new SqlArrayValue("text", columns(headings.size(), mapping)))
                .param(mapping.usualKind().map(VisitKind::name).orElse(null))
                .update();
    }

    private byte[] hash(List<String> headings) {
        return sharedKeys
                .blindIndex()
                .ofToken("headings", String.join("\u0000", headings))
                .toByteArray();
    }

    private static Object[] columns(int positions, ImportMapping mapping) {
        return IntStream.range(0, positions)
                .mapToObj(position -> Optional.ofNullable(mapping.columns().get(position))
                        .map(OrderColumn::key)
                        .orElse(LEFT_OUT))
                .toArray();
    }

    /** A column that a newer version knew is no meaning here. */
    private static ImportMapping mapping(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("columns").getArray();
        Map<Integer, OrderColumn> columns = new HashMap<>();
        for (int position = 0; position < keys.length; position++) {
            int at = position;
            OrderColumn.findByKey(keys[position]).ifPresent(column -> columns.put(at, column));
        }
        return new ImportMapping(
                columns, Optional.ofNullable(row.getString("usual_kind")).map(VisitKind::valueOf));
    }
}
