package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixCacheTest {
    private static final int DENSE = 1_000;
    private static final int SPARSE = 0;

    private final Digraph graph = RandomGraphs.grid(30);
    private final MatrixSearch search = new MatrixSearch(Hierarchy.contract(graph, Progress.NONE), 1);

    @Test
    void allThatAMatrixHoldsIsCounted() throws ReflectiveOperationException {
        for (int mostDense : new int[] {DENSE, SPARSE}) {
            RoadMatrix matrix = search.matrix(
                    reaches(40), RandomGraphs.points(graph, 40, 1), DirectWays.NONE, mostDense, Progress.NONE);
            RoadMatrix grown =
                    matrix.extendedBy(reaches(3), RandomGraphs.points(graph, 3, 2), DirectWays.NONE, Progress.NONE);
            assertThat(matrix.bytes()).isEqualTo(bytesOfArrays(matrix));
            assertThat(grown.bytes()).isEqualTo(bytesOfArrays(grown)).isGreaterThan(matrix.bytes());
        }
    }

    @Test
    void theOldestGoesWhenThereIsNoMoreRoom() {
        KnownMatrix first = matrix(0, 30);
        KnownMatrix second = matrix(1_000, 30);
        KnownMatrix third = matrix(2_000, 30);
        MatrixCache cache = new MatrixCache(second.bytes() + third.bytes());
        cache.keep(first);
        cache.keep(second);
        assertThat(cache.find(first.places())).isPresent();
        cache.keep(third);
        assertThat(cache.find(first.places())).isEmpty();
        assertThat(cache.find(second.places())).contains(second);
        assertThat(cache.find(third.places())).contains(third);
        assertThat(cache.bytes()).isEqualTo(second.bytes() + third.bytes());
    }

    @Test
    void oneThatIsTooLargeDrivesNoOtherOut() {
        KnownMatrix small = matrix(0, 10);
        MatrixCache cache = new MatrixCache(2 * small.bytes());
        cache.keep(small);
        KnownMatrix large = matrix(1_000, 60);
        cache.keep(large);
        assertThat(cache.find(large.places())).isEmpty();
        assertThat(cache.find(small.places())).contains(small);
    }

    @Test
    void ofManySmallOnesTheLastAreKept() {
        MatrixCache cache = new MatrixCache();
        List<KnownMatrix> all = IntStream.range(0, 20)
                .mapToObj(number -> matrix(100 * number, 4))
                .toList();
        all.forEach(cache::keep);
        assertThat(all.stream().map(matrix -> cache.find(matrix.places()).isPresent()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(number -> number >= 4).toList());
    }

    private KnownMatrix matrix(int number, int size) {
        List<Place> places = IntStream.range(number, number + size)
                .mapToObj(place -> SmallMap.at(place, 0))
                .toList();
        RoadMatrix matrix = search.matrix(
                reaches(size), RandomGraphs.points(graph, size, number), DirectWays.NONE, DENSE, Progress.NONE);
        return new KnownMatrix(places, Collections.nCopies(size, Optional.empty()), matrix);
    }

    private static List<Reach> reaches(int count) {
        return Collections.nCopies(count, new Reach.CutOff());
    }

    /** What the arrays need that can be reached from an object over objects of this package, the hierarchy's aside. */
    private static long bytesOfArrays(Object root) throws ReflectiveOperationException {
        IdentityHashMap<Object, Long> found = new IdentityHashMap<>();
        visit(root, found);
        return found.values().stream().mapToLong(bytes -> bytes).sum();
    }

    private static void visit(Object object, IdentityHashMap<Object, Long> found) throws ReflectiveOperationException {
        if (found.containsKey(object)
                || object instanceof MatrixSearch
                || object.getClass().isHidden()) {
            return;
        }
        long bytes = switch (object) {
            case int[] ints -> (long) Integer.BYTES * ints.length;
            case long[] longs -> (long) Long.BYTES * longs.length;
            default -> 0;
        };
        found.put(object, bytes);
        if (!object.getClass().getName().startsWith(MatrixCacheTest.class.getPackageName())) {
            return;
        }
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                visit(field.get(object), found);
            }
        }
    }
}
