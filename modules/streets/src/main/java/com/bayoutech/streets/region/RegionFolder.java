package com.bayoutech.streets.region;

import com.bayoutech.streets.internal.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder that holds what was prepared, a version a folder: {@code v1-3f9c…/} is whole as soon as it has its name.
 *
 * <p>A version's name is the form of what is in it and a digest of the source's stamp. What a preparation left that died has another name and
 * is removed by the next one.
 */
final class RegionFolder {
    private static final String UNFINISHED = "unfinished-";
    private static final int DIGITS = 12;

    private final Path root;
    private final int format;

    RegionFolder(Path root, int format) {
        this.root = root;
        this.format = format;
        try {
            Files.createDirectories(root);
            keepFromOthers(root);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Where a source keeps what it makes itself. */
    Path root() {
        return root;
    }

    /** The name of what is prepared from a source that has this stamp. */
    String version(String stamp) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stamp.getBytes(StandardCharsets.UTF_8));
            return "v" + format + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    Optional<Path> find(String version) {
        return Optional.of(root.resolve(version)).filter(Files::isDirectory);
    }

    /** The version of this form that was used last, for when the source is of no use now. */
    Optional<Path> findLatest() {
        return versions().stream()
                .filter(folder -> folder.getFileName().toString().startsWith("v" + format + "-"))
                .max(Comparator.comparing(RegionFolder::lastUse));
    }

    /** A new folder to prepare a version in. */
    Path begin(String version) {
        Path folder = root.resolve(UNFINISHED + version);
        remove(folder);
        try {
            return Files.createDirectory(folder);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What was begun is whole. */
    Path finish(String version) {
        try {
            return Files.move(
                    root.resolve(UNFINISHED + version), root.resolve(version), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void abandon(String version) {
        remove(root.resolve(UNFINISHED + version));
    }

    /** Notes that a version is in use now. */
    static void touch(Path folder) {
        try {
            Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void remove(String version) {
        remove(root.resolve(version));
    }

    /** Removes all versions but one, whatever their form. */
    void removeAllBut(Path kept) {
        versions().stream().filter(folder -> !folder.equals(kept)).forEach(RegionFolder::remove);
    }

    /** Does something while no other process does the same; waits for the other. */
    <T> T alone(Supplier<T> work) {
        try (FileChannel channel =
                        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IllegalStateException("The lock on the folder (" + root + ") is lost. Try again.");
            }
            return work.get();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private List<Path> versions() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().matches("v\\d+-[0-9a-f]{" + DIGITS + "}"))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static FileTime lastUse(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void keepFromOthers(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    folder,
                    EnumSet.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE));
        }
    }
}
