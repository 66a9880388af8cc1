package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;
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
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that holds what was prepared, a version a folder: {@code v1-3f9c…/} is whole as soon as it has its name.
 *
 * <p>A version's name is the form of what is in it and a digest of the source's stamp. What a preparation left that died has another name.
 */
final class RegionFolder {
    private static final String WAITING = "Another process prepares the streets";
    private static final String UNFINISHED = "unfinished-";
    private static final String REPLACED = UNFINISHED + "replaced-";
    private static final int DIGITS = 12;
    private static final Pattern VERSION = Pattern.compile("v\\d+-[0-9a-f]{" + DIGITS + "}");
    private static final long POLL_MILLIS = 100;

    /** The folders that this process has locked: to open and close such a lock's file a second time would lose the lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final int format;

    /** Nothing is made on disk before something is to be prepared. */
    RegionFolder(Path root, int format) {
        this.root = root;
        this.format = format;
    }

    /** Where a source keeps what it makes itself; it is there while work is done {@linkplain #alone alone}. */
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

    /**
     * The version of this form that was used last, for when the source is of no use now.
     *
     * @throws UnreachableRegionException if the folder cannot be listed
     */
    Optional<Path> findLatest(Predicate<Path> isWanted) {
        return list(name -> VERSION.matcher(name).matches() && name.startsWith("v" + format + "-")).stream()
                .filter(isWanted)
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

    /** What was begun is whole, and takes the place of what has the name until then, which is put aside. */
    Path finish(String version) {
        Path unfinished = root.resolve(UNFINISHED + version);
        Path place = root.resolve(version);
        touch(unfinished);
        try {
            if (Files.exists(place)) {
                removeReplaced(version);
                Files.move(place, root.resolve(REPLACED + version), StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
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

    /** Removes what a version was put in the place of. */
    void removeReplaced(String version) {
        remove(root.resolve(REPLACED + version));
    }

    /**
     * Removes all versions, whatever their form, that were used before this one, and what was never finished.
     *
     * <p>What is newer may have been prepared ahead by another process, so it stays.
     *
     * @return whether it could be done: not while another process prepares something
     */
    boolean tidy(Path serving, Predicate<Path> isInUse) {
        return tryAlone(() -> {
                    FileTime since = lastUse(serving);
                    list(name -> VERSION.matcher(name).matches()).stream()
                            .filter(version ->
                                    !isInUse.test(version) && lastUse(version).compareTo(since) < 0)
                            .forEach(RegionFolder::remove);
                    list(name -> name.startsWith(UNFINISHED)).forEach(RegionFolder::remove);
                    return true;
                })
                .orElse(false);
    }

    /**
     * Does something while nobody else, in this process or another, does the same; waits for the other, and says so.
     *
     * @throws CancellationException if the listener cancels, the waiting at least
     */
    <T> T alone(Progress progress, Supplier<T> work) {
        while (true) {
            Optional<T> done = tryAlone(work);
            if (done.isPresent()) {
                return done.get();
            }
            progress.advance(WAITING, 0);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting for another process was interrupted.");
        }
    }

    private <T> Optional<T> tryAlone(Supplier<T> work) {
        try {
            create();
            Path own = root.toRealPath();
            if (!HELD.add(own)) {
                return Optional.empty();
            }
            try (FileChannel channel =
                            FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                return lock == null ? Optional.empty() : Optional.of(work.get());
            } finally {
                HELD.remove(own);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** A folder of the operator's keeps its rights; one of ours is for its owner alone. */
    private void create() throws IOException {
        if (Files.isDirectory(root)) {
            return;
        }
        Files.createDirectories(root);
        if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<Path> list(Predicate<String> isWanted) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> isWanted.test(folder.getFileName().toString()))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException trouble) {
            throw new UnreachableRegionException(trouble);
        } catch (UncheckedIOException trouble) {
            throw new UnreachableRegionException(Objects.requireNonNull(trouble.getCause()));
        }
    }

    private static FileTime lastUse(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException trouble) {
            throw new UnreachableRegionException(trouble);
        }
    }

    static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
