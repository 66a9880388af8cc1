package com.bayoutech.benchmarks.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.vroom.VroomRoutes;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Random problems in VROOM's JSON; each answer passes the judge that shares no code with the reader and the writer. */
class AnyVroomProblemTest {
    private static final int PROBLEMS = 150;

    @Test
    void everyAnswerPassesTheChecker() {
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            String problem =
                    new Draft(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).problem();
            String answer = new VroomRoutes(1)
                    .solve(problem, StopCriterion.afterIterations(300), seed)
                    .json();
            assertThat(VroomChecker.check(problem, answer)).as(problem).isEmpty();
        }
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        String problem = new Draft(RandomGeneratorFactory.of("L64X128MixRandom").create(3)).problem();
        String answer = new VroomRoutes(1)
                .solve(problem, StopCriterion.afterIterations(300), 3)
                .json();
        assertThat(VroomChecker.check(problem, answer.replaceFirst("\"cost\" : (\\d)", "\"cost\" : 9$1")))
                .isNotEmpty();
        assertThat(VroomChecker.check(problem, answer.replaceFirst("\"arrival\" : (\\d)", "\"arrival\" : 9$1")))
                .isNotEmpty();
    }

    /** One random problem: with matrices of one or two profiles, or with coordinates. */
    private record Draft(RandomGenerator random) {
        String problem() {
            boolean hasMatrix = random.nextBoolean();
            boolean hasTimestamps = random.nextInt(4) == 0;
            long midnight = hasTimestamps ? 1_700_000_000 : 0;
            int places = 2 + random.nextInt(8);
            StringJoiner vehicles = new StringJoiner(",\n", "[", "]");
            for (int id = random.nextInt(3); id >= 0; id--) {
                vehicles.add(vehicle(id, places, hasMatrix, midnight));
            }
            StringJoiner jobs = new StringJoiner(",\n", "[", "]");
            for (int id = random.nextInt(8); id > 0; id--) {
                jobs.add("{" + task(id, places, midnight) + ", \"delivery\": [" + random.nextInt(3) + "], \"pickup\": ["
                        + random.nextInt(3) + "]" + owner() + "}");
            }
            StringJoiner shipments = new StringJoiner(",\n", "[", "]");
            for (int id = random.nextInt(4); id > 0; id--) {
                shipments.add("{\"pickup\": {" + task(id, places, midnight) + "}, \"delivery\": {"
                        + task(id, places, midnight) + "}, \"amount\": [" + random.nextInt(3) + "]" + owner() + "}");
            }
            String matrices = hasMatrix
                    ? ", \"matrices\": {\"car\": {\"durations\": " + matrix(places) + ", \"distances\": "
                            + matrix(places) + "}, \"bike\": {\"durations\": " + matrix(places) + ", \"costs\": "
                            + matrix(places) + "}}"
                    : "";
            return "{\"vehicles\": " + vehicles + ", \"jobs\": " + jobs + ", \"shipments\": " + shipments + matrices
                    + "}";
        }

        private String vehicle(int id, int places, boolean hasMatrix, long midnight) {
            StringBuilder vehicle = new StringBuilder("{\"id\": " + id + ", \"capacity\": [4]");
            int ends = random.nextInt(4);
            vehicle.append(ends == 1 ? "" : ", " + place("start", "start_index", places));
            vehicle.append(ends == 2 ? "" : ", " + place("end", "end_index", places));
            boolean isBike = hasMatrix && random.nextBoolean();
            vehicle.append(isBike ? ", \"profile\": \"bike\"" : "");
            if (random.nextBoolean()) {
                vehicle.append(", \"costs\": {\"fixed\": " + random.nextInt(100) + ", \"per_task_hour\": "
                        + random.nextInt(5_000)
                        + (isBike
                                ? ""
                                : ", \"per_hour\": " + random.nextInt(5_000) + ", \"per_km\": " + random.nextInt(900))
                        + "}");
            }
            if (random.nextBoolean()) {
                long opens = midnight + random.nextInt(2_000);
                vehicle.append(", \"time_window\": [" + opens + ", " + (opens + 1_000 + random.nextInt(9_000)) + "]");
            }
            if (random.nextInt(3) == 0) {
                long opens = midnight + random.nextInt(4_000);
                vehicle.append(", \"breaks\": [{\"id\": 1, \"service\": " + random.nextInt(600)
                        + ", \"time_windows\": [[" + opens + ", " + (opens + random.nextInt(2_000)) + "]]}]");
            }
            vehicle.append(random.nextInt(3) == 0 ? ", \"speed_factor\": 1." + random.nextInt(10) : "");
            vehicle.append(random.nextInt(4) == 0 ? ", \"max_tasks\": " + random.nextInt(5) : "");
            vehicle.append(random.nextBoolean() ? ", \"skills\": [1, 2]" : ", \"skills\": [2]");
            return vehicle.append("}").toString();
        }

        private String task(int id, int places, long midnight) {
            long opens = midnight + random.nextInt(5_000);
            long again = opens + 1_000 + random.nextInt(3_000);
            String windows = switch (random.nextInt(3)) {
                case 0 -> "";
                case 1 -> ", \"time_windows\": [[" + opens + ", " + (opens + 900) + "]]";
                default ->
                    ", \"time_windows\": [[" + opens + ", " + (opens + 900) + "], [" + again + ", " + (again + 300)
                            + "]]";
            };
            return "\"id\": " + id + ", " + place("location", "location_index", places) + ", \"service\": "
                    + random.nextInt(400) + (random.nextInt(3) == 0 ? ", \"setup\": " + random.nextInt(300) : "")
                    + windows;
        }

        private String owner() {
            return ", \"priority\": " + (random.nextBoolean() ? 0 : random.nextInt(101))
                    + (random.nextInt(4) == 0 ? ", \"skills\": [1]" : "");
        }

        private String place(String location, String index, int places) {
            int place = random.nextInt(places);
            return "\"" + index + "\": " + place + ", \"" + location + "\": [" + place * 0.013 + ", "
                    + (45 + place % 3 * 0.011) + "]";
        }

        private String matrix(int places) {
            StringJoiner rows = new StringJoiner(", ", "[", "]");
            for (int from = 0; from < places; from++) {
                StringJoiner row = new StringJoiner(", ", "[", "]");
                for (int to = 0; to < places; to++) {
                    row.add(String.valueOf(from == to ? 0 : 1 + random.nextInt(900)));
                }
                rows.add(row.toString());
            }
            return rows.toString();
        }
    }
}
