package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessRecordTest {
    @TempDir
    Path folder;

    private final ProcessRecord self = ProcessRecord.of(
            ProcessKind.APP,
            ProcessHandle.current(),
            ProcessHandle.current().info().command().orElseThrow());

    @Test
    void aWrittenRecordFindsItsProcess() {
        self.write(folder);
        assertThat(ProcessRecord.read(ProcessKind.APP.record(folder)).flatMap(ProcessRecord::findProcess))
                .contains(ProcessHandle.current());
    }

    @Test
    void aStrangerWithTheSameIdIsNotFound() {
        assertThat(new ProcessRecord(
                                self.kind(), self.pid(), self.started().minus(Duration.ofMinutes(1)), self.command())
                        .findProcess())
                .isEmpty();
        assertThat(new ProcessRecord(self.kind(), self.pid(), self.started(), "/usr/bin/other").findProcess())
                .isEmpty();
    }

    @Test
    void aTornRecordIsNoRecord() throws IOException {
        Path file = Files.writeString(folder.resolve("app.process"), "kind=APP\npid=12");
        assertThat(ProcessRecord.read(file)).isEmpty();
    }
}
