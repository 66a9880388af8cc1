package com.bayoutech.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import org.junit.jupiter.api.Test;

class TownDayTest {
    private static final int STOPS = 120;

    private static final Model MODEL = TownDay.of(3, STOPS, 9);
    private static final Travel TRAVEL = MODEL.travels().get(0);

    @Test
    void theSameSeedDrawsTheSameDay() {
        Model again = TownDay.of(3, STOPS, 9);
        assertThat(again.jobs()).isEqualTo(MODEL.jobs());
        assertThat(again.vehicles()).isEqualTo(MODEL.vehicles());
        assertThat(again.travels().get(0).duration(7, 60)).isEqualTo(TRAVEL.duration(7, 60));
        assertThat(TownDay.of(4, STOPS, 9).jobs()).isNotEqualTo(MODEL.jobs());
    }

    @Test
    void everyWayExistsAndManyTakeLongerInOneDirection() {
        int asymmetric = 0;
        for (int from = 0; from <= STOPS; from++) {
            assertThat(TRAVEL.duration(from, from)).isZero();
            assertThat(TRAVEL.distance(from, from)).isZero();
            for (int to = 0; to <= STOPS; to++) {
                assertThat(TRAVEL.duration(from, to)).isBetween(0, 2 * 3_600);
                assertThat(TRAVEL.distance(from, to)).isBetween(0, 60_000);
                asymmetric += TRAVEL.duration(from, to) != TRAVEL.duration(to, from) ? 1 : 0;
            }
        }
        assertThat(asymmetric).isGreaterThan(STOPS * STOPS / 2);
    }

    @Test
    void noWayIsLongerThanOneByAThirdStop() {
        for (int from = 0; from <= STOPS; from++) {
            for (int by = 0; by <= STOPS; by++) {
                int to = (from * 31 + by * 17) % STOPS;
                assertThat(TRAVEL.duration(from, to))
                        .isLessThanOrEqualTo(TRAVEL.duration(from, by) + TRAVEL.duration(by, to) + 2);
            }
        }
    }

    @Test
    void aDayHasAllThatARealOneHas() {
        assertThat(MODEL.jobs()).hasSize(STOPS);
        assertThat(MODEL.jobs().stream()
                        .map(job -> job.visits().get(0).windows().size()))
                .contains(0, 1, 2);
        assertThat(MODEL.jobs().stream().map(Job::vehicles).distinct()).hasSize(4);
        assertThat(MODEL.jobs().stream().map(Job::penalty).distinct()).hasSize(2);
        assertThat(MODEL.vehicles())
                .hasSize(9)
                .allSatisfy(vehicle -> assertThat(vehicle.pauses()).hasSize(1))
                .allSatisfy(vehicle -> assertThat(vehicle.costs().overtime()).isPresent());
    }
}
