package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AppProgramTest {
    private static final Instant BUILT = Instant.parse("2026-11-22T12:00:00Z");
    private static final Path CLASSES = Path.of("home", "run", "app.jsa");

    @TempDir
    Path target;

    private Path file(String name, Instant modified) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    @Test
    void anAppThatIsNotBuiltIsOneClearLine() {
        assertThatThrownBy(() -> AppProgram.built(target))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("app-web-exec.jar) is not built");
    }

    @Test
    void theUnpackedAppIsUsedWithItsCache() throws IOException {
        file("app-web-exec.jar", BUILT);
        Path jar = file("app/app.jar", BUILT);
        Path cache = file("app/app.aot", BUILT.plusSeconds(5));
        AppProgram program = AppProgram.built(target);
        assertThat(program.jar()).isEqualTo(jar);
        assertThat(program.serving("1g", List.of(), CLASSES))
                .contains("-XX:AOTCache=" + cache)
                .noneMatch(word -> word.contains("SharedArchive"));
    }

    @Test
    void aCacheOfAnEarlierBuildIsNotUsed() throws IOException {
        file("app-web-exec.jar", BUILT);
        Path jar = file("app/app.jar", BUILT.minusSeconds(10));
        file("app/app.aot", BUILT.minusSeconds(5));
        AppProgram program = AppProgram.built(target);
        assertThat(program.jar()).isEqualTo(jar);
        assertThat(program.serving("1g", List.of(), CLASSES))
                .noneMatch(word -> word.contains("AOTCache"))
                .containsSequence("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + CLASSES);
    }

    @Test
    void theCommandNamesTheConfigurationThenTheArguments() throws IOException {
        file("app-web-exec.jar", BUILT);
        assertThat(AppProgram.built(target).doing("4g", List.of("rotate-keys"), List.of(Path.of("/a"), Path.of("/b"))))
                .contains("-Xmx4g")
                .endsWith("--spring.config.additional-location=file:/a,file:/b", "rotate-keys")
                .noneMatch(word -> word.contains("password") || word.contains("SharedArchive"));
    }
}
