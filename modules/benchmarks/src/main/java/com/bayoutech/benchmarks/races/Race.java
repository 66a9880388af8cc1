package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.contestants.Contestant;
import com.bayoutech.benchmarks.instances.BestKnown;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs entries, each in a JVM of its own that is pinned to its cores where the system can do that. */
public final class Race {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private final String mainClass;
    private final int firstCore;

    /** The first core of those that a run with several threads gets. */
    public Race(String mainClass, int firstCore) {
        this.mainClass = mainClass;
        this.firstCore = firstCore;
    }

    /** Runs one entry; {@code more} are further options of {@code solve}. */
    public Result run(Entry entry, String... more) throws IOException {
        List<String> command = command(entry);
        command.addAll(List.of(more));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> answer = Map.of();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("{")) {
                    answer = Result.answer(line);
                }
            }
        } finally {
            process.destroy();
            process.onExit().join();
        }
        double wallSeconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return new Result(entry, answer, wallSeconds, BestKnown.find(entry.file(), entry.convention()));
    }

    private List<String> command(Entry entry) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(TASKSET)) {
            int lastCore = firstCore + entry.threads() - 1;
            command.addAll(List.of(TASKSET.toString(), "-c", firstCore + "-" + lastCore));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (entry.contestant() == Contestant.ORTOOLS) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass, "solve"));
        command.addAll(entry.options());
        return command;
    }

    /** The core to pin to if nobody says otherwise: the last one, which the system uses least for itself. */
    public static int lastCore(int threads) {
        return Math.max(0, Runtime.getRuntime().availableProcessors() - threads);
    }
}
