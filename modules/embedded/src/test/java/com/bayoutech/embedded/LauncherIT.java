package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherIT {
    private static final Pattern PASSWORD = Pattern.compile("One-time password: +(\\S+)");

    /** Most tests share a home, whose first start is slow; those about a first start take one of their own. */
    @TempDir
    static Path folder;

    private Path home;
    private int port;

    @BeforeEach
    void choose() throws IOException {
        home = folder.toRealPath().resolve("home");
        port = LauncherProcess.freePort();
    }

    private void takeNewHome(Path own) throws IOException {
        home = own.toRealPath().resolve("home");
    }

    @AfterEach
    void endWhatAFailedTestLeft() {
        LauncherProcess.processesOf(home).forEach(ProcessHandle::destroyForcibly);
    }

    private Map<String, String> environment() {
        return Map.of("BAYOU_HOME", home.toString(), "BAYOU_PORT", Integer.toString(port));
    }

    private LauncherProcess started() throws IOException {
        return LauncherProcess.start(folder, environment()).says("ready after");
    }

    @Test
    void firstStartTellsThePasswordAndTheSecondStartDoesNot(@TempDir Path own) throws Exception {
        takeNewHome(own);
        LauncherProcess first = started();
        assertThat(first.output()).contains("https://localhost:" + port, "admin", home + "/tls/authority.pem");
        Matcher password = PASSWORD.matcher(first.output());
        assertThat(password.find()).isTrue();
        assertThat(Files.readString(home.resolve("run/app.properties")))
                .doesNotContain(password.group(1))
                .doesNotContain("bayou.admin", "bayou.demo");
        assertThat(first.terminate()).isEqualTo(143);
        assertThat(LauncherProcess.processesOf(home)).isEmpty();

        LauncherProcess second = started();
        assertThat(second.output()).doesNotContain("password");
        second.terminate();
    }

    @Test
    void everyFileOfSecretsIsReadableByItsOwnerAlone() throws Exception {
        LauncherProcess launcher = started();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        for (String file : List.of(
                "keys/master.key",
                "keys/postgres.password",
                "run/app.properties",
                "run/redis.conf",
                "tls/server.key")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        launcher.terminate();
    }

    @Test
    void whatAKilledLauncherLeftIsClearedByTheNextStart() throws Exception {
        started().kill();
        List<ProcessHandle> left = LauncherProcess.processesOf(home);
        assertThat(left)
                .as("the servers and the fake app outlive a killed launcher")
                .hasSizeGreaterThan(2);

        LauncherProcess next = started();
        assertThat(next.output()).contains("stopped what an earlier start had left");
        assertThat(left).allMatch(process -> Stopping.endsWithin(Duration.ofMinutes(1), process));
        next.terminate();
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    @Test
    void whatACrashOfEverythingLeftIsClearedByTheNextStart() throws Exception {
        LauncherProcess crashed = started();
        crashed.kill();
        LauncherProcess.processesOf(home).forEach(ProcessHandle::destroyForcibly);

        started().terminate();
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    @Test
    void anInitdbThatWasCutOffIsDoneAgain(@TempDir Path own) throws Exception {
        takeNewHome(own);
        LauncherProcess cut = LauncherProcess.start(folder, environment()).says("Making the database folder");
        Path draft = home.resolve("postgres/data.new/PG_VERSION");
        assertThat(new Waiting(Duration.ofMinutes(1)).until(() -> Files.exists(draft)))
                .isTrue();
        cut.kill();
        assertThat(home.resolve("postgres/data")).doesNotExist();

        LauncherProcess next = started();
        assertThat(home.resolve("postgres/data.new")).doesNotExist();
        next.terminate();
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    @Test
    void aSignalWhileTheServersStartLeavesNoProcess(@TempDir Path own) throws Exception {
        takeNewHome(own);
        LauncherProcess launcher = LauncherProcess.start(folder, environment()).says("Making the database folder");
        assertThat(launcher.terminate()).isEqualTo(143);
        assertThat(launcher.output()).doesNotContain("Exception", "did not start");
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    @Test
    void aSecondInstanceOnOneHomeIsRefused() throws Exception {
        LauncherProcess first = started();
        LauncherProcess second = LauncherProcess.start(folder, environment());
        assertThat(second.awaitEnd()).isEqualTo(2);
        assertOneLine(second, "is in use by another BayouTech");
        first.terminate();
    }

    @Test
    void aTakenPortIsRefusedBeforeAnythingStarts(@TempDir Path own) throws Exception {
        takeNewHome(own);
        try (ServerSocket _ = new ServerSocket(port)) {
            LauncherProcess launcher = LauncherProcess.start(folder, environment());
            assertThat(launcher.awaitEnd()).isEqualTo(2);
            assertOneLine(launcher, "The port (" + port + ") is taken");
            assertThat(home.resolve("postgres/data")).doesNotExist();
        }
    }

    @Test
    void aDamagedDataFolderIsRefusedAndLeftAlone() throws Exception {
        started().terminate();
        Path control = home.resolve("postgres/data/global/pg_control");
        Path version = home.resolve("postgres/data/PG_VERSION");
        byte[] whole = Files.readAllBytes(control);
        Files.write(control, new byte[] {1, 2, 3});
        assertRefused("PostgreSQL did not start; it said:");
        Files.write(control, whole);
        Files.writeString(version, "17\n");
        assertRefused("is damaged: its PG_VERSION says (17)");
        Files.delete(version);
        assertRefused("is damaged: its file PG_VERSION is missing");
        Files.writeString(version, "18\n");
        started().terminate();
    }

    @Test
    void theMasterKeyIsNotMadeAnewBesideExistingData() throws Exception {
        started().terminate();
        Path key = home.resolve("keys/master.key");
        byte[] content = Files.readAllBytes(key);
        Files.delete(key);
        assertRefused("master.key) is missing");
        assertThat(key).doesNotExist();
        PrivateFiles.write(key, content);
    }

    @Test
    void argumentsGoToTheAppWhoseCodeIsTheLaunchers() throws Exception {
        LauncherProcess launcher = LauncherProcess.start(folder, environment(), "rotate-keys");
        assertThat(launcher.awaitEnd()).isEqualTo(7);
        assertThat(launcher.output()).contains("asked to rotate-keys with " + home + "/keys/master.key");
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    @Test
    void anAppThatDiesStopsTheServers() throws Exception {
        LauncherProcess launcher = LauncherProcess.start(
                folder,
                Map.of(
                        "BAYOU_HOME", home.toString(),
                        "BAYOU_PORT", Integer.toString(port),
                        "FAKE_APP_FAILS", "yes"));
        assertThat(launcher.awaitEnd()).isEqualTo(5);
        assertThat(launcher.output())
                .contains("the app ended with code 5", "The reason: The fake app was told to fail.");
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    @Test
    void withServersNamedNothingEmbeddedStarts(@TempDir Path own) throws Exception {
        takeNewHome(own);
        Path config = Files.writeString(
                folder.resolve("real.properties"),
                "spring.datasource.url=jdbc:postgresql://db/real\nbayou.redis.address=rediss://cache\n");
        LauncherProcess launcher = LauncherProcess.start(
                        folder,
                        Map.of(
                                "BAYOU_HOME", home.toString(),
                                "BAYOU_PORT", Integer.toString(port),
                                "BAYOU_CONFIG", config.toString()))
                .says("database jdbc:postgresql://db/real");
        assertThat(LauncherProcess.processesOf(home)).hasSize(1);
        assertThat(Files.readString(home.resolve("run/app.properties"))).doesNotContain("bayou.demo", "bayou.admin");
        assertThat(launcher.terminate()).isEqualTo(143);
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    private void assertRefused(String words) throws Exception {
        LauncherProcess launcher = LauncherProcess.start(folder, environment());
        assertThat(launcher.awaitEnd()).isEqualTo(2);
        assertThat(launcher.output()).contains(words).doesNotContain("\tat ");
        assertThat(LauncherProcess.processesOf(home)).isEmpty();
    }

    private static void assertOneLine(LauncherProcess launcher, String words) throws IOException {
        assertThat(launcher.output().lines()).singleElement().asString().contains(words);
    }
}
