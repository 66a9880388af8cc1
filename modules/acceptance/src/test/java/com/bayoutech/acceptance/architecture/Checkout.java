package com.bayoutech.acceptance.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checkout that the tests run in. */
public record Checkout(Path root) {
    /** Walks up from the working directory to the folder that holds the root pom and its wrapper. */
    public static Checkout find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("mvnw"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException(
                "No root pom with a wrapper is above " + start + ". Run the tests inside the checkout.");
    }

    /** The modules that the root pom names, in its order. */
    public List<HouseModule> listModules() {
        return Pom.read(root.resolve("pom.xml")).modules().stream()
                .map(module -> new HouseModule(root.resolve(module)))
                .toList();
    }
}
