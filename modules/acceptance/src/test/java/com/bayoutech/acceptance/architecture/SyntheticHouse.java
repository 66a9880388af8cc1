package com.bayoutech.acceptance.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A small house in a temporary folder, compiled for a test that shows how a rule catches what breaks it. */
final class SyntheticHouse {
    private final Path root;
    private final List<HouseModule> modules = new ArrayList<>();

    SyntheticHouse(Path root) {
        this.root = root;
    }

    /** Adds a module of these sources, compiled against all modules before it; the dependencies go into its pom. */
    HouseModule add(String name, String dependencies, String... sources) {
        HouseModule module = new HouseModule(root.resolve(name));
        write(module.folder().resolve("pom.xml"), """
                <project><artifactId>bayou-%s</artifactId><dependencies>%s</dependencies></project>
                """.formatted(name, dependencies));
        List<String> options =
                new ArrayList<>(List.of("-proc:none", "-d", module.classes().toString()));
        boolean named = sources[0].contains("module ");
        options.addAll(List.of(named ? "--module-path" : "--class-path", compiledSoFar()));
        List<Path> files = Stream.of(sources)
                .map(source -> write(module.folder().resolve("src/main/java").resolve(fileOf(source)), source))
                .toList();
        compile(options, files);
        modules.add(module);
        return module;
    }

    List<HouseModule> modules() {
        return List.copyOf(modules);
    }

    Arrows arrows() {
        return new Arrows(ArrowTable.read(), modules);
    }

    static String dependency(String group, String artifact) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId></dependency>";
    }

    private String compiledSoFar() {
        return String.join(
                System.getProperty("path.separator"),
                modules.stream().map(module -> module.classes().toString()).toList());
    }

    private static void compile(List<String> options, List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        var manager = compiler.getStandardFileManager(null, null, null);
        if (!compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                .call()) {
            throw new IllegalStateException("The synthetic module does not compile: " + messages);
        }
    }

    private static String fileOf(String source) {
        if (source.contains("module ")) {
            return "module-info.java";
        }
        String name = source.replaceFirst("(?s).*?(?:class|interface|record) (\\w+).*", "$1");
        String folder = source.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1").replace('.', '/');
        return folder + "/" + (source.contains("class ") ? name : "package-info") + ".java";
    }

    private static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
