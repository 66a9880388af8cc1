package com.bayoutech.adapters.audit;

import com.bayoutech.identity.AuditAnchors;
import com.bayoutech.identity.AuditHash;
import com.bayoutech.identity.AuditHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads of the audit trail in two files: the newest one, and beside it a line for each that is kept for good.
 *
 * <p>A line is a number and a hash. What is no such line is left out, as it names no head; it was torn when the machine stopped.
 */
public final class AuditHeadFile implements AuditAnchors {
    private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64})");

    private final Path kept;
    private final Path newest;

    /**
     * Heads under a path.
     *
     * @param kept the file of those that are kept for good; the newest one's has the same name with {@code .newest}
     */
    public AuditHeadFile(Path kept) {
        this.kept = kept.toAbsolutePath();
        this.newest = this.kept.resolveSibling(this.kept.getFileName() + ".newest");
    }

    @Override
    public List<AuditHead> list() {
        List<AuditHead> heads = new ArrayList<>(read(kept));
        heads.addAll(read(newest));
        return heads.stream().distinct().toList();
    }

    /** The newest head, if there is one: as a list of one or none. */
    List<AuditHead> newest() {
        return read(newest);
    }

    /** Puts another head into the place of the newest. */
    void replace(AuditHead head) {
        try {
            // The file is made with mode 0600, where the file system has modes.
            Path fresh = Files.createTempFile(newest.getParent(), newest.getFileName() + ".", ".new");
            Files.writeString(fresh, line(head));
            Files.move(fresh, newest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a head for good, unless it is kept already. */
    void keep(AuditHead head) {
        if (read(kept).contains(head)) {
            return;
        }
        try {
            Files.writeString(kept, line(head), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            makePrivate(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AuditHead> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new AuditHead(Long.parseLong(line.group(1)), new AuditHash(line.group(2))))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(AuditHead head) {
        return head.sequence() + " " + head.hash() + "\n";
    }

    private static void makePrivate(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
