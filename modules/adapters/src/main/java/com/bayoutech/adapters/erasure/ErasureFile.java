package com.bayoutech.adapters.erasure;

import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.ErasureList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Erased recipients in a file that only grows, an id a line.
 *
 * <p>A line that is no id was torn when the machine stopped; then the erasure was not committed either, and whoever asked for it was told so.
 */
public final class ErasureFile implements ErasureList {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path path;

    public ErasureFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    @Override
    public synchronized void add(Collection<RecipientId> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        // The first line break ends a line that was torn before.
        String lines = recipients.stream()
                .map(recipient -> recipient.value() + "\n")
                .sorted()
                .collect(Collectors.joining("", "\n", ""));
        try (FileChannel file = open()) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The list of erasures (" + path
                            + ") cannot be written. Nobody was erased. Make room, or name another"
                            + " file by bayou.erasures.file.",
                    e);
        }
    }

    private FileChannel open() throws IOException {
        Path folder = path.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    @Override
    public synchronized Set<RecipientId> list() {
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> ID.matcher(line).matches())
                    .map(line -> new RecipientId(UUID.fromString(line)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFileException none) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The list of erasures (" + path
                            + ") cannot be read. Without it a restored backup could bring people back"
                            + " who were erased.",
                    e);
        }
    }
}
