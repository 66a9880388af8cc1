package com.bayoutech.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says about a start. */
record LaunchSettings(
        Path home,
        int port,
        Optional<String> adminPassword,
        Optional<Path> config,
        Optional<Path> streets,
        String memory) {
    private static final int DEFAULT_PORT = 8443;
    private static final int HIGHEST_PORT = 65_535;
    private static final String DEFAULT_MEMORY = "1g";

    static LaunchSettings of(Map<String, String> environment) {
        return new LaunchSettings(
                find(environment, "BAYOU_HOME")
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), ".bayoutech"))
                        .toAbsolutePath()
                        .normalize(),
                find(environment, "BAYOU_PORT").map(LaunchSettings::port).orElse(DEFAULT_PORT),
                find(environment, "BAYOU_ADMIN_PASSWORD"),
                find(environment, "BAYOU_CONFIG").map(Path::of).map(Path::toAbsolutePath),
                find(environment, "BAYOU_EXTRACT").map(Path::of).map(Path::toAbsolutePath),
                find(environment, "BAYOU_MEMORY").map(LaunchSettings::memory).orElse(DEFAULT_MEMORY));
    }

    static Optional<String> find(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException _) {
            // The message below covers this too.
        }
        throw new StartRefusedException("The port (" + text + ") in BAYOU_PORT must be a number from 1 to "
                + HIGHEST_PORT + ". Leave it out for " + DEFAULT_PORT + ".");
    }

    private static String memory(String text) {
        if (text.strip().matches("[1-9][0-9]{0,6}[mMgG]")) {
            return text.strip();
        }
        throw new StartRefusedException("The memory (" + text
                + ") in BAYOU_MEMORY must be a number with m or g behind it, such as 4g. Leave it out for "
                + DEFAULT_MEMORY + ".");
    }
}
