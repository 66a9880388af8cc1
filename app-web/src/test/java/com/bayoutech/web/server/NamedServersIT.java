package com.bayoutech.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is otherwise where an operator names the servers, and a proxy before them. */
class NamedServersIT {
    @Test
    void browsersStayWithTlsForThisHostAlone() {
        try (RunningServer server = RunningServer.start(Map.of("bayou.embedded", "false"))) {
            HttpResponse<String> answer = new Browser(server).get("/login");
            assertThat(answer.headers().firstValue("strict-transport-security")).hasValue("max-age=31536000");
        }
    }

    @Test
    void aTrustedProxyTellsWhereARequestComesFrom() {
        try (RunningServer server = RunningServer.start(Map.of("bayou.trusted-proxies", "127.0.0.0/8,192.0.2.0/24"))) {
            for (int guess = 0; guess < 5; guess++) {
                assertThat(attempt(server, "198.51.100.1")).endsWith("?wrong");
            }
            assertThat(attempt(server, "198.51.100.1")).contains("?wait=");
            assertThat(attempt(server, "198.51.100.2")).endsWith("?wrong");
        }
    }

    @Test
    void anybodyElseDoesNot() {
        try (RunningServer server = RunningServer.start()) {
            for (int address = 0; address < 5; address++) {
                assertThat(attempt(server, "203.0.113." + address)).endsWith("?wrong");
            }
            assertThat(attempt(server, "203.0.113.9")).contains("?wait=");
        }
    }

    private static String attempt(RunningServer server, String address) {
        return new Browser(server)
                .forwardedFor(address)
                .signIn("nobody-at-" + server.port(), "wrong")
                .headers()
                .firstValue("location")
                .orElse("");
    }
}
