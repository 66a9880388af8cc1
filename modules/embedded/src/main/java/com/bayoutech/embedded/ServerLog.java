package com.bayoutech.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A log file of a started program; a large one makes way for a new one. */
record ServerLog(Path file) {
    private static final long LARGE = 10L * 1024 * 1024;
    private static final int TAIL = 16 * 1024;

    /** Ready to be appended to by a program. */
    ProcessBuilder.Redirect open() {
        makeWay();
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    void makeWay() {
        try {
            if (Files.exists(file) && Files.size(file) > LARGE) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long length() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines written at or after this position. */
    List<String> linesSince(long position) {
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(Math.min(position, reader.length()), reader.length() - TAIL);
            byte[] bytes = new byte[Math.toIntExact(reader.length() - from)];
            reader.seek(from);
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Why the program of this name has ended or failed, with the place to read on. */
    StartRefusedException failure(Home home, String program, long position) {
        List<String> lines = linesSince(position);
        String full = "No space left on device";
        if (lines.stream().anyMatch(line -> line.contains(full))) {
            return home.diskFull(program + " says \"" + full + "\"");
        }
        String said = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("rror:"))
                .reduce((_, last) -> last)
                .or(() -> lines.stream().reduce((_, last) -> last))
                .orElse("nothing");
        return new StartRefusedException(program + " did not start; it said: " + said.strip() + " (log: " + file + ")");
    }
}
