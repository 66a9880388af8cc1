package com.bayoutech.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Ends a process as gently as its kind allows, and in any case. */
record Stopping(Platform platform) {
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

    void stop(ProcessKind kind, ProcessHandle process, Path program) {
        switch (kind) {
            case APP, REDIS -> process.destroy();
            case POSTGRES -> signalPostgres("INT", process, program);
            case INITDB -> process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        if (endsWithin(kind.patience(), process)) {
            return;
        }
        if (kind == ProcessKind.POSTGRES) {
            signalPostgres("QUIT", process, program);
            if (endsWithin(LAST_PATIENCE, process)) {
                return;
            }
        }
        process.destroyForcibly();
        endsWithin(LAST_PATIENCE, process);
    }

    /** Java sends only two signals. PostgreSQL takes SIGTERM for "once the last client has gone", SIGINT for "now". */
    private void signalPostgres(String signal, ProcessHandle process, Path program) {
        String control = program.resolveSibling("pg_ctl").toString();
        try {
            int code = new ProcessBuilder(
                            platform.notAsRoot(List.of(control, "kill", signal, Long.toString(process.pid()))))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                process.destroy();
            }
        } catch (IOException _) {
            process.destroy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A dead process that its parent has not yet asked about counts as ended: it runs no program any more. */
    static boolean endsWithin(Duration patience, ProcessHandle process) {
        return new Waiting(patience)
                .until(() -> !process.isAlive() || process.info().command().isEmpty());
    }
}
