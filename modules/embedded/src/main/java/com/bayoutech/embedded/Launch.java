package com.bayoutech.embedded;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One start, from the locked home to the app's end. */
final class Launch implements AutoCloseable {
    /** What this start decides by its properties file; a variable would override it in the app. */
    private static final List<String> DECIDED_ALWAYS = List.of("BAYOU_HOME", "SERVER_PORT");

    private static final List<String> DECIDED_EMBEDDED =
            List.of("BAYOU_HOME", "SERVER_PORT", "SPRING_DATASOURCE_", "BAYOU_REDIS_", "BAYOU_ADMIN_", "BAYOU_DEMO");

    private static final Duration TALK = Duration.ofMinutes(1);

    private final Console console;
    private final LaunchSettings settings;
    private final Home home;
    private final AppProgram program;
    private final List<String> arguments;
    private final long startedNanos;
    private final Platform platform = Platform.current();
    private final Children children;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Launch(
            Console console,
            LaunchSettings settings,
            Home home,
            AppProgram program,
            List<String> arguments,
            long startedNanos) {
        this.console = console;
        this.settings = settings;
        this.home = home;
        this.program = program;
        this.arguments = arguments;
        this.startedNanos = startedNanos;
        this.children = new Children(home, platform);
    }

    /** Returns the app's exit code, with everything stopped. */
    int run(boolean serversAreNamed) {
        try {
            return serversAreNamed ? runAlone() : runEmbedded();
        } catch (RuntimeException e) {
            if (stopped.get()) {
                return 0; // A signal ended what this start was waiting for; the JVM's exit code tells.
            }
            throw e;
        }
    }

    /** For signals: says so, and stops everything. */
    void stop() {
        if (!stopped.getAndSet(true) && children.areRunning()) {
            console.progress("stopping");
        }
        children.close();
    }

    @Override
    public void close() {
        children.close();
    }

    private int runEmbedded() {
        ReadyCheck door = prepare();
        Optional<FirstStart> firstStart = FirstStart.of(home, settings.adminPassword());
        console.progress("starting PostgreSQL and Redis (home: " + home.root() + ")");
        EmbeddedServers servers = EmbeddedServers.start(home, platform, children, console::progress);
        Map<String, String> properties = new LinkedHashMap<>(servers.properties());
        properties.putAll(properties());
        Map<String, String> withFirstStart = new LinkedHashMap<>(properties);
        firstStart.ifPresent(first -> withFirstStart.putAll(first.properties()));
        AppProperties.write(home, withFirstStart);
        boolean talksItself = !arguments.isEmpty();
        AppOutput output = new AppOutput(appLog(), talksItself ? Optional.of(console.out()) : Optional.empty());
        Process app = startApp(output, DECIDED_EMBEDDED);
        if (!talksItself && awaitReady(door, app)) {
            double seconds = (System.nanoTime() - startedNanos) / 1e9;
            announce(door, firstStart);
            firstStart.ifPresent(FirstStart::end); // Not before the password is shown: nobody else knows it.
            AppProperties.write(home, properties);
            console.progress(String.format(Locale.ROOT, "ready after %.1f s. Ctrl-C stops everything.", seconds));
        }
        return awaitEnd(app, output);
    }

    /** Named servers: the app gets its configuration as it stands, with this home's certificate and key below it. */
    private int runAlone() {
        prepare();
        LocalAuthority authority = new LocalAuthority(home.tls(), Clock.systemUTC());
        authority.ensure();
        new Secrets(home).ensureMasterKey();
        Map<String, String> properties = EmbeddedServers.webProperties(home, authority);
        properties.putAll(properties());
        AppProperties.write(home, properties);
        console.progress("real servers are named: nothing embedded starts");
        AppOutput output = new AppOutput(appLog(), Optional.of(console.out()));
        return awaitEnd(startApp(output, DECIDED_ALWAYS), output);
    }

    /** What this start's settings say, by the names of the app's properties. */
    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.port", Integer.toString(settings.port()));
        settings.streets().ifPresent(extract -> properties.put("bayou.streets.extract", extract.toString()));
        return properties;
    }

    /** What an earlier start left may still hold the port, so it goes first. */
    private ReadyCheck prepare() {
        int cleared = new Leftovers(home, platform).clear();
        if (cleared > 0) {
            console.progress("stopped what an earlier start had left (processes: " + cleared + ")");
        }
        ReadyCheck door = new ReadyCheck(settings.port());
        if (arguments.isEmpty()) {
            door.requireFreePort();
        }
        return door;
    }

    private ServerLog appLog() {
        return new ServerLog(home.logs().resolve("app.log"));
    }

    private Process startApp(AppOutput output, List<String> withheld) {
        List<Path> configurations = new ArrayList<>(List.of(home.appProperties()));
        settings.config().ifPresent(configurations::add);
        List<String> words = arguments.isEmpty()
                ? program.serving(settings.memory(), configurations, home.loadedClasses())
                : program.doing(settings.memory(), arguments, configurations);
        ProcessBuilder command = new ProcessBuilder(words)
                .directory(new File(home.root().toString()))
                .redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> withheld.stream().anyMatch(name::startsWith));
        console.progress("starting the app"
                + program.aotCache().map(_ -> " (with its cache)").orElse(""));
        Process app = children.start(ProcessKind.APP, AppProgram.java(), command);
        output.follow(app);
        return app;
    }

    /** False where the app ended before. */
    private boolean awaitReady(ReadyCheck door, Process app) {
        var trust = new LocalAuthority(home.tls(), Clock.systemUTC()).trust();
        while (!new Waiting(TALK).until(() -> !app.isAlive() || door.answers(trust))) {
            console.progress("still waiting for the app; its log: " + appLog().file());
        }
        return app.isAlive();
    }

    private void announce(ReadyCheck door, Optional<FirstStart> firstStart) {
        List<String> lines = new ArrayList<>();
        lines.add("BayouTech is ready: " + door.address());
        firstStart.flatMap(FirstStart::generatedPassword).ifPresent(password -> {
            lines.add("");
            lines.add("Sign in as:         admin");
            lines.add("One-time password:  " + password);
        });
        lines.add("");
        lines.add("Certificate authority, to be trusted by your browser:");
        lines.add(home.tls().resolve("authority.pem").toString());
        console.framed(lines);
    }

    private int awaitEnd(Process app, AppOutput output) {
        int code = output.awaitEnd(app);
        boolean byItself = !stopped.get();
        children.close();
        if (byItself && arguments.isEmpty()) {
            String why = output.reason()
                    .map(reason -> "The reason: " + reason)
                    .orElseGet(() -> "Its last line: " + output.lastLine().orElse("(none)"));
            console.refusal("the app ended with code " + code + "; the servers are stopped. " + why + " (log: "
                    + appLog().file() + ")");
        }
        return code;
    }
}
