package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.streets.BaseRoads;
import com.bayoutech.benchmarks.streets.MatrixJudge;
import com.bayoutech.benchmarks.streets.MatrixJudge.Pair;
import com.bayoutech.benchmarks.streets.MatrixJudge.Verdict;
import com.bayoutech.benchmarks.streets.RandomPlaces;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.network.ExactMatrix;
import com.bayoutech.streets.network.Profile;
import com.bayoutech.streets.network.RoadNetwork;
import com.bayoutech.streets.network.RoadTravel;
import com.bayoutech.streets.network.TravelSettings;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Times a travel matrix on an extract, and holds pairs of it against a plain search. */
final class MatrixCommand implements Command {
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public String usage() {
        return """
                matrix --osm FILE.osm.pbf --profile car|van|truck|cargo_bike --turn-costs true|false --points N --seed S
                    --threads T --check K [--out FILE.csv] [--repeat R] [--keep FOLDER]
                  Draws N points along streets, every second one 5 to 100 m off, computes all durations and distances between them, and
                  checks K random pairs against Dijkstra's search on the base graph; --out writes these. With --repeat the times are the
                  median of R matrices; with --keep the prepared streets are kept in a folder and used again if they are there, those of another
                  extract refused.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        Path extract = options.path("osm");
        Task task = new Task(
                options.value("profile", MatrixCommand::profile, "one of car, van, truck, cargo_bike"),
                options.value("turn-costs", MatrixCommand::truth, "true or false"),
                (int) options.number("points", 1, 100_000),
                options.number("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                (int) options.number("threads", 1, 1_000),
                (int) options.number("check", 0, 10_000_000),
                options.findNumber("repeat", 1, 1_000).orElse(1L).intValue(),
                options.findPath("out"));
        Optional<Path> kept = options.findPath("keep");
        options.refuseUnused();

        Path folder = kept.isPresent() ? kept.get() : Files.createTempDirectory("streets-");
        try {
            out.println(measure(task, extract, folder));
        } finally {
            if (kept.isEmpty()) {
                delete(folder);
            }
        }
    }

    private record Task(
            Profile profile,
            boolean turnCosts,
            int points,
            long seed,
            int threads,
            int pairs,
            int repeats,
            Optional<Path> file) {}

    private static Profile profile(String key) {
        return Arrays.stream(Profile.values())
                .filter(profile -> profile.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The profile (" + key + ") is not known."));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("The word (" + text + ") is neither true nor false.");
        };
    }

    private static JsonObject measure(Task task, Path extract, Path folder) throws IOException {
        long begin = System.nanoTime();
        if (isFree(folder)) {
            RoadNetwork.prepare(extract, folder, Progress.NONE);
        }
        double importSeconds = since(begin);
        try (RoadNetwork network = RoadNetwork.open(folder)) {
            if (!network.isOf(extract)) {
                throw new UsageException("The folder (--keep " + folder + ") holds the streets of another extract than "
                        + extract.getFileName() + ". Name another folder, or delete it.");
            }
            return measure(task, network, folder.resolve("graph"), importSeconds);
        }
    }

    /** Whether streets are still to be prepared in a folder. */
    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("The path (--keep " + folder + ") is no folder. Name a folder.");
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static JsonObject measure(Task task, RoadNetwork network, Path graph, double importSeconds)
            throws IOException {
        try (BaseRoads roads = BaseRoads.open(graph, task.profile, task.turnCosts)) {
            TravelSettings settings =
                    TravelSettings.of(task.profile, task.turnCosts).withThreads(task.threads);
            long contract = System.nanoTime();
            network.travel(settings, Progress.NONE);
            double contractSeconds = since(contract);
            List<Place> places = new RandomPlaces(roads).draw(task.points, new Random(task.seed));
            Timed timed = time(network, settings, places, task.repeats);
            JsonObject json = new JsonObject()
                    .with("profile", task.profile.key())
                    .with("turn_costs", task.turnCosts)
                    .with("points", task.points)
                    .with("threads", task.threads)
                    .with("import_seconds", rounded(importSeconds))
                    .with("contract_seconds", rounded(contractSeconds))
                    .with("nodes", network.nodes())
                    .with("edges", network.edges())
                    .with("snap_seconds", rounded(timed.snapSeconds))
                    .with("matrix_seconds", rounded(timed.matrixSeconds))
                    .with("cpu_seconds", rounded(timed.cpuSeconds))
                    .with("peak_heap_mb", timed.peakHeapMebibytes)
                    .with("unreachable", unreachable(timed.matrix))
                    .with("off_streets", offStreets(timed.matrix));
            return checked(task, json, places, roads, timed);
        }
    }

    /** What a matrix took; times are medians. */
    private record Timed(
            double snapSeconds,
            double matrixSeconds,
            double cpuSeconds,
            long peakHeapMebibytes,
            ExactMatrix matrix,
            RoadTravel travel) {}

    private static Timed time(RoadNetwork network, TravelSettings settings, List<Place> places, int repeats) {
        double[] snapped = new double[repeats];
        double[] computed = new double[repeats];
        double[] used = new double[repeats];
        // A matrix that is known is not computed again: each time, travel that knows none.
        RoadTravel travel = network.travel(settings, Progress.NONE);
        ExactMatrix matrix = null;
        long peak = 0;
        for (int turn = 0; turn < repeats; turn++) {
            matrix = null;
            travel = network.travel(settings, Progress.NONE);
            RunClock.forgetPeakHeap();
            Stages stages = new Stages();
            long cpu = RunClock.cpuNanos();
            long begin = System.nanoTime();
            matrix = travel.matrix(places, stages);
            computed[turn] = (System.nanoTime() - stages.snapped) / NANOS;
            snapped[turn] = (stages.snapped - begin) / NANOS;
            used[turn] = (RunClock.cpuNanos() - cpu) / NANOS;
            peak = Math.max(peak, RunClock.peakHeapMebibytes());
        }
        if (matrix == null) {
            throw new IllegalStateException("No matrix was computed. Repeat at least once.");
        }
        return new Timed(median(snapped), median(computed), median(used), peak, matrix, travel);
    }

    /** Hears when the places are on their streets: that is the first task. */
    private static final class Stages implements Progress {
        private volatile long snapped;
        private volatile String first = "";

        @Override
        public void report(String task, double share) {
            if (first.isEmpty()) {
                first = task;
            }
            if (task.equals(first)) {
                snapped = System.nanoTime();
            }
        }
    }

    private static JsonObject checked(Task task, JsonObject json, List<Place> places, BaseRoads roads, Timed timed)
            throws IOException {
        Random random = new Random(task.seed + 1);
        List<Pair> pairs = MatrixJudge.draw(task.pairs, places.size(), random);
        MatrixJudge judge = new MatrixJudge(roads, task.profile.arrivesAtCurb());
        List<Verdict> verdicts = judge.judge(places, pairs, timed.matrix, timed.travel);
        if (task.file.isPresent()) {
            write(task.file.get(), places, verdicts, timed.matrix);
        }
        return json.with("checked", verdicts.size())
                .with(
                        "max_duration_diff_s",
                        precise(verdicts.stream()
                                .mapToDouble(Verdict::secondsDifference)
                                .max()
                                .orElse(0)))
                .with(
                        "max_distance_diff_m",
                        precise(verdicts.stream()
                                .mapToDouble(Verdict::metersDifference)
                                .max()
                                .orElse(0)))
                .with(
                        "mismatches",
                        verdicts.stream().filter(verdict -> !verdict.isRight()).count());
    }

    private static void write(Path file, List<Place> places, List<Verdict> verdicts, ExactMatrix matrix)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "from_lat", "from_lon", "to_lat", "to_lon", "snapped_from_m", "snapped_to_m", "seconds", "meters");
            for (Verdict verdict : verdicts) {
                int from = verdict.pair().from();
                int to = verdict.pair().to();
                csv.writeRecord(
                        Double.toString(places.get(from).latitude()),
                        Double.toString(places.get(from).longitude()),
                        Double.toString(places.get(to).latitude()),
                        Double.toString(places.get(to).longitude()),
                        snapped(matrix.reach(from)),
                        snapped(matrix.reach(to)),
                        finite(matrix.exactSeconds(from, to)),
                        finite(matrix.exactMeters(from, to)));
            }
        }
    }

    private static String snapped(Reach reach) {
        return reach instanceof Reach.OnStreet(Place place, double meters) ? Double.toString(rounded(meters)) : "";
    }

    /** Nothing where there is no way. */
    private static String finite(double number) {
        return Double.isInfinite(number) ? "" : Double.toString(number);
    }

    private static long unreachable(ExactMatrix matrix) {
        long count = 0;
        for (int from = 0; from < matrix.size(); from++) {
            for (int to = 0; to < matrix.size(); to++) {
                count += matrix.seconds(from, to) == TravelMatrix.UNREACHABLE ? 1 : 0;
            }
        }
        return count;
    }

    private static long offStreets(ExactMatrix matrix) {
        long count = 0;
        for (int point = 0; point < matrix.size(); point++) {
            count += matrix.reach(point) instanceof Reach.OnStreet ? 0 : 1;
        }
        return count;
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e3) / 1e3;
    }

    private static double precise(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
