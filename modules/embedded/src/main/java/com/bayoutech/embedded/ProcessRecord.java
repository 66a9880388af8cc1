package com.bayoutech.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** What is noted about a started process, so that a later start can tell it from a stranger with the same id. */
record ProcessRecord(ProcessKind kind, long pid, Instant started, String command) {
    /** The kernel tells a start relative to the boot, whose own time it knows to a second or two. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static ProcessRecord of(ProcessKind kind, ProcessHandle process, String command) {
        return new ProcessRecord(
                kind, process.pid(), process.info().startInstant().orElse(Instant.now()), command);
    }

    static Optional<ProcessRecord> read(Path file) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(PrivateFiles.read(file)));
            return Optional.of(new ProcessRecord(
                    ProcessKind.valueOf(values.getProperty("kind", "")),
                    Long.parseLong(values.getProperty("pid", "")),
                    Instant.parse(values.getProperty("started", "")),
                    values.getProperty("command", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException _) {
            return Optional.empty();
        }
    }

    void write(Path folder) {
        PrivateFiles.write(
                kind.record(folder),
                "kind=" + kind + "\npid=" + pid + "\nstarted=" + started + "\ncommand=" + command.replace("\\", "\\\\")
                        + "\n");
    }

    /** The process, if it still runs and is the one that was noted: id, start and program are the same. */
    Optional<ProcessHandle> findProcess() {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                                .command()
                                .filter(command::equals)
                                .isPresent()
                        && process.info().startInstant().filter(this::isStart).isPresent());
    }

    private boolean isStart(Instant moment) {
        return Duration.between(started, moment).abs().compareTo(TOLERANCE) <= 0;
    }
}
