package com.bayoutech.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever listens, of all that the launcher starts, speaks TLS 1.3 and nothing else: sslscan says so. */
class OpenPortsIT {
    private static final Path SSLSCAN = Path.of("/usr/bin/sslscan");
    private static final Path LINUX_SOCKETS = Path.of("/proc/net/tcp");

    @BeforeAll
    static void requireTools() {
        if ("1".equals(System.getenv("BAYOU_REQUIRE_BROWSER"))) {
            assertThat(SSLSCAN)
                    .as("BAYOU_REQUIRE_BROWSER is 1, which asks for sslscan too (Debian: apt-get install sslscan)")
                    .isExecutable();
        }
        assumeTrue(Files.isExecutable(SSLSCAN), "Skipped: there is no sslscan on this machine.");
        assumeTrue(Files.exists(LINUX_SOCKETS), "Skipped: this system does not tell its sockets under /proc.");
    }

    @Test
    void everyPortSpeaksTls13Alone(@TempDir Path folder) throws IOException, InterruptedException {
        try (Installation installation = Installation.start(folder.resolve("home"))) {
            Set<Integer> ports = ListeningPorts.of(installation.allProcesses());
            assertThat(ports).as("the web, PostgreSQL and Redis").hasSize(3);
            List<String> speaking = new ArrayList<>();
            for (int port : ports) {
                List<String> versions = versions("127.0.0.1:" + port);
                assertThat(versions)
                        .as("port " + port)
                        .containsExactly(
                                "SSLv2 disabled",
                                "SSLv3 disabled",
                                "TLSv1.0 disabled",
                                "TLSv1.1 disabled",
                                "TLSv1.2 disabled",
                                "TLSv1.3 enabled");
                speaking.addAll(versions("--starttls-psql", "127.0.0.1:" + port));
            }
            assertThat(speaking)
                    .as("PostgreSQL, asked in its own protocol")
                    .contains("TLSv1.2 disabled", "TLSv1.3 enabled")
                    .doesNotContain("TLSv1.2 enabled");
        }
    }

    private static List<String> versions(String... target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SSLSCAN.toString(), "--no-colour", "--no-ciphersuites"));
        command.addAll(List.of(target));
        Process scan = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(scan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        scan.waitFor();
        return output.lines()
                .filter(line -> line.matches("(SSLv|TLSv1)\\S* +(en|dis)abled"))
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }
}
