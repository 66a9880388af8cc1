package com.bayoutech.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The start that makes the first admin and the demo day. It lasts, over several tries if need be, until the app was ready
 * once with this data.
 */
final class FirstStart {
    private static final String PASSWORD = "bayou.admin.password";
    private static final String ONE_TIME = "bayou.admin.password-one-time";

    private final Home home;
    private final String password;
    private final boolean generated;

    private FirstStart(Home home, String password, boolean generated) {
        this.home = home;
        this.password = password;
        this.generated = generated;
    }

    static Optional<FirstStart> of(Home home, Optional<String> givenPassword) {
        if (Files.exists(home.readyOnce())) {
            return Optional.empty();
        }
        return Optional.of(givenPassword
                .map(given -> new FirstStart(home, given, false))
                .orElseGet(() -> new FirstStart(home, earlierPassword(home).orElseGet(Secrets::newPassword), true)));
    }

    /** An unfinished try may have made the admin already: its password has to stay the same. */
    private static Optional<String> earlierPassword(Home home) {
        if (!Files.exists(home.appProperties()) || !Files.exists(home.postgresData())) {
            return Optional.empty();
        }
        Properties earlier = new Properties();
        try (InputStream stream = Files.newInputStream(home.appProperties())) {
            earlier.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(earlier.getProperty(PASSWORD))
                .filter(_ -> Boolean.parseBoolean(earlier.getProperty(ONE_TIME)));
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(PASSWORD, password);
        properties.put(ONE_TIME, Boolean.toString(generated));
        properties.put("bayou.demo", "true");
        return properties;
    }

    /** What a person has to be told, where it was not this person who chose it. */
    Optional<String> generatedPassword() {
        return generated ? Optional.of(password) : Optional.empty();
    }

    void end() {
        PrivateFiles.write(home.readyOnce(), Instant.now() + "\n");
    }
}
