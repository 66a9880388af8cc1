package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The processes of one start: each is noted when it starts, and all are stopped in reverse. */
final class Children implements AutoCloseable {
    private record Child(ProcessKind kind, Process process, Path program) {}

    private final Home home;
    private final Stopping stopping;
    private final Deque<Child> running = new ArrayDeque<>();
    private boolean closed;

    Children(Home home, Platform platform) {
        this.home = home;
        this.stopping = new Stopping(platform);
    }

    /** The program is what runs in the end, where the command only leads up to it. */
    synchronized Process start(ProcessKind kind, Path program, ProcessBuilder command) {
        if (closed) {
            throw new StartRefusedException("The start was stopped.");
        }
        try {
            Process process = command.start();
            running.push(new Child(kind, process, program));
            ProcessRecord.of(kind, process.toHandle(), program.toString()).write(home.run());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean areRunning() {
        return running.stream().anyMatch(child -> child.process().isAlive());
    }

    /** Stops what runs; nothing can be started any more. Waits for a close that is under way. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            Child child = running.pop();
            if (child.process().isAlive()) {
                stopping.stop(child.kind(), child.process().toHandle(), child.program());
            }
            PrivateFiles.delete(child.kind().record(home.run()));
        }
    }
}
