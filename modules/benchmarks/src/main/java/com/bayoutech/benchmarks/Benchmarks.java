package com.bayoutech.benchmarks;

import com.bayoutech.streets.UnreadableExtractException;
import com.bayoutech.streets.network.UnreadableNetworkException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;

/** The command line: {@code java -jar benchmarks.jar COMMAND --option value ...}. */
public final class Benchmarks {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final List<Command> commands = List.of(
            new OrderFileCommand(),
            new FleetFileCommand(),
            new PlanCommand(),
            new SolveCommand(),
            new TableCommand(),
            new CompareCommand(),
            new DayCommand(),
            new MatrixCommand(),
            new GeocodeCommand(),
            new TileCommand(),
            new TownCommand(),
            new StartCommand());

    /** Ends with 0 when done, 1 when it failed, 2 when the command line made no sense. */
    public static void main(String[] words) {
        System.exit(new Benchmarks().run(Arrays.asList(words), System.out, System.err));
    }

    int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.get(0).equals("help") || words.get(0).equals("--help")) {
            out.println(usage());
            return words.isEmpty() ? MISUSED : DONE;
        }
        try {
            Command command = command(words.get(0));
            command.run(new Options(words.subList(1, words.size()), command.flags(), command.repeated()), out);
            return DONE;
        } catch (UsageException misuse) {
            err.println(misuse.getMessage());
            return MISUSED;
        } catch (UnreadableExtractException | UnreadableNetworkException | UncheckedIOException unreadable) {
            err.println(unreadable.getMessage());
            return FAILED;
        } catch (FileSystemException trouble) {
            err.println("The file (" + trouble.getFile() + ") cannot be read or written. Check that it exists and that "
                    + "its folder may be written.");
            return FAILED;
        } catch (IOException trouble) {
            err.println("Reading or writing failed: " + trouble.getMessage());
            return FAILED;
        }
    }

    private Command command(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("The command (" + name + ") is not known. Use one of: "
                        + String.join(", ", commands.stream().map(Command::name).toList())
                        + "."));
    }

    private String usage() {
        StringBuilder usage = new StringBuilder("usage: java -jar benchmarks.jar COMMAND --option value ...\n");
        commands.forEach(command -> usage.append('\n').append(command.usage()));
        return usage.toString();
    }
}
