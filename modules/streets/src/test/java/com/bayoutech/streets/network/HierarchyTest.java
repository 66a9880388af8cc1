package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static final int GRAPHS = 2_000;

    @Test
    void theMatrixIsThatOfThePlainestSearchToTheLastBit() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Digraph graph = RandomGraphs.graph(seed);
            List<Seeds> points = RandomGraphs.points(graph, 12, seed);
            RoadMatrix matrix = matrix(graph, points);
            long[] weights = weights(matrix);
            for (int from = 0; from < points.size(); from++) {
                long[] plain = PlainDijkstra.weights(graph, points.get(from), points);
                plain[from] = 0;
                long[] row = Arrays.copyOfRange(weights, from * points.size(), (from + 1) * points.size());
                assertThat(row).as("graph %d from %d", seed, from).isEqualTo(plain);
            }
        }
    }

    @Test
    void aPathIsAChainOfArcsThatWeighsWhatTheMatrixSays() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Digraph graph = RandomGraphs.graph(seed);
            List<Seeds> points = RandomGraphs.points(graph, 6, seed);
            PathSearch search = new PathSearch(Hierarchy.contract(graph, 1, Progress.NONE));
            for (Seeds from : points) {
                long[] plain = PlainDijkstra.weights(graph, from, points);
                for (int to = 0; to < plain.length; to++) {
                    assertPath(graph, search, from, points.get(to), plain[to]);
                }
            }
        }
    }

    private static void assertPath(Digraph graph, PathSearch search, Seeds from, Seeds to, long plain) {
        boolean isFound = search.find(from, to);
        assertThat(search.weight()).isEqualTo(plain);
        assertThat(isFound).isEqualTo(Weight.isWay(plain));
        if (isFound) {
            assertThat(driven(graph, search, from, to)).isEqualTo(plain);
        } else {
            assertThat(search.arcs()).isEmpty();
            assertThat(search.exit()).isEqualTo(-1);
        }
    }

    /** What the path weighs arc by arc, if it is one. */
    private static long driven(Digraph graph, PathSearch path, Seeds from, Seeds to) {
        long weight = from.exitWeight[path.exit()] + to.entryWeight[path.entry()];
        int node = from.exitNode[path.exit()];
        for (int arc : path.arcs()) {
            assertThat(graph.tail[arc]).isEqualTo(node);
            node = graph.head[arc];
            weight += graph.weight[arc];
        }
        assertThat(node).isEqualTo(to.entryNode[path.entry()]);
        return weight;
    }

    @Test
    void severalThreadsMakeTheSameHierarchyAsOne() {
        Digraph graph = RandomGraphs.grid(40);
        Hierarchy one = Hierarchy.contract(graph, 1, Progress.NONE);
        Hierarchy several = Hierarchy.contract(graph, 3, Progress.NONE);
        assertThat(several.rankOf).isEqualTo(one.rankOf);
        assertThat(several.forward.head).isEqualTo(one.forward.head);
        assertThat(several.forward.weight).isEqualTo(one.forward.weight);
        assertThat(several.backward.via).isEqualTo(one.backward.via);
    }

    @Test
    void aLargerMatrixIsThatOfThePlainestSearchAsWell() {
        Digraph graph = RandomGraphs.grid(40);
        List<Seeds> points = RandomGraphs.points(graph, 60, 2);
        long[] weights = weights(matrix(graph, points));
        for (int from = 0; from < 60; from++) {
            long[] plain = PlainDijkstra.weights(graph, points.get(from), points);
            plain[from] = 0;
            assertThat(Arrays.copyOfRange(weights, from * 60, (from + 1) * 60)).isEqualTo(plain);
        }
    }

    @Test
    void progressIsToldUpToTheEnd() {
        List<Double> shares = new ArrayList<>();
        Digraph graph = RandomGraphs.grid(20);
        Hierarchy hierarchy = Hierarchy.contract(graph, 2, (task, share) -> shares.add(share));
        assertThat(shares).isSorted().endsWith(1.0);
        shares.clear();
        new MatrixSearch(hierarchy, 2)
                .matrix(
                        reaches(90),
                        RandomGraphs.points(graph, 90, 2),
                        DirectWays.NONE,
                        (task, share) -> shares.add(share));
        assertThat(shares).isSorted().endsWith(1.0);
    }

    @Test
    void whatIsCancelledEnds() {
        Digraph graph = RandomGraphs.grid(20);
        Progress cancelled = new Progress() {
            @Override
            public void report(String task, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Hierarchy.contract(graph, 2, cancelled)).isInstanceOf(CancellationException.class);
        MatrixSearch search = new MatrixSearch(Hierarchy.contract(graph, Progress.NONE), 2);
        List<Seeds> points = RandomGraphs.points(graph, 200, 1);
        assertThatThrownBy(() -> search.matrix(reaches(200), points, DirectWays.NONE, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anExtendedMatrixIsThatOfAllItsPoints() {
        for (long seed = 0; seed < 400; seed++) {
            Digraph graph = RandomGraphs.graph(seed);
            List<Seeds> points = RandomGraphs.points(graph, 30, seed);
            DirectWays direct = (from, to) -> (from + to) % 7 == 0 ? from : Weight.UNREACHABLE;
            int mostDense = seed % 2 == 0 ? 30 : 0;
            MatrixSearch search = new MatrixSearch(Hierarchy.contract(graph, Progress.NONE), 2);
            RoadMatrix all = search.matrix(reaches(30), points, direct, mostDense, Progress.NONE);
            RoadMatrix extended = search.matrix(reaches(23), points.subList(0, 23), direct, mostDense, Progress.NONE)
                    .extendedBy(reaches(7), points.subList(23, 30), direct, Progress.NONE);
            assertThat(extended).isInstanceOf(mostDense == 0 ? SparseRoadMatrix.class : DenseRoadMatrix.class);
            assertThat(weights(extended)).isEqualTo(weights(all));
        }
    }

    private static RoadMatrix matrix(Digraph graph, List<Seeds> points) {
        return new MatrixSearch(Hierarchy.contract(graph, 1, Progress.NONE), 1)
                .matrix(reaches(points.size()), points, DirectWays.NONE, Progress.NONE);
    }

    private static long[] weights(RoadMatrix matrix) {
        return IntStream.range(0, matrix.size() * matrix.size())
                .mapToLong(cell -> matrix.weight(cell / matrix.size(), cell % matrix.size()))
                .toArray();
    }

    private static List<Reach> reaches(int count) {
        return Collections.nCopies(count, new Reach.CutOff());
    }
}
