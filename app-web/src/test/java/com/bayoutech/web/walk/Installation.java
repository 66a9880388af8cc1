package com.bayoutech.web.walk;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** BayouTech as somebody who starts it has it: the launcher's process on a home and a port of its own. */
final class Installation implements AutoCloseable {
    static final String ADMIN_PASSWORD = "walk-through-the-first-day";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final Path temporary;
    private final int port;
    private final Path output;
    private final Map<String, String> environment;
    private Process process;

    private Installation(Path home, Path temporary, int port, Path output, Map<String, String> environment)
            throws IOException {
        this.home = home;
        this.temporary = temporary;
        this.port = port;
        this.output = output;
        this.environment = environment;
        this.process = launch();
    }

    /** Starts on a home like {@link #start}, with nothing set that would make its doors easier for tests. */
    static Installation startAsShipped(Path home) throws IOException, InterruptedException {
        return start(home, Map.of());
    }

    /** Starts on a home, which may be new, with a temporary folder beside it, and waits until it is ready; passwords alone get in. */
    static Installation start(Path home) throws IOException, InterruptedException {
        return start(home, Map.of("BAYOU_SECOND_FACTOR", "optional"));
    }

    private static Installation start(Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(home.resolveSibling("temporary"));
        Path output = Files.createTempFile(home.getParent(), "launcher", ".txt");
        Installation installation = new Installation(home, temporary, freePort(), output, environment);
        installation.awaitReady();
        return installation;
    }

    String address() {
        return "https://localhost:" + port;
    }

    Path home() {
        return home;
    }

    /** What the launcher and all that it starts have for a temporary folder. */
    Path temporary() {
        return temporary;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Kills the launcher and every process that it started, as a power cut would. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = processes();
        process.destroyForcibly().waitFor();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().join();
        }
    }

    /** Starts again after {@link #kill}, on the same home and port. */
    void restart() throws IOException, InterruptedException {
        Files.writeString(output, "");
        process = launch();
        awaitReady();
    }

    /** All processes of this home but the launcher: servers, their children, the app. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(candidate -> candidate.pid() != process.pid())
                .filter(candidate -> candidate
                        .info()
                        .commandLine()
                        .filter(line -> line.contains(home + "/"))
                        .isPresent())
                .toList();
    }

    /** The launcher and all that it started. */
    List<ProcessHandle> allProcesses() {
        return Stream.concat(Stream.of(process.toHandle()), processes().stream())
                .toList();
    }

    /** Stops it as Ctrl-C does, and fails where that leaves a process behind. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (!processes().isEmpty()) {
            throw new AssertionError("The launcher ended and left " + processes() + ". It said:\n" + said());
        }
    }

    private String said() {
        try {
            return output();
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("ready after")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The launcher did not get ready. It said:\n" + output() + "\n" + appLog());
            }
            Thread.sleep(100);
        }
    }

    private String appLog() throws IOException {
        Path log = home.resolve("logs").resolve("app.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private Process launch() throws IOException {
        Path jar = Path.of("../modules/embedded/target/embedded.jar")
                .toAbsolutePath()
                .normalize();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder launcher = new ProcessBuilder(java.toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        launcher.environment().keySet().removeIf(name -> name.startsWith("BAYOU_") || name.startsWith("SPRING_"));
        launcher.environment().put("TMPDIR", temporary.toString());
        // A JVM asks nobody where its temporary folder is but this.
        launcher.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        launcher.environment().put("BAYOU_HOME", home.toString());
        launcher.environment().put("BAYOU_PORT", Integer.toString(port));
        launcher.environment().put("BAYOU_ADMIN_PASSWORD", ADMIN_PASSWORD);
        launcher.environment().putAll(environment);
        return launcher.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
