package com.bayoutech.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The settings of the streets, as they stand in a file of properties. */
class StreetsConfigurationTest {
    @TempDir
    private Path folder;

    @Test
    void anExtractAndItsListsAreNamedByTheirPaths() {
        with("bayou.streets.extract=/data/louisiana-latest.osm.pbf", "bayou.streets.addresses=/data/a.csv,/data/b.csv")
                .run(context -> {
                    StreetsProperties properties = context.getBean(StreetsProperties.class);
                    assertThat(properties.extract()).contains(Path.of("/data/louisiana-latest.osm.pbf"));
                    assertThat(properties.addresses()).containsExactly(Path.of("/data/a.csv"), Path.of("/data/b.csv"));
                });
    }

    @Test
    void withoutAnExtractThereIsTheTown() {
        with("bayou.streets.town.addresses=200", "bayou.streets.look-again=0s").run(context -> {
            StreetsProperties properties = context.getBean(StreetsProperties.class);
            assertThat(properties.extract()).isEmpty();
            assertThat(properties.town()).isEqualTo(new StreetsProperties.Town(200, 1));
            assertThat(properties.lookAgain()).isEqualTo(Duration.ZERO);
        });
    }

    @Test
    void aPauseBelowNothingIsRefusedWithItsName() {
        with("bayou.streets.look-again=-1s")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("bayou.streets.look-again must not be negative"));
    }

    private ApplicationContextRunner with(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(StreetsConfiguration.class)
                .withPropertyValues("bayou.streets.folder=" + folder)
                .withPropertyValues(properties);
    }
}
