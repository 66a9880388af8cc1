package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {
    @TempDir
    Path folder;

    @Test
    void aNewHomeIsForItsOwnerAlone() throws IOException {
        Home home = Home.open(folder.resolve("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "precious");
        var before = Files.getPosixFilePermissions(folder);
        assertThatThrownBy(() -> Home.open(folder))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("not BayouTech's");
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(before);
    }

    @Test
    void aSystemFolderWithFoldersNamedLikeOursIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Files.createDirectories(folder.resolve("logs"));
        assertThatThrownBy(() -> Home.open(folder)).hasMessageContaining("not BayouTech's");
    }

    @Test
    void aHomeIsKnownAgain() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Home.open(home);
        assertThat(Home.open(home).root()).isEqualTo(home.toRealPath());
    }

    @Test
    void aHomeThatCannotBeMadeIsOneClearLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Home.open(file)).isInstanceOf(StartRefusedException.class);
        assertThatThrownBy(() -> Home.open(file.resolve("below")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aLockedHomeIsRefusedUntilItIsReleased() {
        Home home = Home.open(folder.resolve("home"));
        HomeLock lock = HomeLock.take(home);
        assertThatThrownBy(() -> HomeLock.take(home))
                .hasMessageContaining("process " + ProcessHandle.current().pid());
        lock.close();
        HomeLock.take(home).close();
    }

    @Test
    void tooLittleSpaceIsRefused() {
        Home home = Home.open(folder.resolve("home"));
        assertThatThrownBy(() -> home.requireSpace(Integer.MAX_VALUE)).hasMessageContaining("is full");
        assertThat(home.refusal(new UncheckedIOException(new IOException("No space left on device"))))
                .hasMessageContaining("is full");
    }

    @Test
    void theFirstStartLastsUntilTheAppWasReadyOnceAndKeepsItsPassword() {
        Home home = Home.open(folder.resolve("home"));
        PrivateFiles.createFolder(home.postgresData());
        FirstStart first = FirstStart.of(home, Optional.empty()).orElseThrow();
        AppProperties.write(home, first.properties());

        FirstStart again = FirstStart.of(home, Optional.empty()).orElseThrow();
        assertThat(again.properties()).isEqualTo(first.properties()).containsEntry("bayou.demo", "true");
        again.end();
        assertThat(FirstStart.of(home, Optional.empty())).isEmpty();
    }

    @Test
    void aGivenAdminPasswordIsNotOneTimeAndNotShown() {
        FirstStart first = FirstStart.of(Home.open(folder.resolve("home")), Optional.of("given"))
                .orElseThrow();
        assertThat(first.properties())
                .containsEntry("bayou.admin.password", "given")
                .containsEntry("bayou.admin.password-one-time", "false");
        assertThat(first.generatedPassword()).isEmpty();
    }
}
