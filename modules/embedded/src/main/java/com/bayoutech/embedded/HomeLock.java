package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps a home for one process. The operating system releases it when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        FileChannel channel = open(home);
        try {
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new HomeLock(channel);
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new StartRefusedException(
                    "The home (" + home.root() + ") is in use by another BayouTech, process " + holder(home)
                            + ". Stop that one first, or set BAYOU_HOME to another folder.",
                    e);
        } catch (IOException e) {
            close(channel);
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Home home) {
        try {
            return FileChannel.open(
                    home.lock(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String holder(Home home) {
        try {
            String pid = Files.readString(home.lock()).strip();
            return pid.isEmpty() ? "unknown" : pid;
        } catch (IOException _) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
