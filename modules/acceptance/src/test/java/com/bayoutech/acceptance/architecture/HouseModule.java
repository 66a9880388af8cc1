package com.bayoutech.acceptance.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One room of the house: a Maven module by its folder, whose name is the module's name. */
public record HouseModule(Path folder) {
    /** The folder's name, such as {@code domain}. */
    public String name() {
        return folder.getFileName().toString();
    }

    Pom pom() {
        return Pom.read(folder.resolve("pom.xml"));
    }

    /** Where the compiler put the main classes; there are none in a module of tests alone. */
    Path classes() {
        return folder.resolve("target/classes");
    }

    boolean hasMainCode() {
        return Files.isDirectory(sources());
    }

    private Path sources() {
        return folder.resolve("src/main/java");
    }

    List<Path> listSources() {
        return hasMainCode() ? list(sources(), ".java") : List.of();
    }

    /** The class files of the main code, descriptors of modules aside. */
    List<ClassFacts> listClasses() {
        if (!hasMainCode()) {
            return List.of();
        }
        if (!Files.isDirectory(classes())) {
            throw new IllegalStateException(
                    "The module (" + name() + ") has no compiled classes in " + classes()
                            + ". Build it first: ./mvnw verify builds all, -pl modules/acceptance -am all that acceptance names.");
        }
        return list(classes(), ".class").stream()
                .filter(file -> !file.endsWith("module-info.class"))
                .map(ClassFacts::read)
                .toList();
    }

    /** The compiled {@code module-info}; empty for code on the class path. */
    Optional<ModuleDescriptor> findDescriptor() {
        Path file = classes().resolve("module-info.class");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Optional.of(ModuleDescriptor.read(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
