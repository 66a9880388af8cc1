package com.bayoutech.embedded;

import java.io.PrintStream;
import java.util.List;

/** What a person reads while BayouTech starts and stops. */
record Console(PrintStream out, PrintStream err) {

    void progress(String line) {
        out.println("BayouTech: " + line);
    }

    void refusal(String line) {
        err.println("BayouTech: " + line);
    }

    /** Stands out among other lines, on a terminal of any character set. */
    void framed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean drawn = out.charset().newEncoder().canEncode('\u2500');
        String rule = (drawn ? "\u2500" : "-").repeat(width + 2);
        String side = drawn ? "\u2502" : "|";
        out.println();
        out.println(drawn ? "\u250c" + rule + "\u2510" : "+" + rule + "+");
        lines.forEach(line -> out.println(side + " " + line + " ".repeat(width - line.length()) + " " + side));
        out.println(drawn ? "\u2514" + rule + "\u2518" : "+" + rule + "+");
        out.println();
    }
}
