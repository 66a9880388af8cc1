package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionFolderTest {
    @TempDir
    Path temporary;

    private Path root;
    private RegionFolder folder;

    @BeforeEach
    void nameAFolder() {
        root = temporary.resolve("streets");
        folder = new RegionFolder(root, 1);
    }

    @Test
    void aFolderOfOursIsForItsOwnerAlone() throws IOException {
        assumeThat(Files.getFileStore(temporary).supportsFileAttributeView("posix"))
                .isTrue();

        folder.alone(Progress.NONE, () -> "done");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderOfTheOperatorsKeepsItsRights() throws IOException {
        assumeThat(Files.getFileStore(temporary).supportsFileAttributeView("posix"))
                .isTrue();
        Files.createDirectory(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-x---"));

        folder.alone(Progress.NONE, () -> "done");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void whoComesSecondInTheSameProcessWaitsAndSaysSo() {
        List<String> said = new ArrayList<>();
        RegionFolder second = new RegionFolder(root, 1);

        assertThatThrownBy(() -> folder.alone(Progress.NONE, () -> second.alone(until(said, 2), () -> "done")))
                .isInstanceOf(CancellationException.class);

        assertThat(said)
                .containsExactly("Another process prepares the streets", "Another process prepares the streets");
        assertThat(second.alone(Progress.NONE, () -> "done")).isEqualTo("done");
    }

    @Test
    void anotherProcessIsWaitedForUntilItIsDone() throws Exception {
        Files.createDirectory(root);
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        root.resolve("lock").toString())
                .start();
        try (InputStream locked = other.getInputStream()) {
            assertThat(locked.read()).as("the other process has the lock").isEqualTo('L');
            List<String> said = new ArrayList<>();

            String done = folder.alone(
                    (task, share) -> {
                        said.add(task);
                        other.destroy();
                    },
                    () -> "done");

            assertThat(done).isEqualTo("done");
            assertThat(said).isNotEmpty().containsOnly("Another process prepares the streets");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void nothingIsRemovedWhileSomebodyPrepares() throws IOException {
        Path stale = Files.createDirectories(root.resolve("v0-0123456789ab"));
        Path serving = Files.createDirectories(root.resolve("v1-0123456789ab"));
        RegionFolder second = new RegionFolder(root, 1);

        boolean isTidy = folder.alone(Progress.NONE, () -> second.tidy(serving, serving::equals));

        assertThat(isTidy).isFalse();
        assertThat(stale).exists();
    }

    private static Progress until(List<String> said, int times) {
        return new Progress() {
            @Override
            public void report(String task, double share) {
                said.add(task);
            }

            @Override
            public boolean isCancelled() {
                return said.size() == times;
            }
        };
    }

    /** Another process that locks a file, says so by a letter, and keeps it until it is ended. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (FileChannel channel =
                    FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                System.out.print(channel.lock().isValid() ? 'L' : '-');
                System.out.flush();
                Thread.currentThread().join();
            }
        }
    }
}
