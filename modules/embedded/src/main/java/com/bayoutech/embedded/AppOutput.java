package com.bayoutech.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Copies what the app prints into its log file, and to the console where one is given. */
final class AppOutput {
    /** The lines of a stack trace that say where, not what. */
    private static final Pattern STACK = Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ )");

    /** How the app says why it does not start, and what it says behind that. */
    private static final Pattern REASON = Pattern.compile("The server cannot start\\. (.+)$");

    private static final Duration LAST_LINES = Duration.ofSeconds(5);

    private final ServerLog log;
    private final Optional<PrintStream> console;
    private volatile @Nullable String lastLine;
    private volatile @Nullable String reason;
    private @Nullable Thread copying;

    AppOutput(ServerLog log, Optional<PrintStream> console) {
        this.log = log;
        this.console = console;
    }

    void follow(Process app) {
        copying = Thread.ofPlatform().daemon().name("app-output").start(() -> copy(app));
    }

    /** Returns the exit code, once all that the app printed is written. */
    int awaitEnd(Process app) {
        try {
            int code = app.waitFor();
            if (copying != null) {
                copying.join(LAST_LINES);
            }
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("Waiting for the app was interrupted.", e);
        }
    }

    Optional<String> lastLine() {
        return Optional.ofNullable(lastLine);
    }

    /** Why the app did not start, where it said so; what it prints while it shuts down after that is no reason. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** A full disk must not block the app on a full pipe: what cannot be written is dropped. */
    private void copy(Process app) {
        try (BufferedReader lines = app.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher said = REASON.matcher(line);
                if (said.find()) {
                    reason = said.group(1);
                }
                if (!line.isBlank() && !STACK.matcher(line).find()) {
                    lastLine = line.strip();
                }
                write(line);
                String shown = line;
                console.ifPresent(stream -> stream.println(shown));
            }
        } catch (IOException _) {
            // The pipe ends with the app.
        }
    }

    private void write(String line) {
        try {
            log.makeWay();
            Files.writeString(log.file(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | UncheckedIOException _) {
            // Dropped, as said above.
        }
    }
}
