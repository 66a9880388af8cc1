package com.bayoutech.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Tells whether real servers are named, by the environment or by the file that BAYOU_CONFIG names. */
final class NamedServers {
    private final Map<String, String> environment;
    private final Properties config;

    private NamedServers(Map<String, String> environment, Properties config) {
        this.environment = environment;
        this.config = config;
    }

    /** Both servers or none: half of them embedded would look like a start and lose data. */
    static boolean areNamed(Map<String, String> environment, Optional<Path> configFile) {
        NamedServers servers =
                new NamedServers(environment, configFile.map(NamedServers::read).orElseGet(Properties::new));
        boolean database = servers.names("spring.datasource.url", "SPRING_DATASOURCE_URL");
        boolean redis = servers.names("bayou.redis.address", "BAYOU_REDIS_ADDRESS");
        if (database != redis) {
            String there = database ? "SPRING_DATASOURCE_URL" : "BAYOU_REDIS_ADDRESS";
            String missing = database
                    ? "BAYOU_REDIS_ADDRESS (or bayou.redis.address)"
                    : "SPRING_DATASOURCE_URL (or spring.datasource.url)";
            throw new StartRefusedException("Only one real server is named (" + there + "). Name the other too: "
                    + missing + "; or name none, and both are embedded.");
        }
        return database;
    }

    private boolean names(String property, String variable) {
        return LaunchSettings.find(environment, variable).isPresent()
                || !config.getProperty(property, "").isBlank();
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            properties.load(stream);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefusedException(
                    "The properties file (" + file + ") named by BAYOU_CONFIG cannot be read ("
                            + e.getClass().getSimpleName() + "). Check its name and your access to it.",
                    e);
        }
    }
}
