package com.bayoutech.adapters.keys;

import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file outside of the database that holds the master keys.
 *
 * <p>Each line is {@code version:key}, the key being 32 bytes in base64; a key without a version, in a file of one line, is
 * version 1. Blank lines do not count. Changes replace the file as a whole, so that a crash leaves the old one or the new one.
 */
public final class MasterKeyFile {
    private static final Pattern LINE = Pattern.compile("(?:([1-9][0-9]{0,8}):)?([A-Za-z0-9+/]{43}=)");

    private final Path path;

    public MasterKeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /**
     * The keys by version.
     *
     * @throws MasterKeyException if the file is missing, unreadable or malformed
     */
    public NavigableMap<Integer, Bytes> read() {
        List<String> lines = lines();
        NavigableMap<Integer, Bytes> keys = new TreeMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            Matcher line = LINE.matcher(lines.get(number - 1));
            boolean matches = line.matches();
            if (!matches || (line.group(1) == null && lines.size() > 1)) {
                throw new MasterKeyException("Line " + number + " of the " + this
                        + " is malformed. Write a version, a colon and 32 bytes in base64, such as the output of"
                        + " 'openssl rand -base64 32'; the version may only be left out in a file of one line.");
            }
            int version = line.group(1) == null ? 1 : Integer.parseInt(line.group(1));
            if (keys.put(version, Bytes.copyFrom(Base64.getDecoder().decode(line.group(2)))) != null) {
                throw new MasterKeyException("Version " + version + " is twice in the " + this
                        + ". Keep the line that the data was written with.");
            }
        }
        return keys;
    }

    /** Adds a new key under the next version, which it returns. */
    public int append() {
        NavigableMap<Integer, Bytes> keys = read();
        byte[] key = new byte[AesGcm.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        int version = keys.lastKey() + 1;
        keys.put(version, Bytes.copyFrom(key));
        write(keys);
        return version;
    }

    /** Removes all versions before this one; returns how many there were. */
    public int removeBefore(int version) {
        NavigableMap<Integer, Bytes> keys = read();
        NavigableMap<Integer, Bytes> kept = keys.tailMap(version, true);
        if (kept.isEmpty()) {
            throw new MasterKeyException("Version " + version + " is not in the " + this + ". Nothing was removed.");
        }
        if (kept.size() < keys.size()) {
            write(kept);
        }
        return keys.size() - kept.size();
    }

    private List<String> lines() {
        try {
            List<String> lines = Files.readString(path)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.isEmpty()) {
                throw new MasterKeyException(
                        "The " + this + " is empty. Put 32 bytes in base64 into it, such as the output of"
                                + " 'openssl rand -base64 32', or bring the file back from a backup if there is data already.");
            }
            return lines;
        } catch (IOException e) {
            throw new MasterKeyException(
                    "The " + this + " cannot be read (" + e.getClass().getSimpleName()
                            + "). Name a readable file by bayou.keys.master-file, or bring it back from a backup.",
                    e);
        }
    }

    private void write(Map<Integer, Bytes> keys) {
        String content = keys.entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + Base64.getEncoder().encodeToString(entry.getValue().toByteArray()) + "\n")
                .collect(Collectors.joining());
        Path folder = path.getParent() == null ? path : path.getParent();
        try {
            // The temporary file is made with mode 0600, where the file system has modes.
            Path fresh = Files.createTempFile(folder, path.getFileName() + ".", ".new");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new MasterKeyException(
                    "The " + this + " cannot be replaced (" + e.getClass().getSimpleName()
                            + "). Run the rotation where its folder can be written, or add the line of a new version by hand.",
                    e);
        }
    }

    @Override
    public String toString() {
        return "master key file (" + path + ")";
    }
}
