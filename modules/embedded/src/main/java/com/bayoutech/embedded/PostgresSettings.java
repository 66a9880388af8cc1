package com.bayoutech.embedded;

import java.nio.file.Path;

/** The settings of the embedded PostgreSQL; written anew at each start, since the port changes. */
record PostgresSettings(int port, LocalAuthority authority) {
    static final String ADDRESS = "127.0.0.1";

    void write(Path data) {
        PrivateFiles.write(data.resolve("postgresql.conf"), text());
        PrivateFiles.write(data.resolve("pg_hba.conf"), """
                # Written by BayouTech at each start.
                hostssl all all 127.0.0.1/32 scram-sha-256
                """);
    }

    /** The log gets neither statements nor messages about values: both may hold personal data. */
    private String text() {
        return """
                # Written by BayouTech at each start.
                listen_addresses = '%s'
                port = %d
                unix_socket_directories = ''
                max_connections = 100

                ssl = on
                ssl_cert_file = %s
                ssl_key_file = %s
                ssl_min_protocol_version = 'TLSv1.3'
                password_encryption = 'scram-sha-256'

                fsync = on
                synchronous_commit = on
                full_page_writes = on
                shared_buffers = 128MB
                jit = off

                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = off
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_statement = 'none'
                log_min_duration_statement = -1
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_checkpoints = off
                log_autovacuum_min_duration = -1
                """.formatted(ADDRESS, port, quoted(authority.serverCertificate()), quoted(authority.serverKey()));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
