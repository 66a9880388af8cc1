package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LaunchSettingsTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyEnvironmentMeansTheDefaults() {
        LaunchSettings settings = LaunchSettings.of(Map.of("BAYOU_PORT", " "));
        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".bayoutech"));
        assertThat(settings.port()).isEqualTo(8443);
        assertThat(settings.adminPassword()).isEmpty();
        assertThat(settings.streets()).isEmpty();
        assertThat(settings.memory()).isEqualTo("1g");
    }

    @Test
    void anExtractIsNamedFromWhereTheLauncherWasStarted() {
        LaunchSettings settings = LaunchSettings.of(Map.of("BAYOU_EXTRACT", "maps/louisiana-latest.osm.pbf"));
        assertThat(settings.streets())
                .contains(Path.of("").toAbsolutePath().resolve("maps").resolve("louisiana-latest.osm.pbf"));
    }

    @Test
    void memoryThatIsNoneIsRefused() {
        assertThat(LaunchSettings.of(Map.of("BAYOU_MEMORY", "4g")).memory()).isEqualTo("4g");
        for (String memory : new String[] {"lots", "4", "0g", "-1g", "4g -version"}) {
            assertThatThrownBy(() -> LaunchSettings.of(Map.of("BAYOU_MEMORY", memory)))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("(" + memory + ")");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        for (String port : new String[] {"eight", "0", "65536", "-1"}) {
            assertThatThrownBy(() -> LaunchSettings.of(Map.of("BAYOU_PORT", port)))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("(" + port + ")");
        }
    }

    @Test
    void bothServersNamedByTheEnvironmentAreNamed() {
        assertThat(NamedServers.areNamed(
                        Map.of("SPRING_DATASOURCE_URL", "jdbc:x", "BAYOU_REDIS_ADDRESS", "rediss://x"),
                        Optional.empty()))
                .isTrue();
        assertThat(NamedServers.areNamed(Map.of(), Optional.empty())).isFalse();
    }

    @Test
    void oneByTheFileAndOneByTheEnvironmentAreBothNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("real.properties"), "spring.datasource.url=jdbc:x\n");
        assertThat(NamedServers.areNamed(Map.of("BAYOU_REDIS_ADDRESS", "rediss://x"), Optional.of(file)))
                .isTrue();
    }

    @Test
    void oneServerNamedAloneIsRefusedWithTheNameOfTheOther() {
        assertThatThrownBy(() -> NamedServers.areNamed(Map.of("SPRING_DATASOURCE_URL", "jdbc:x"), Optional.empty()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("BAYOU_REDIS_ADDRESS");
        assertThatThrownBy(() -> NamedServers.areNamed(Map.of("BAYOU_REDIS_ADDRESS", "rediss://x"), Optional.empty()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void aConfigurationFileThatIsMissingIsRefused() {
        assertThatThrownBy(() -> NamedServers.areNamed(Map.of(), Optional.of(folder.resolve("none.properties"))))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("BAYOU_CONFIG");
    }
}
