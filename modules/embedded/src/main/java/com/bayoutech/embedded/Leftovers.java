package com.bayoutech.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a killed BayouTech has left on this home. Only the holder of the home's lock may clear it.
 *
 * <p>A process is ours by its record, or because its program lies in this home: that finds the one whose record was not
 * yet written.
 */
record Leftovers(Home home, Platform platform) {
    private static final Duration CHILDREN_PATIENCE = Duration.ofSeconds(10);

    /** Stops the processes and removes stale notes; returns how many processes were stopped. */
    int clear() {
        long stopped =
                Arrays.stream(ProcessKind.values()).filter(this::stopRecorded).count();
        stopped += stopUnrecorded();
        PrivateFiles.delete(home.postgresData().resolve("postmaster.pid"));
        return Math.toIntExact(stopped);
    }

    private boolean stopRecorded(ProcessKind kind) {
        Path file = kind.record(home.run());
        if (!Files.exists(file)) {
            return false;
        }
        boolean found = ProcessRecord.read(file)
                .flatMap(record -> record.findProcess().map(process -> {
                    new Stopping(platform).stop(kind, process, Path.of(record.command()));
                    return true;
                }))
                .orElse(false);
        PrivateFiles.delete(file);
        return found;
    }

    /** The children of a dead postmaster end by themselves; an unfinished initdb and the like are ended here. */
    private int stopUnrecorded() {
        List<ProcessHandle> found = ours().toList();
        found.stream()
                .filter(this::isPostmaster)
                .forEach(process -> new Stopping(platform).stop(ProcessKind.POSTGRES, process, program(process)));
        found.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : found) {
            if (!Stopping.endsWithin(CHILDREN_PATIENCE, process)) {
                process.destroyForcibly();
                Stopping.endsWithin(CHILDREN_PATIENCE, process);
            }
        }
        return found.size();
    }

    private Stream<ProcessHandle> ours() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().stream()
                        .anyMatch(command -> Path.of(command).startsWith(home.servers())));
    }

    /** Told by its own file, whose first line is the process id. */
    private boolean isPostmaster(ProcessHandle process) {
        Path file = home.postgresData().resolve("postmaster.pid");
        return Files.exists(file)
                && PrivateFiles.read(file)
                        .lines()
                        .findFirst()
                        .equals(java.util.Optional.of(Long.toString(process.pid())));
    }

    private static Path program(ProcessHandle process) {
        return Path.of(Objects.requireNonNull(process.info().command().orElse(null)));
    }
}
