package com.bayoutech.web.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Finds the command that the program's arguments name, and runs it in a context of its own. */
public final class Commands {
    /** Its doors on any free port, no runs, no demo: a server may be at work beside it. */
    private static final List<String> ASIDE =
            List.of("--server.port=0", "--bayou.worker.threads=0", "--bayou.demo=false");

    private Commands() {}

    /** The word among the arguments, if there is one; options begin with a dash. */
    public static Optional<String> findWord(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst();
    }

    /** The arguments with what keeps a command out of a server's way. */
    public static String[] aside(String... arguments) {
        return Stream.concat(Arrays.stream(arguments), ASIDE.stream()).toArray(String[]::new);
    }

    /** Runs the command of a word; answers the program's exit code. */
    public static int run(ApplicationContext context, String word, String... arguments) {
        List<Command> all =
                context.getBeansOfType(Command.class).values().stream().toList();
        Optional<Command> command =
                all.stream().filter(candidate -> candidate.name().equals(word)).findFirst();
        if (command.isEmpty()) {
            System.err.println("The command (" + word + ") is not known. Use one of "
                    + all.stream().map(Command::name).sorted().toList() + ", or none to start the server.");
            return 2;
        }
        Set<String> options = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("-"))
                .collect(Collectors.toSet());
        command.get().run(options);
        return 0;
    }
}
