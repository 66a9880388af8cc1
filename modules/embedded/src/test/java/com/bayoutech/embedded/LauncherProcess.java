package com.bayoutech.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The launcher as it really runs: a process of its own, here with the fake app. */
final class LauncherProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LauncherProcess start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path app = folder.resolve("fake.jar");
        writeFakeApp(app);
        List<String> command = Stream.concat(
                        Stream.of(
                                AppProgram.java().toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dbayou.app.jar=" + app,
                                Launcher.class.getName()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BAYOU_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start(), output);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits for these words; fails with all the output where the launcher ends without them. */
    LauncherProcess says(String words) throws IOException {
        boolean said = new Waiting(PATIENCE).until(() -> !process.isAlive() || holds(words));
        if (!said || !holds(words)) {
            throw new AssertionError("The launcher did not say \"" + words + "\" but:\n" + output());
        }
        return this;
    }

    private boolean holds(String words) {
        try {
            return output().contains(words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    int awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The launcher did not end; it said:\n" + output());
        }
        return process.exitValue();
    }

    int terminate() throws InterruptedException, IOException {
        process.destroy();
        return awaitEnd();
    }

    void kill() throws InterruptedException, IOException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** All that the launcher has started on this home: its servers, their children, the fake app. */
    static List<ProcessHandle> processesOf(Path home) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(home + "/") && !line.contains(Launcher.class.getName()))
                        .isPresent())
                .toList();
    }

    private static void writeFakeApp(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeApp.class.getName());
        String entry = FakeApp.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var content = FakeApp.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            content.transferTo(out);
        }
    }
}
