package com.bayoutech.benchmarks;

import java.nio.file.Path;

/** Speaks as the launcher does: ready, or not, as its jar's name says. */
public final class PretendedLauncher {
    private PretendedLauncher() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (Path.of(System.getProperty("java.class.path")).endsWith("refused.jar")) {
            System.out.println("BayouTech: The port is taken.");
            return;
        }
        System.out.println("BayouTech: ready after 0.1 s. Ctrl-C stops everything.");
        Thread.sleep(Long.MAX_VALUE);
    }
}
