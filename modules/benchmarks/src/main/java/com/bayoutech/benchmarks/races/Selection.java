package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.contestants.Contestant;
import com.bayoutech.benchmarks.instances.BestKnown;
import com.bayoutech.benchmarks.instances.Convention;
import com.bayoutech.benchmarks.instances.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which instances of the folder with all sets are run, and for how long. */
public final class Selection {
    private static final double SHORT = 10;
    private static final double LONG = 60;
    private static final double LONGEST = 120;
    private static final List<String> ENDINGS = List.of(".txt", ".txt.gz", ".vrp", ".vrp.gz");
    private static final List<String> SETS = List.of(
            "solomon",
            "homberger",
            "x",
            "lilim",
            "belgium",
            "rich/hfvrp",
            "rich/mdvrptw",
            "rich/sdvrptw",
            "rich/pcvrptw",
            "rich/mtvrptwr",
            "rich/vrpb");

    /** Thirty for ten seconds each. */
    private static final List<String> QUICK_SHORT = List.of(
            "solomon/C207",
            "solomon/R104",
            "solomon/R211",
            "solomon/RC204",
            "homberger/C2_2_2",
            "homberger/R1_2_5",
            "homberger/RC2_2_6",
            "homberger/C1_4_7",
            "homberger/R2_4_6",
            "homberger/RC1_4_2",
            "homberger/R1_10_8",
            "homberger/RC2_10_5",
            "x/X-n139-k10",
            "x/X-n209-k16",
            "x/X-n294-k50",
            "x/X-n401-k29",
            "x/X-n536-k96",
            "x/X-n670-k130",
            "x/X-n916-k207",
            "lilim/lr107",
            "lilim/lrc205",
            "lilim/LC2_2_6",
            "lilim/LR1_2_8",
            "lilim/LRC1_4_8",
            "lilim/LR1_8_4",
            "rich/hfvrp/X256-FSMF",
            "rich/mdvrptw/PR13A",
            "rich/sdvrptw/PR12B",
            "rich/pcvrptw/RC2_10_7",
            "rich/mtvrptwr/R210R0.25");

    /** Ten large ones for a minute each, the largest for two. */
    private static final List<String> QUICK_LONG = List.of(
            "homberger/C2_10_8",
            "homberger/R2_10_5",
            "x/X-n819-k171",
            "x/X-n1001-k43",
            "lilim/LR2_6_9",
            "lilim/LRC1_10_4",
            "rich/hfvrp/X641-FSMFD",
            "rich/pcvrptw/R1_10_5",
            "rich/vrpb/X-n716-66-k23",
            "belgium/Ghent2");

    private Selection() {}

    /** The same forty instances every time, from all strata; {@code seconds} replaces the time of each. */
    public static List<Entry> quick(Path folder, OptionalDouble seconds) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : QUICK_SHORT) {
            entries.add(entry(file(folder, name), seconds.orElse(SHORT), 1));
        }
        for (String name : QUICK_LONG) {
            entries.add(entry(file(folder, name), seconds.orElse(isLargest(name) ? LONGEST : LONG), 1));
        }
        return entries;
    }

    /** Every instance of every set with every seed, first all of them for a short time, then for a long one. */
    public static List<Entry> full(Path folder, List<Long> seeds, OptionalDouble seconds) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (long seed : seeds) {
            for (double time : seconds.isPresent() ? List.of(seconds.getAsDouble()) : List.of(SHORT, LONG)) {
                for (String set : SETS) {
                    TreeSet<String> names = new TreeSet<>();
                    BestKnown.list(folder.resolve(set)).forEach(row -> names.add(row.instance()));
                    for (String name : names) {
                        if (!isLargest(set) || seconds.isPresent()) {
                            entries.add(entry(file(folder, set + "/" + name), time, seed));
                        } else if (time == LONG) {
                            entries.add(entry(file(folder, set + "/" + name), LONGEST, seed));
                        }
                    }
                }
            }
        }
        return entries;
    }

    /** All instances in a folder, or the one file. */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** The entry of a file in one of the sets; the folder tells its format and convention. */
    public static Entry entry(Path file, double seconds, long seed) {
        Entry guess = new Entry(file, Format.PYVRP, Convention.PYVRP, Contestant.BAYOU, seconds, seed, 1);
        return switch (guess.set()) {
            case "lilim" -> with(guess, Format.LILIM, Convention.SINTEF, 1);
            case "x" -> with(guess, Format.CVRPLIB, Convention.CVRPLIB, 1);
            case "belgium" -> with(guess, Format.CVRPLIB, Convention.CVRPLIB, 2);
            default -> guess.set().startsWith("rich/") ? guess : byName(guess);
        };
    }

    private static Entry byName(Entry guess) {
        return guess.file().toString().contains(".vrp")
                ? with(guess, Format.CVRPLIB, Convention.CVRPLIB, 1)
                : with(guess, Format.SOLOMON, Convention.DIMACS, 1);
    }

    private static Entry with(Entry entry, Format format, Convention convention, int threads) {
        return new Entry(entry.file(), format, convention, entry.contestant(), entry.seconds(), entry.seed(), threads);
    }

    private static Path file(Path folder, String name) throws IOException {
        for (String ending : ENDINGS) {
            Path file = folder.resolve(name + ending);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new NoSuchFileException(folder.resolve(name).toString());
    }

    private static boolean isLargest(String name) {
        return name.startsWith("belgium");
    }
}
