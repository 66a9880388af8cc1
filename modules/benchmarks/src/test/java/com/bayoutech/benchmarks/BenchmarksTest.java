package com.bayoutech.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void addressesBecomeAnOrderFile() throws IOException {
        Path addresses = folder.resolve("addresses.csv");
        Files.writeString(addresses, """
                address,lat,lon,status,addr_type
                1 AUDUBON PL,29.9357427,-90.1239522,ACTIVE,P
                2 AUDUBON PL,29.9357428,-90.1239523,RETIRED,P
                3 AUDUBON PL,29.9357429,-90.1239524,ACTIVE,
                """);
        Path orders = folder.resolve("orders.csv");
        assertThat(run("order-file --addresses " + addresses + " --day 2026-11-23 --seed 4 --out " + orders))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"orders\": 2");
        assertThat(Files.readAllLines(orders))
                .hasSize(3)
                .first()
                .isEqualTo("reference,kind,recipient,phone,email,address,latitude,longitude,earliest,latest,"
                        + "service_minutes,load,skills,priority,notes");
        assertThat(Files.readString(orders))
                .contains("20261123-00001,", "\"1 AUDUBON PL, New Orleans\",29.9357427,-90.1239522,")
                .doesNotContain("2 AUDUBON PL");
    }

    @Test
    void theSameSeedMakesTheSameOrderFile() throws IOException {
        Path addresses = folder.resolve("addresses.csv");
        Files.writeString(addresses, "address,lat,lon\n1 A ST,29.9,-90.1\n2 A ST,29.9,-90.2\n3 A ST,29.9,-90.3\n");
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        run("order-file --addresses " + addresses + " --day 2026-11-23 --seed 4 --count 2 --out " + first);
        run("order-file --addresses " + addresses + " --day 2026-11-23 --seed 4 --count 2 --out " + second);
        assertThat(first).hasSameTextualContentAs(second);
        assertThat(Files.readAllLines(first)).hasSize(3);
    }

    @Test
    void aFleetFileHasARowForEachVehicle() throws IOException {
        Path fleet = folder.resolve("fleet.csv");
        assertThat(run("fleet-file --depot Uptown --latitude 29.94 --longitude -90.12 --zone America/Chicago"
                        + " --vehicles 5 --seed 1 --out " + fleet))
                .isZero();
        assertThat(Files.readAllLines(fleet)).hasSize(6).element(5).asString().contains("Truck 05,truck,120,lift");
    }

    @Test
    void aPlanIsJudged() {
        assertThat(run("plan --jobs 20 --vehicles 3 --seconds 1 --seed 1")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"feasible\": true", "\"unassigned\": 0");
    }

    @Test
    void anInstanceIsSolvedAndJudged() throws IOException {
        Path routes = folder.resolve("tiny.sol");
        Path trace = folder.resolve("trace.csv");
        assertThat(run("solve --format solomon --convention dimacs --iterations 50 --seed 3 --instance " + instance()
                        + " --out " + routes + " --trace " + trace))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"instance\": \"tiny\", \"cost\": 18.0, \"vehicles\": 2, \"feasible\": true,"
                        + " \"unassigned\": 0, \"iterations\": ")
                .contains("\"first_solution_ms\": ", "\"cpu_seconds\": ", "\"peak_heap_mb\": ");
        assertThat(Files.readString(routes)).startsWith("Route #1: ").endsWith("Cost 18\n");
        assertThat(Files.readAllLines(trace)).first().isEqualTo("ms,cost,vehicles");
    }

    @Test
    void aProblemOfVroomsIsSolvedAndAnsweredInItsWords() throws IOException {
        Path problem = folder.resolve("two.json");
        Files.writeString(problem, """
                {
                  "vehicles": [{"id": 0, "start_index": 0, "end_index": 3}],
                  "jobs": [{"id": 14, "location_index": 1}, {"id": 15, "location_index": 2}],
                  "matrix": [[0, 2104, 197, 1299], [2103, 0, 2255, 3152], [197, 2256, 0, 1102], [1299, 3153, 1102, 0]]
                }
                """);
        Path answer = folder.resolve("answer.json");
        assertThat(run("solve --format vroom --iterations 50 --instance " + problem + " --out " + answer))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"instance\": \"two\", \"cost\": 5461, \"vehicles\": 1, \"feasible\": true,"
                        + " \"unassigned\": 0, \"iterations\": ")
                .contains("\"first_solution_ms\": ", "\"peak_heap_mb\": ");
        assertThat(answer).content().contains("\"code\" : 0", "\"cost\" : 5461");
    }

    @Test
    void aProblemThatVroomWouldNotTakeIsRefusedInItsWords() throws IOException {
        Path problem = folder.resolve("none.json");
        Files.writeString(problem, "{\"jobs\": []}");
        Path answer = folder.resolve("answer.json");
        assertThat(run("solve --format vroom --iterations 50 --instance " + problem + " --out " + answer))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The vehicles (missing) must be an array of at least one vehicle.\n");
        assertThat(answer).content().contains("\"code\" : 2");
    }

    @Test
    void programsAreComparedInProcessesOfTheirOwn() throws IOException {
        Path results = folder.resolve("compared");
        assertThat(run("compare --seconds 1 --seeds 1,2 --solvers bayou --instances " + instance() + " --out "
                        + results))
                .isZero();
        assertThat(Files.readAllLines(results.resolve("compare.csv"))).hasSize(3);
        assertThat(results.resolve("compare.md")).content().contains("| tiny |");
        assertThat(results.resolve("compare.png")).isNotEmptyFile();
    }

    @Test
    void aDayInATownIsPlannedAndJudged() {
        assertThat(run("day --stops 40 --vehicles 3 --seconds 1 --seed 4 --warm-up 0"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"stops\": 40, \"vehicles\": 3,")
                .contains("\"first_feasible_ms\": ", "\"unassigned\": 0", "\"feasible\": true")
                .doesNotContain("-1");
    }

    @Test
    void aDayThatIsTooMuchHasNoCompletePlan() {
        assertThat(run("day --stops 60 --vehicles 1 --seconds 0.3 --warm-up 0.1 --clock cpu"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"first_feasible_ms\": -1", "\"cost\": -1", "\"feasible\": true");
    }

    @Test
    void aTableNeedsToKnowHowLong() {
        assertThat(run("table --out " + folder)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The table is either --quick or --full. Give one of them.\n");
    }

    @Test
    void startsAreTimedUntilTheLauncherSaysThatItIsReady() throws IOException {
        assertThat(run("start --rounds 2 --launcher " + launcher("ready"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("\"first_s\": \\[\\d+\\.\\d, \\d+\\.\\d], \"first_median_s\": \\d");
    }

    @Test
    void aLauncherThatEndsBeforeItIsReadyIsAFailure() throws IOException {
        assertThat(run("start --rounds 1 --launcher " + launcher("refused"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ended before it was ready", "The port is taken");
    }

    @Test
    void aMistypedCommandLineGetsOneClearLine() {
        assertThat(run("plam")).isEqualTo(2);
        assertThat(run("plan --jobs many")).isEqualTo(2);
        assertThat(run("plan --jobs 1")).isEqualTo(2);
        assertThat(run("plan --jobs 1 --vehicles 1 --seconds 1 --seed 1 --speed 9"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "The command (plam) is not known. Use one of: order-file, fleet-file, plan, solve, table, compare, day, start, geocode.",
                        "The option (--jobs many) cannot be read. Give a whole number.",
                        "The option (--vehicles) is missing. Add it with its value.",
                        "The option (--speed) is not known. Read the usage with: help");
    }

    @Test
    void aFileThatIsNotThereGetsOneClearLine() {
        Path missing = folder.resolve("missing.csv");
        assertThat(run("order-file --addresses " + missing + " --day 2026-11-23 --seed 4 --out " + missing))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("The file (" + missing + ") cannot be read");
    }

    @Test
    void theUsageNamesEachCommand() {
        assertThat(run("help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "order-file --",
                        "fleet-file --",
                        "plan --",
                        "solve --",
                        "table --",
                        "compare --",
                        "day --",
                        "start --");
    }

    private Path instance() throws IOException {
        return Files.writeString(folder.resolve("tiny.txt"), """
                VEHICLE
                NUMBER CAPACITY
                2 10
                CUSTOMER
                0 0 0 0 0 100 0
                1 0 3 4 0 50 5
                2 0 4 4 20 50 5
                3 5 0 4 0 50 5
                """);
    }

    /** A program that says what the launcher would, and waits to be stopped if it got ready. */
    private Path launcher(String name) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PretendedLauncher.class.getName());
        Path jar = folder.resolve(name + ".jar");
        String program = PretendedLauncher.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream content = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream compiled = PretendedLauncher.class.getResourceAsStream("/" + program)) {
            content.putNextEntry(new ZipEntry(program));
            compiled.transferTo(content);
        }
        return jar;
    }

    private int run(String line) {
        return new Benchmarks()
                .run(
                        List.of(line.split(" ", -1)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
