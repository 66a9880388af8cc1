package com.bayoutech.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Starts the launcher on new homes and tells how long it takes until the sign-in page answers. */
final class StartCommand implements Command {
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String usage() {
        return """
                start --launcher embedded.jar --rounds N
                  Starts BayouTech N times on a new home and once more on each, and tells the seconds from the launcher's start to the sign-in page.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        Path launcher = options.path("launcher");
        int rounds = (int) options.number("rounds", 1, 100);
        options.refuseUnused();
        if (!Files.isRegularFile(launcher)) {
            throw new UsageException("The launcher (" + launcher + ") is not there. Build it with: ./mvnw package");
        }
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path home = Files.createTempDirectory("bayou-start");
            try {
                first.add(secondsToSignIn(launcher, home));
                later.add(secondsToSignIn(launcher, home));
            } finally {
                delete(home);
            }
        }
        out.println(new JsonObject()
                .with("rounds", rounds)
                .with("processors", Runtime.getRuntime().availableProcessors())
                .with("first_s", first)
                .with("first_median_s", median(first))
                .with("later_s", later)
                .with("later_median_s", median(later)));
    }

    /** The launcher says that it is ready once the sign-in page has answered it; then it is stopped as Ctrl-C does. */
    private static double secondsToSignIn(Path launcher, Path home) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        launcher.toString())
                .redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("BAYOU_") || name.startsWith("SPRING_"));
        command.environment().put("BAYOU_HOME", home.toString());
        command.environment().put("BAYOU_PORT", Integer.toString(freePort()));
        long start = System.nanoTime();
        Process process = command.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains("ready after")) {
                    return Math.round((System.nanoTime() - start) / NANOS_PER_SECOND * 10) / 10.0;
                }
            }
            throw new IOException("the launcher ended before it was ready. It said: " + String.join(" / ", said));
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get((seconds.size() - 1) / 2);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
