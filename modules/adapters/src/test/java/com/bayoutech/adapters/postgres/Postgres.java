package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.embedded.EmbeddedServers;
import com.bayoutech.fleet.FleetStore;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real server, one for all tests of a run, and an application on it that has nothing but the stores. */
final class Postgres {

    private Postgres() {}

    /** A bean of the application that all tests share; each test works on a depot of its own. */
    static <T> T bean(Class<T> type) {
        return Shared.APPLICATION.getBean(type);
    }

    /** The properties of a new database. */
    static Map<String, String> createDatabase(String database) {
        return Shared.SERVERS.createDatabase(database);
    }

    /** One more application on a database. */
    static ConfigurableApplicationContext restart(Map<String, String> database, Map<String, String> properties) {
        Map<String, Object> all = new HashMap<>(database);
        all.put("spring.main.web-application-type", "none");
        all.put("spring.main.banner-mode", "off");
        all.put("spring.jpa.hibernate.ddl-auto", "validate");
        all.put("logging.level.root", "warn");
        all.put("spring.datasource.hikari.maximum-pool-size", "4");
        all.putAll(properties);
        return new SpringApplicationBuilder(StoresAlone.class).properties(all).run();
    }

    /** A new depot in the shared database. */
    static Depot depot() {
        DepotId id = DepotId.random();
        Depot depot = new Depot(id, "Depot " + id, new Place(29.95, -90.07), ZoneId.of("America/Chicago"));
        bean(FleetStore.class).save(depot);
        return depot;
    }

    /** All that a table holds, as text without times of day: their seconds would pass for degrees of latitude. */
    static String textOf(String table) {
        return String.join(
                "\n",
                bean(JdbcClient.class)
                        .sql("select regexp_replace(t::text, '\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?', '', 'g') from " + table
                                + " t")
                        .query(String.class)
                        .list());
    }

    @EnableAutoConfiguration
    @Import(PostgresConfiguration.class)
    static class StoresAlone {}

    /** Started by the first who asks. */
    private static final class Shared {
        static final EmbeddedServers SERVERS =
                EmbeddedServers.start(Path.of("target/postgres-it").toAbsolutePath());
        static final ConfigurableApplicationContext APPLICATION = restart(SERVERS.createDatabase("bayou_it"), Map.of());
    }
}
