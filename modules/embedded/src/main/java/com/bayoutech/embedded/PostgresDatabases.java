package com.bayoutech.embedded;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The databases of a running PostgreSQL. The app's role owns its databases and is no superuser. */
final class PostgresDatabases {
    static final String APP = "bayou";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final int port;
    private final Path authority;
    private final String superuserPassword;
    private final String appPassword = Secrets.newPassword();

    PostgresDatabases(int port, Path authority, String superuserPassword) {
        this.port = port;
        this.authority = authority;
        this.superuserPassword = superuserPassword;
    }

    /** Makes role and database where they are missing. The role's password is a new one at each start. */
    void ensureApp() {
        try (Connection connection = superuser()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", APP)) {
                execute(connection, "create role " + APP + " login");
            }
            execute(connection, "alter role " + APP + " password '" + appPassword + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", APP)) {
                execute(connection, "create database " + APP + " owner " + APP);
            }
        } catch (SQLException e) {
            throw new StartRefusedException(
                    "PostgreSQL runs, but its databases cannot be prepared (" + e.getMessage()
                            + "). Maybe keys/postgres.password belongs to other data.",
                    e);
        }
    }

    /** Makes the database anew, empty. */
    void recreate(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The database name (" + name + ") must match " + NAME + ". Use lower case and underscores.");
        }
        try (Connection connection = superuser()) {
            execute(connection, "drop database if exists " + name + " with (force)");
            execute(connection, "create database " + name + " owner " + APP);
        } catch (SQLException e) {
            throw new IllegalStateException("The database (" + name + ") cannot be made: " + e.getMessage(), e);
        }
    }

    Map<String, String> properties(String database) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url(database));
        properties.put("spring.datasource.username", APP);
        properties.put("spring.datasource.password", appPassword);
        return properties;
    }

    private String url(String database) {
        String file =
                URLEncoder.encode(authority.toString(), StandardCharsets.UTF_8).replace("%2F", "/");
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?sslmode=verify-full&sslrootcert=" + file;
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", superuserPassword);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
