package com.bayoutech.adapters.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path folder;

    private Path path;
    private MasterKeyFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("master.key");
        file = new MasterKeyFile(path);
    }

    @Test
    void aPlainLineIsVersionOne() throws IOException {
        Files.writeString(path, KEY + "\n");

        assertThat(file.read()).containsOnlyKeys(1);
        assertThat(file.read().firstEntry().getValue().size()).isEqualTo(32);
    }

    @Test
    void aNewVersionFollowsTheHighest() throws IOException {
        Files.writeString(path, "3:" + KEY + "\n\n7:" + KEY + "\n");

        assertThat(file.append()).isEqualTo(8);

        assertThat(file.read()).containsOnlyKeys(3, 7, 8);
        assertThat(file.removeBefore(8)).isEqualTo(2);
        assertThat(file.removeBefore(8)).isZero();
        assertThat(file.read()).containsOnlyKeys(8);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void aMissingFileIsNamedWithItsRemedy() {
        assertThatThrownBy(file::read)
                .isInstanceOf(MasterKeyException.class)
                .hasMessageStartingWith("The master key file (" + path + ") cannot be read")
                .hasMessageContaining("bayou.keys.master-file");
    }

    @Test
    void aMalformedFileIsRefusedWithoutShowingIt() throws IOException {
        for (String content :
                new String[] {"", "\n", "short", KEY + "\n" + KEY, "0:" + KEY, "1:" + KEY + "\n1:" + KEY}) {
            Files.writeString(path, content);

            assertThatThrownBy(file::read)
                    .isInstanceOf(MasterKeyException.class)
                    .hasMessageContaining(path.toString())
                    .hasMessageNotContaining(KEY);
        }
    }
}
