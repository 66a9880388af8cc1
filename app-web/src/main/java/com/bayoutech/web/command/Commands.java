package com.bayoutech.web.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Finds the command that the program's arguments name, and runs it in a context of its own. */
public final class Commands {
    /** Its doors on any free port, no runs, no demo, no streets, few words: a server may be at work beside it. */
    private static final Map<String, String> ASIDE = Map.of(
            "server.port", "0",
            "bayou.worker.threads", "0",
            "bayou.demo", "false",
            "bayou.streets.serve", "false",
            "logging.level.root", "warn");

    private Commands() {}

    /** The word among the arguments, if there is one; options begin with a dash. */
    public static Optional<String> findWord(String... arguments) {
        return Arrays.stream(arguments).filter(Usage::isWord).findFirst();
    }

    /** Why arguments with a word cannot be understood, in one line; empty where they can. Nothing needs to be started to tell. */
    public static Optional<String> findMistake(String... arguments) {
        return Usage.findMistake(List.of(arguments));
    }

    /** The arguments with what keeps a command out of a server's way. */
    public static String[] aside(String... arguments) {
        return Usage.with(ASIDE, arguments);
    }

    /** Runs the command of a word that is known; answers the program's exit code. */
    public static int run(ApplicationContext context, String word, String... arguments) {
        Set<String> options = Arrays.stream(arguments)
                .filter(argument -> !Usage.isWord(argument))
                .collect(Collectors.toSet());
        return context.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals(word))
                .findFirst()
                .orElseThrow()
                .run(options);
    }
}
