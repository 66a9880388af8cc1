package com.bayoutech.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What differs between the machines that BayouTech starts servers on. */
record Platform(boolean linux, boolean arm, boolean root) {

    static Platform current() {
        String processor = property("os.arch");
        return new Platform(
                property("os.name").contains("linux"),
                processor.equals("aarch64") || processor.equals("arm64"),
                new UnixSystem().getUid() == 0);
    }

    private static String property(String name) {
        return System.getProperty(name).toLowerCase(Locale.ROOT);
    }

    String postgresArchive() {
        return "postgres-" + (linux ? "linux" : "darwin") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    String redisProgram() {
        if (linux) {
            return arm ? "redis-server-6.2.7-linux-arm64" : "redis-server-6.2.6-v5-linux-amd64";
        }
        return arm ? "redis-server-6.2.6-v5-darwin-arm64" : "redis-server-6.2.6-v5-darwin-amd64";
    }

    /** Out of reach of the terminal's Ctrl-C. Both programs replace themselves, so the process id stays. */
    List<String> inOwnSession(List<String> command) {
        return linux
                ? prefixed(command, "setsid")
                : prefixed(command, "/usr/bin/perl", "-MPOSIX=setsid", "-e", "setsid(); exec @ARGV or exit 127");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root has another name. */
    List<String> notAsRoot(List<String> command) {
        return root ? prefixed(command, "unshare", "-U") : command;
    }

    void requireNotAsRoot() {
        if (root && !(linux && succeeds(notAsRoot(List.of("true"))))) {
            throw new StartRefusedException("PostgreSQL refuses to run as root, and this machine allows root no user"
                    + " namespace (unshare -U). Start BayouTech as an ordinary user.");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> prefixed(List<String> command, String... prefix) {
        List<String> whole = new ArrayList<>(List.of(prefix));
        whole.addAll(command);
        return List.copyOf(whole);
    }
}
