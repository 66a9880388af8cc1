package com.bayoutech.adapters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.identity.AuditHash;
import com.bayoutech.identity.AuditHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditHeadKeeperTest {
    @TempDir
    Path folder;

    private final Map<Long, AuditHash> trail = new HashMap<>();
    private Path path;
    private AuditHeadFile file;

    @BeforeEach
    void makeFile() {
        path = folder.resolve("audit-heads");
        file = new AuditHeadFile(path);
    }

    @Test
    void theFirstHeadIsKeptForGoodAndTheNewestBesideIt() {
        keep(head(1));
        keep(head(2));

        assertThat(file.list()).contains(head(2));
        assertThat(file.newest()).containsExactly(head(2));
    }

    @Test
    void whatALaterServerStartsWithIsWhatWasLast() {
        keep(head(1));
        assertThat(new AuditHeadFile(path).list()).containsExactly(head(1));
    }

    @Test
    void aHeadThatTheTrailHasLostIsKeptForGood() throws IOException {
        keep(head(1));
        keep(head(7));
        trail.put(7L, new AuditHash("f".repeat(64)));
        keep(head(8));

        assertThat(Files.readAllLines(path)).contains("7 " + head(7).hash());
        assertThat(file.newest()).containsExactly(head(8));
    }

    @Test
    void aTornLineIsNoHead() throws IOException {
        keep(head(1));
        Files.writeString(path.resolveSibling("audit-heads.newest"), "17 abc");

        assertThat(file.list()).containsExactly(head(1));
        keep(head(2));
        assertThat(file.newest()).containsExactly(head(2));
    }

    @Test
    void nobodyElseReadsThem() throws IOException {
        keep(head(1));
        for (Path each : new Path[] {path, path.resolveSibling("audit-heads.newest")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-------");
        }
    }

    private void keep(AuditHead head) {
        try (AuditHeadKeeper keeper = new AuditHeadKeeper(
                file, sequence -> Optional.ofNullable(trail.get(sequence)), InstantSource.system())) {
            trail.put(head.sequence(), head.hash());
            keeper.moved(head);
        }
    }

    private static AuditHead head(long sequence) {
        return new AuditHead(sequence, new AuditHash(Long.toHexString(sequence).repeat(64)));
    }
}
