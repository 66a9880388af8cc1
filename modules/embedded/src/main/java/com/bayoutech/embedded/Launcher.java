package com.bayoutech.embedded;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts BayouTech on one machine: the embedded servers, then the app as a child, all of it stopped in reverse.
 *
 * <p>The environment sets {@code BAYOU_HOME}, {@code BAYOU_PORT}, {@code BAYOU_ADMIN_PASSWORD} (first start only) and
 * {@code BAYOU_CONFIG}. Where it names real servers, the app runs alone. Arguments go to the app, which then does that
 * one thing and ends. The exit code is the app's, or 2 where the start was refused.
 */
public final class Launcher {
    private static final int REFUSED = 2;

    private Launcher() {}

    /** Runs until the app ends or a signal comes. */
    public static void main(String[] arguments) {
        Console console = new Console(System.out, System.err);
        System.exit(run(console, List.of(arguments)));
    }

    private static int run(Console console, List<String> arguments) {
        long started = System.nanoTime();
        try {
            LaunchSettings settings = LaunchSettings.of(System.getenv());
            boolean named = NamedServers.areNamed(System.getenv(), settings.config());
            AppProgram program = AppProgram.locate(
                    Optional.ofNullable(System.getProperty("bayou.app.jar")).map(Path::of));
            Home home = Home.open(settings.home());
            try (HomeLock _ = HomeLock.take(home)) {
                return launch(new Launch(console, settings, home, program, arguments, started), named);
            } catch (UncheckedIOException e) {
                throw home.refusal(e);
            }
        } catch (StartRefusedException e) {
            console.refusal(e.line());
            return REFUSED;
        }
    }

    /** The hook serves signals; it and the ordinary end may both come, and the second finds nothing to do. */
    private static int launch(Launch launch, boolean named) {
        Runtime.getRuntime().addShutdownHook(new Thread(launch::stop, "stop"));
        try {
            return launch.run(named);
        } finally {
            launch.close();
        }
    }
}
