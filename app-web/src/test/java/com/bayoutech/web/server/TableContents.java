package com.bayoutech.web.server;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of a server by its content, but what keeps the time of looking: who was turned away, and what is to be done when. */
final class TableContents {
    private TableContents() {}

    static Map<String, String> of(RunningServer server) {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        Map<String, String> tables = new TreeMap<>();
        for (String table : jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()) {
            if (!table.equals("scheduled_tasks")) {
                tables.put(
                        table,
                        jdbc.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') from "
                                                + table + " row")
                                .query(String.class)
                                .single());
            }
        }
        return tables;
    }
}
