package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SparseRoadMatrixTest {
    private static final int POINTS = 700;

    private final Digraph graph = RandomGraphs.grid(30);
    private final List<Seeds> seeds = RandomGraphs.points(graph, POINTS, 11);
    private final List<Reach> reaches = Collections.nCopies(POINTS, new Reach.CutOff());
    private final DirectWays direct = (from, to) -> from / 2 == to / 2 ? Weight.of(1, 1) : Weight.UNREACHABLE;
    private final MatrixSearch search = new MatrixSearch(Hierarchy.contract(graph, Progress.NONE), 2);
    private final RoadMatrix dense = search.matrix(reaches, seeds, direct, Progress.NONE);
    private final RoadMatrix sparse = search.matrix(reaches, seeds, direct, 0, Progress.NONE);

    @Test
    void askedInAnyOrderItAnswersAsADenseOne() {
        Random random = new Random(5);
        for (int question = 0; question < 200_000; question++) {
            assertSame(random.nextInt(POINTS), random.nextInt(POINTS));
        }
    }

    @Test
    void askedRowByRowAndColumnByColumnItAnswersAsADenseOne() {
        for (int here = 0; here < POINTS; here++) {
            for (int there = 0; there < POINTS; there++) {
                assertSame(here, there);
                assertSame(there, here);
            }
        }
    }

    private void assertSame(int from, int to) {
        if (sparse.weight(from, to) != dense.weight(from, to)) {
            assertThat(sparse.weight(from, to)).as("from %d to %d", from, to).isEqualTo(dense.weight(from, to));
        }
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                int offset = thread * 7;
                running.add(threads.submit(() -> {
                    for (int at = 0; at < POINTS * POINTS; at++) {
                        assertSame((at / POINTS + offset) % POINTS, at % POINTS);
                    }
                }));
            }
        }
        for (Future<?> thread : running) {
            thread.get();
        }
    }

    @Test
    void aPointThatHangsOnNothingIsUnreachableButFromItself() {
        List<Seeds> some = new ArrayList<>(seeds);
        some.set(3, Seeds.NONE);
        RoadMatrix matrix = search.matrix(reaches, some, DirectWays.NONE, 0, Progress.NONE);
        assertThat(matrix.seconds(3, 3)).isZero();
        assertThat(matrix.seconds(3, 8)).isEqualTo(TravelMatrix.UNREACHABLE);
        assertThat(matrix.meters(8, 3)).isEqualTo(TravelMatrix.UNREACHABLE);
    }

    @Test
    void aDenseMatrixThatGrowsTooLargeBecomesSparse() {
        DenseRoadMatrix known =
                (DenseRoadMatrix) search.matrix(reaches.subList(0, 600), seeds.subList(0, 600), direct, Progress.NONE);
        RoadMatrix grown = search.extend(
                known, reaches.subList(600, POINTS), seeds.subList(600, POINTS), direct, 650, Progress.NONE);
        assertThat(grown).isInstanceOf(SparseRoadMatrix.class);
        for (int point = 0; point < POINTS; point++) {
            assertThat(grown.weight(point, POINTS - 1 - point)).isEqualTo(dense.weight(point, POINTS - 1 - point));
        }
    }
}
