package com.bayoutech.web.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;

/** Takes what a server sends to Datadog and keeps it for the test. */
final class DatadogIntake implements AutoCloseable {
    record Received(String path, String body) {}

    final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpsServer server;

    DatadogIntake(SSLContext certificate) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            byte[] body = (zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody())
                    .readAllBytes();
            received.add(new Received(exchange.getRequestURI().toString(), new String(body, StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(202, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
