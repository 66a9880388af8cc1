package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meanings of headings, each as a JSON object of heading and column. */
final class PostgresMappingStore implements MappingStore {
    private final JdbcClient jdbc;

    PostgresMappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ImportMapping> find(String fingerprint) {
        return jdbc.sql("select columns, usual_kind from import_mapping where fingerprint = ?")
                .param(fingerprint)
                .query((row, _) -> mapping(row))
                .optional();
    }

    @Override
    public Map<String, ImportMapping> listNamed() {
        Map<String, ImportMapping> named = new TreeMap<>();
        jdbc.sql("select name, columns, usual_kind from import_mapping where name is not null")
                .query(row -> {
                    named.put(row.getString("name"), mapping(row));
                });
        return named;
    }

    @Override
    public void save(String fingerprint, Optional<String> name, ImportMapping mapping) {
        Map<String, String> columns = new HashMap<>();
        mapping.columns().forEach((heading, column) -> columns.put(heading, column.key()));
        name.ifPresent(given -> jdbc.sql("update import_mapping set name = null where name = ? and fingerprint <> ?")
                .params(given, fingerprint)
                .update());
        jdbc.sql("""
                        insert into import_mapping (fingerprint, name, columns, usual_kind) values (?, ?, ?::jsonb, ?)
                        on conflict (fingerprint) do update set name = coalesce(excluded.name, import_mapping.name),
                            columns = excluded.columns, usual_kind = excluded.usual_kind, saved_at = clock_timestamp()
                        """)
                .param(fingerprint)
                .param(name.orElse(null))
                .param(FactsJson.write(columns))
                .param(mapping.usualKind().map(VisitKind::name).orElse(null))
                .update();
    }

    /** A column that a newer version knew is no meaning here. */
    private static ImportMapping mapping(ResultSet row) throws SQLException {
        Map<String, OrderColumn> columns = new HashMap<>();
        FactsJson.read(row.getString("columns"))
                .forEach(
                        (heading, key) -> OrderColumn.findByKey(key).ifPresent(column -> columns.put(heading, column)));
        return new ImportMapping(
                columns, Optional.ofNullable(row.getString("usual_kind")).map(VisitKind::valueOf));
    }
}
