package com.bayoutech.web.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP ports on which processes listen, as Linux tells them under {@code /proc} (proc(5): net/tcp, pid/fd). */
final class ListeningPorts {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final Pattern LISTENING =
            Pattern.compile("^\\s*\\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F:]+ 0A (?:\\S+ +){5}(\\d+) .*");
    private static final int HEXADECIMAL = 16;

    private ListeningPorts() {}

    static Set<Integer> of(Collection<ProcessHandle> processes) throws IOException {
        Set<String> sockets = new TreeSet<>();
        for (ProcessHandle process : processes) {
            sockets.addAll(socketsOf(process));
        }
        Set<Integer> ports = new TreeSet<>();
        for (String table : Set.of("tcp", "tcp6")) {
            try (Stream<String> rows = Files.lines(Path.of("/proc/net", table))) {
                rows.map(LISTENING::matcher)
                        .filter(Matcher::matches)
                        .filter(row -> sockets.contains(row.group(2)))
                        .forEach(row -> ports.add(Integer.parseInt(row.group(1), HEXADECIMAL)));
            }
        }
        return ports;
    }

    private static Set<String> socketsOf(ProcessHandle process) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.map(ListeningPorts::target)
                    .map(SOCKET::matcher)
                    .filter(Matcher::matches)
                    .map(socket -> socket.group(1))
                    .collect(Collectors.toSet());
        }
    }

    /** A file may be closed while it is looked at. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
