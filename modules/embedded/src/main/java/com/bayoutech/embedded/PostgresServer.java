package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Starts PostgreSQL on the home's data folder, which it makes at the first start. */
record PostgresServer(Home home, Platform platform, Children children, Consumer<String> progress) {
    private static final int FIRST_START_MEBIBYTES = 512;
    private static final int LATER_START_MEBIBYTES = 64;
    /** After a crash the log is replayed first. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Returns once connections are accepted. */
    PostgresDatabases start(int port, LocalAuthority authority, ServerPrograms programs) {
        platform.requireNotAsRoot();
        boolean first = !Files.exists(home.postgresData());
        home.requireSpace(first ? FIRST_START_MEBIBYTES : LATER_START_MEBIBYTES);
        Path password = new Secrets(home).postgresPassword();
        if (!first) {
            refuseDamagedData();
        } else if (Files.exists(home.readyOnce())) {
            throw new StartRefusedException("The data folder (" + home.postgresData()
                    + ") is missing, though BayouTech has worked with it before. Put it back from your backup, or remove ("
                    + home.readyOnce() + ") to start with an empty one.");
        }
        Path bin = programs.postgres().resolve("bin");
        if (first) {
            progress.accept("Making the database folder (only once)");
            createData(bin, password);
        }
        new PostgresSettings(port, authority).write(home.postgresData());
        run(bin.resolve("postgres"));
        return new PostgresDatabases(
                port, authority.certificate(), PrivateFiles.read(password).strip());
    }

    private void refuseDamagedData() {
        Path version = home.postgresData().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw damaged("its file PG_VERSION is missing");
        }
        String major = PrivateFiles.read(version).strip();
        if (!major.equals(ServerPrograms.POSTGRES_MAJOR)) {
            throw damaged(
                    "its PG_VERSION says (" + major + ") where " + ServerPrograms.POSTGRES_MAJOR + " is expected");
        }
    }

    private StartRefusedException damaged(String detail) {
        return new StartRefusedException("The data folder (" + home.postgresData() + ") is damaged: " + detail
                + ". Nothing was changed; put it back from your backup.");
    }

    /** Aside first: a folder under its final name is a finished one. */
    private void createData(Path bin, Path password) {
        Path draft = home.postgresData().resolveSibling("data.new");
        PrivateFiles.delete(draft);
        ServerLog log = new ServerLog(home.logs().resolve("initdb.log"));
        long position = log.length();
        Path program = bin.resolve("initdb");
        List<String> command = List.of(
                program.toString(),
                "--pgdata=" + draft,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Process process = children.start(
                ProcessKind.INITDB, program, builder(platform.inOwnSession(platform.notAsRoot(command)), log));
        if (waitFor(process) != 0) {
            throw log.failure(home, "PostgreSQL's initdb", position);
        }
        PrivateFiles.publish(draft, home.postgresData());
    }

    private void run(Path program) {
        ServerLog log = new ServerLog(home.logs().resolve("postgres.log"));
        long position = log.length();
        List<String> command =
                List.of(program.toString(), "-D", home.postgresData().toString());
        Process process = children.start(
                ProcessKind.POSTGRES, program, builder(platform.inOwnSession(platform.notAsRoot(command)), log));
        boolean ready = new Waiting(PATIENCE).until(() -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw log.failure(home, "PostgreSQL", position);
        }
        if (!ready) {
            throw new StartRefusedException("PostgreSQL did not get ready within " + PATIENCE.toMinutes()
                    + " minutes. Read its log: " + log.file());
        }
    }

    /** The eighth line of its file is its state; asking over the network would only log failures. */
    private boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(home.postgresData().resolve("postmaster.pid"));
            return lines.size() >= 8 && lines.get(7).strip().equals("ready");
        } catch (java.nio.file.NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(List<String> command, ServerLog log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.open())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("BAYOU"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("The start was interrupted.", e);
        }
    }
}
