package com.bayoutech.acceptance.architecture;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module's jar says of itself, held against the text under review. */
final class Descriptors {
    private Descriptors() {}

    /** What {@code jar --describe-module} prints, without the version and the place of the jar. */
    static String describe(Path jar) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(writer, writer, "--file", jar.toString(), "--describe-module");
        if (status != 0) {
            throw new IllegalStateException("The jar (" + jar + ") cannot be described: " + output);
        }
        return output.toString()
                        .lines()
                        .map(line -> line.contains(" jar:file:") ? line.replaceFirst("(@\\S+)? jar:file:.*", "") : line)
                        .map(line -> line.replaceFirst("@\\d\\S*", ""))
                        .filter(line -> !line.isBlank())
                        .sorted(Descriptors::nameFirst)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** The first line is the module's name; the rest has no order of its own. */
    private static int nameFirst(String one, String other) {
        boolean oneIsName = !one.contains(" ");
        boolean otherIsName = !other.contains(" ");
        return oneIsName == otherIsName ? one.compareTo(other) : Boolean.compare(otherIsName, oneIsName);
    }

    /** What differs from the reviewed text, with the way to accept it; empty if nothing does. */
    static Optional<String> findDrift(Path reviewed, String described) {
        try {
            String expected = Files.exists(reviewed) ? Files.readString(reviewed) : "(no such file)\n";
            if (expected.equals(described)) {
                return Optional.empty();
            }
            return Optional.of("The descriptor differs from the one under review in " + reviewed.getFileName()
                    + ".\nReviewed:\n" + expected + "Built:\n" + described
                    + "If the change is meant, write it there: run this test with -Dbayou.descriptors.update=true.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The jar of a module's main code. */
    static Path getJar(HouseModule module) {
        try (Stream<Path> files = Files.list(module.folder().resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(Descriptors::hasDescriptor)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "The module (" + module.name()
                                            + ") has no jar with a descriptor under target. Run ./mvnw verify, which packages it first."));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean hasDescriptor(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getEntry("module-info.class") != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
