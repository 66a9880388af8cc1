package com.bayoutech.web;

import com.bayoutech.web.command.Commands;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server, or does the one thing that the first argument names. */
@SpringBootApplication
public class BayouApplication {
    /** The exit code for arguments that cannot be understood. */
    private static final int MISTAKEN = 2;

    public static void main(String[] arguments) {
        Optional<String> command = Commands.findWord(arguments);
        if (command.isEmpty()) {
            SpringApplication.run(BayouApplication.class, arguments);
            return;
        }
        Optional<String> mistake = Commands.findMistake(arguments);
        if (mistake.isPresent()) {
            System.err.println(mistake.get());
            System.exit(MISTAKEN);
        }
        int code;
        try (ConfigurableApplicationContext context =
                SpringApplication.run(BayouApplication.class, Commands.aside(arguments))) {
            code = Commands.run(context, command.get(), arguments);
        }
        System.exit(code);
    }
}
