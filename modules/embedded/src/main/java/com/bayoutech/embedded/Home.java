package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder that holds everything a local BayouTech keeps: data, keys, certificates, server programs, logs. */
record Home(Path root) {
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final String MARK = "bayoutech-home";

    /** Makes the folder if need be, readable by its owner alone. */
    static Home open(Path wanted) {
        refuseForeignFolder(wanted);
        try {
            Home home = new Home(PrivateFiles.createFolder(wanted).toRealPath());
            home.mark();
            Stream.of("keys", "logs", "postgres", "redis", "run", "servers", "tls")
                    .forEach(name -> PrivateFiles.createFolder(home.root.resolve(name)));
            return home;
        } catch (IOException | UncheckedIOException e) {
            throw new StartRefusedException(
                    "The home (" + wanted + ") cannot be written (" + reason(e)
                            + "). Give yourself write access, or set BAYOU_HOME to another folder.",
                    e);
        }
    }

    /** A mistyped BAYOU_HOME must not lock other people out of a shared folder. */
    private static void refuseForeignFolder(Path wanted) {
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new StartRefusedException(
                    "The home (" + wanted + ") is a file. Set BAYOU_HOME to a folder of its own.");
        }
        if (!Files.isDirectory(wanted) || Files.exists(wanted.resolve(MARK))) {
            return;
        }
        try (Stream<Path> content = Files.list(wanted)) {
            if (content.anyMatch(entry -> !entry.endsWith("lost+found"))) {
                throw new StartRefusedException("The home (" + wanted
                        + ") holds files that are not BayouTech's. Set BAYOU_HOME to a new or empty folder.");
            }
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The home (" + wanted + ") cannot be read (" + reason(e)
                            + "). Give yourself access, or set BAYOU_HOME to another folder.",
                    e);
        }
    }

    /** So that the next start knows the folder as ours, even if this one gets no further. */
    private void mark() {
        if (!Files.exists(root.resolve(MARK))) {
            PrivateFiles.write(root.resolve(MARK), "All data of one BayouTech. Its owner alone may read it.\n");
        }
    }

    private static String reason(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getClass().getSimpleName().replace("Exception", "") + ": " + cause.getMessage();
    }

    /** Refuses to go on where the disk has less room than that. */
    void requireSpace(int mebibytes) {
        try {
            long usable = Files.getFileStore(root).getUsableSpace() / MEBIBYTE;
            if (usable < mebibytes) {
                throw diskFull(usable + " MiB are free, " + mebibytes + " MiB are needed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a failed file operation in one line. */
    StartRefusedException refusal(UncheckedIOException failure) {
        String reason = reason(failure);
        return reason.contains("No space left on device")
                ? diskFull("\"No space left on device\"")
                : new StartRefusedException(
                        "A file of the home (" + root + ") cannot be used (" + reason
                                + "). Check your access to it and the state of the disk.",
                        failure);
    }

    StartRefusedException diskFull(String detail) {
        return new StartRefusedException("The disk of the home (" + root + ") is full: " + detail
                + ". Free some space and start again; the data is unharmed.");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path masterKey() {
        return keys().resolve("master.key");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path postgresData() {
        return root.resolve("postgres").resolve("data");
    }

    /** Lies beside the data folder, so that it goes with it: present once the app was ready with this data. */
    Path readyOnce() {
        return root.resolve("postgres").resolve("ready-once");
    }

    Path redisData() {
        return root.resolve("redis");
    }

    Path run() {
        return root.resolve("run");
    }

    Path appProperties() {
        return run().resolve("app.properties");
    }

    /** What the JVM of the app has learnt of its classes. */
    Path loadedClasses() {
        return run().resolve("app.jsa");
    }

    /** The programs of PostgreSQL and Redis. A process that runs from in here is ours. */
    Path servers() {
        return root.resolve("servers");
    }

    Path tls() {
        return root.resolve("tls");
    }
}
