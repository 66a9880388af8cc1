package com.bayoutech.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The servers' programs, unpacked into the home once for each version. */
record ServerPrograms(Home home, Platform platform) {
    static final String POSTGRES_MAJOR = "18";

    /** The folder with PostgreSQL's {@code bin}, {@code lib} and {@code share}. */
    Path postgres() {
        return unpacked("postgres-" + POSTGRES_MAJOR, platform.postgresArchive(), ServerPrograms::unpackArchive);
    }

    /** The folder with {@code redis-server}. */
    Path redis() {
        return unpacked("redis", platform.redisProgram(), ServerPrograms::unpackProgram);
    }

    private interface Unpacking {
        void unpack(InputStream resource, Path folder) throws IOException;
    }

    /** The size of the resource in the name tells one build of a server from the next. */
    private Path unpacked(String name, String resource, Unpacking unpacking) {
        var url = ServerPrograms.class.getResource("/" + resource);
        if (url == null) {
            throw new StartRefusedException("The server program (" + resource
                    + ") is not on the class path. Build BayouTech on this machine (./mvnw -Pstart), or name real"
                    + " servers: SPRING_DATASOURCE_URL and BAYOU_REDIS_ADDRESS.");
        }
        try {
            Path folder = home.servers()
                    .resolve(name + "-" + Long.toHexString(url.openConnection().getContentLengthLong()));
            if (!Files.isDirectory(folder)) {
                Path draft = folder.resolveSibling(folder.getFileName() + ".new");
                PrivateFiles.delete(draft);
                PrivateFiles.createFolder(draft);
                try (InputStream stream = url.openStream()) {
                    unpacking.unpack(stream, draft);
                }
                PrivateFiles.publish(draft, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackProgram(InputStream resource, Path folder) throws IOException {
        Path program = folder.resolve("redis-server");
        Files.copy(resource, program);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static void unpackArchive(InputStream resource, Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(resource))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.getName().endsWith(".a")) {
                    unpackEntry(archive, entry, folder);
                }
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive's entry (" + entry.getName() + ") leaves its folder.");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }
}
