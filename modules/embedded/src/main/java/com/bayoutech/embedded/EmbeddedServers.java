package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A real PostgreSQL and a real Redis on one home folder, TLS 1.3 only, on loopback.
 *
 * <p>The folder is kept: a second start finds the data of the first and takes a second or two. Whatever a killed process
 * has left on it is cleared by the next start. One process at a time can use a home.
 */
public final class EmbeddedServers implements AutoCloseable {
    private final Children children;
    private final PostgresDatabases databases;
    private final Map<String, String> shared;
    private Runnable afterwards = () -> {};

    private EmbeddedServers(Children children, PostgresDatabases databases, Map<String, String> shared) {
        this.children = children;
        this.databases = databases;
        this.shared = shared;
    }

    /**
     * Starts both servers for a test; they stop with {@link #close} or at the latest with this JVM.
     *
     * @throws StartRefusedException where the home is in use, full, damaged or not writable
     */
    public static EmbeddedServers start(Path home) {
        Platform platform = Platform.current();
        Home opened = Home.open(home);
        HomeLock lock = HomeLock.take(opened);
        Children children = new Children(opened, platform);
        Thread hook = new Thread(children::close, "stop-embedded-servers");
        Runtime.getRuntime().addShutdownHook(hook);
        Runnable release = () -> {
            removeHook(hook);
            lock.close();
        };
        try {
            new Leftovers(opened, platform).clear();
            EmbeddedServers servers = start(opened, platform, children, _ -> {});
            servers.afterwards = release;
            return servers;
        } catch (RuntimeException e) {
            children.close();
            release.run();
            throw e;
        }
    }

    /** Starts both at the same time; the caller holds the lock and closes the children, whatever happens. */
    static EmbeddedServers start(Home home, Platform platform, Children children, Consumer<String> progress) {
        LocalAuthority authority = new LocalAuthority(home.tls(), Clock.systemUTC());
        authority.ensure();
        new Secrets(home).ensureMasterKey();
        ServerPrograms programs = new ServerPrograms(home, platform);
        int[] ports = freePorts();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var redis = CompletableFuture.supplyAsync(
                    () -> new RedisServer(home, platform, children).start(ports[0], authority, programs), threads);
            var postgres = CompletableFuture.supplyAsync(
                    () -> {
                        PostgresDatabases databases = new PostgresServer(home, platform, children, progress)
                                .start(ports[1], authority, programs);
                        databases.ensureApp();
                        return databases;
                    },
                    threads);
            PostgresDatabases databases = result(postgres);
            Map<String, String> shared = new LinkedHashMap<>(result(redis));
            shared.putAll(webProperties(home, authority));
            return new EmbeddedServers(children, databases, shared);
        }
    }

    /** What the app needs besides its servers, by the names that it reads. */
    static Map<String, String> webProperties(Home home, LocalAuthority authority) {
        Map<String, String> properties = new LinkedHashMap<>();
        String bundle = "spring.ssl.bundle.pem.web.keystore.";
        properties.put(
                bundle + "certificate", authority.serverCertificate().toUri().toString());
        properties.put(bundle + "private-key", authority.serverKey().toUri().toString());
        properties.put("bayou.keys.master-file", home.masterKey().toString());
        properties.put("bayou.home", home.root().toString());
        return properties;
    }

    /** What the app needs to use these servers, by the names of its own properties. */
    public Map<String, String> properties() {
        return properties(PostgresDatabases.APP);
    }

    /** Makes this database anew, empty, and returns the properties that lead to it. Lower case and underscores only. */
    public Map<String, String> createDatabase(String name) {
        databases.recreate(name);
        return properties(name);
    }

    private Map<String, String> properties(String database) {
        Map<String, String> properties = databases.properties(database);
        properties.putAll(shared);
        properties.put("bayou.embedded", "true");
        properties.put("server.address", InetAddress.getLoopbackAddress().getHostAddress());
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public void close() {
        children.close();
        afterwards.run();
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefusedException refused) {
                throw refused;
            }
            if (e.getCause() instanceof UncheckedIOException broken) {
                throw broken;
            }
            throw e;
        }
    }

    /** Both are held until both are found, so that they differ. */
    private static int[] freePorts() {
        try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket second = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new int[] {first.getLocalPort(), second.getLocalPort()};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The JVM is on its way out: the hook runs already.
        }
    }
}
