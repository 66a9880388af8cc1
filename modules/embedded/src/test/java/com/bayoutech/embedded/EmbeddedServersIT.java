package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedServersIT {
    @TempDir
    static Path folder;

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() {
        servers = EmbeddedServers.start(folder.resolve("home"));
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void aSecondStartFindsTheDataOfTheFirst() throws Exception {
        query(servers.properties(), "create table kept as select 42 as answer");
        servers.close();
        servers = EmbeddedServers.start(folder.resolve("home"));
        assertThat(query(servers.properties(), "select answer from kept")).isEqualTo("42");
    }

    @Test
    void aCreatedDatabaseIsEmptyEachTime() throws Exception {
        query(servers.createDatabase("fresh"), "create table thing as select 1 as one");
        assertThat(query(servers.createDatabase("fresh"), "select to_regclass('thing') is null"))
                .isEqualTo("t");
    }

    @Test
    void aSecondStartOnTheSameHomeIsRefused() {
        assertThatThrownBy(() -> EmbeddedServers.start(folder.resolve("home")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("is in use by another BayouTech");
    }

    @Test
    void theAppIsNoSuperuserAndItsConnectionIsEncrypted() throws Exception {
        assertThat(query(servers.properties(), "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(query(servers.properties(), "select version from pg_stat_ssl where pid = pg_backend_pid()"))
                .isEqualTo("TLSv1.3");
    }

    @Test
    void writesAreDurable() throws Exception {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(query(servers.properties(), "show " + setting))
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void aStatementThatFailsLeavesNoValueInTheLog() throws Exception {
        assertThatThrownBy(() -> query(servers.properties(), "select 'canary-4711'::int"))
                .isInstanceOf(SQLException.class);
        assertThat(folder.resolve("home/logs/postgres.log")).content().doesNotContain("canary-4711");
    }

    @Test
    void unencryptedConnectionsAreRefused() {
        String url = servers.properties().get("spring.datasource.url").replace("verify-full", "disable");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "bayou", password()))
                .hasMessageContaining("no encryption");
    }

    @Test
    void redisSpeaksTls13AndNothingBelow() throws Exception {
        assertThat(handshake(redisPort(), "TLSv1.3", false)).isEqualTo("TLSv1.3");
        assertThatThrownBy(() -> handshake(redisPort(), "TLSv1.2", false)).isInstanceOf(SSLException.class);
    }

    @Test
    void postgresSpeaksTls13AndNothingBelow() throws Exception {
        assertThat(handshake(postgresPort(), "TLSv1.3", true)).isEqualTo("TLSv1.3");
        assertThatThrownBy(() -> handshake(postgresPort(), "TLSv1.2", true)).isInstanceOf(SSLException.class);
    }

    private String password() {
        return servers.properties().get("spring.datasource.password");
    }

    private int redisPort() {
        return URI.create(servers.properties().get("bayou.redis.address")).getPort();
    }

    private int postgresPort() {
        return URI.create(servers.properties().get("spring.datasource.url").substring("jdbc:".length()))
                .getPort();
    }

    /** PostgreSQL is asked for TLS in its own words first. */
    private String handshake(int port, String protocol, boolean asksFirst) throws IOException {
        var trust = new LocalAuthority(folder.resolve("home/tls"), Clock.systemUTC()).trust();
        try (Socket plain = new Socket("localhost", port)) {
            if (asksFirst) {
                plain.getOutputStream().write(new byte[] {0, 0, 0, 8, 4, (byte) 210, 22, 47});
                assertThat(plain.getInputStream().read()).isEqualTo('S');
            }
            try (SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket(plain, "localhost", port, true)) {
                socket.setEnabledProtocols(new String[] {protocol});
                socket.startHandshake();
                return socket.getSession().getProtocol();
            }
        }
    }

    private static String query(Map<String, String> properties, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        properties.get("spring.datasource.url"),
                        properties.get("spring.datasource.username"),
                        properties.get("spring.datasource.password"));
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
