package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The app's jar and how to run it. */
record AppProgram(Path jar, Optional<Path> aotCache) {
    /** Some hundred classes cannot be kept, which nobody has to do anything about. */
    private static final String NO_WORD_OF_WHAT_IS_LEFT_OUT = "-Xlog:aot=off";

    /** The one named, or what the build has left beside this program. */
    static AppProgram locate(Optional<Path> named) {
        return named.map(AppProgram::existing).orElseGet(() -> built(ownJar().resolve("../../../../app-web/target")));
    }

    /** Each build unpacks the app, which starts faster so; a cache of loaded classes older than the jar is of an earlier build. */
    static AppProgram built(Path folder) {
        Path target = folder.normalize();
        Path jar = target.resolve("app-web-exec.jar");
        Path unpacked = target.resolve("app").resolve("app.jar");
        Path cache = target.resolve("app").resolve("app.aot");
        if (!Files.exists(unpacked)) {
            return existing(jar);
        }
        boolean isTrained = Files.exists(cache) && isNewer(cache, jar);
        return new AppProgram(unpacked, isTrained ? Optional.of(cache) : Optional.empty());
    }

    private static AppProgram existing(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new StartRefusedException("The app (" + jar + ") is not built. Run ./mvnw -Pstart, which builds it.");
        }
        return new AppProgram(jar.toAbsolutePath(), Optional.empty());
    }

    private static boolean isNewer(Path file, Path than) {
        try {
            return !Files.exists(than)
                    || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownJar() {
        try {
            return Path.of(AppProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of this program cannot be told.", e);
        }
    }

    /** The JVM that runs this program also runs the app. */
    static Path java() {
        try {
            return Path.of(System.getProperty("java.home"), "bin", "java").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Serves until it is stopped. Where the build has trained no cache, the JVM keeps the classes that it loaded in a file when it ends,
     * and the next start is the quicker for it; a file that does not fit the jar any more is made anew.
     */
    List<String> serving(String memory, List<Path> configurations, Path loadedClasses) {
        List<String> options = aotCache.map(AppProgram::using)
                .orElse(List.of(
                        "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + loadedClasses, "-Xlog:cds=off"));
        return command(memory, options, configurations, List.of());
    }

    /** Does one thing and ends. */
    List<String> doing(String memory, List<String> arguments, List<Path> configurations) {
        List<String> options = Optional.ofNullable(System.getProperty("bayou.app.train"))
                .map(cache -> List.of("-XX:AOTCacheOutput=" + cache, NO_WORD_OF_WHAT_IS_LEFT_OUT))
                .orElseGet(() -> aotCache.map(AppProgram::using).orElse(List.of()));
        return command(memory, options, configurations, arguments);
    }

    private static List<String> using(Path cache) {
        return List.of("-XX:AOTCache=" + cache);
    }

    /** A later file overrides an earlier one. */
    private List<String> command(
            String memory, List<String> options, List<Path> configurations, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + memory);
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.add("--spring.config.additional-location="
                + String.join(
                        ",", configurations.stream().map(file -> "file:" + file).toList()));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
