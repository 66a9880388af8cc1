package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** A rotation in a process of its own, for a test to kill: it prints a line after each commit. */
final class RotationProcess {
    static final String COMMITTED = "committed ";

    private RotationProcess() {}

    /** Starts it with the properties of its database. */
    static Process start(Path folder, Map<String, String> database) throws IOException {
        Properties properties = new Properties();
        properties.putAll(database);
        Path file = folder.resolve("rotation.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotationProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String... arguments) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            properties.load(reader);
        }
        Map<String, String> database = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
        try (ConfigurableApplicationContext context = Postgres.restart(database, Map.of())) {
            context.getBean(MasterKeyRotation.class)
                    .rotate(
                            Caller.system("operator", Permission.KEYS_ROTATE),
                            false,
                            keys -> System.out.println(COMMITTED + keys));
        }
    }
}
