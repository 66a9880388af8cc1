package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresSettingsTest {
    @TempDir
    Path folder;

    @Test
    void aQuoteInThePathOfTheHomeStaysInsideTheSetting() throws Exception {
        new PostgresSettings(5432, new LocalAuthority(Path.of("/o'brien/tls"), Clock.systemUTC())).write(folder);
        assertThat(Files.readString(folder.resolve("postgresql.conf")))
                .contains("ssl_cert_file = '/o''brien/tls/server.pem'");
    }

    @Test
    void everyAllowedConnectionIsEncryptedAndHasAPassword() throws Exception {
        new PostgresSettings(5432, new LocalAuthority(folder, Clock.systemUTC())).write(folder);
        assertThat(Files.readAllLines(folder.resolve("pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#"))
                .allMatch(line -> line.startsWith("hostssl ") && line.endsWith(" scram-sha-256"));
    }
}
