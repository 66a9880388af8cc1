package com.bayoutech.web.server;

import com.bayoutech.embedded.EmbeddedServers;
import com.bayoutech.web.BayouApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server on real PostgreSQL and Redis; each start has a database of its own. */
public final class RunningServer implements AutoCloseable {
    public static final String ADMIN_PASSWORD = "three green boats at dawn";

    private static final EmbeddedServers SERVERS = startServers();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ConfigurableApplicationContext context;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts with an admin whose password is no one-time password. */
    public static RunningServer start() {
        return start(Map.of());
    }

    /** Starts with more properties. */
    public static RunningServer start(Map<String, String> more) {
        return start(properties(), more);
    }

    static RunningServer start(Map<String, String> servers, Map<String, String> more) {
        Map<String, Object> all = new LinkedHashMap<>(servers);
        all.put("server.port", "0");
        all.put("bayou.worker.threads", "0");
        all.put("bayou.admin.password", ADMIN_PASSWORD);
        all.put("bayou.admin.password-one-time", "false");
        all.put("bayou.second-factor", "optional");
        all.putAll(more);
        String[] arguments = all.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new RunningServer(new SpringApplicationBuilder(BayouApplication.class).run(arguments));
    }

    /** What leads to a new, empty database and to Redis. */
    static Map<String, String> properties() {
        return SERVERS.createDatabase("web_" + COUNT.incrementAndGet());
    }

    public String address() {
        return "https://localhost:" + port();
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static EmbeddedServers startServers() {
        try {
            return EmbeddedServers.start(Files.createTempDirectory("bayou-web"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path authority() {
        return Path.of(SERVERS.properties().get("bayou.redis.trust-certificate"));
    }
}
