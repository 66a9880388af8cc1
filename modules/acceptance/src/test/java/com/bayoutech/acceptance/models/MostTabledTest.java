package com.bayoutech.acceptance.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/** Up to how many places all pairs are in tables: three modules know it, and none of them sees the others'. */
class MostTabledTest {
    @Test
    void thePlanningCountsOnTheTablesThatTheSolverAndTheStreetsMake() throws ReflectiveOperationException {
        int counted = constant("com.bayoutech.planning.RunMemory", "MOST_TABLED");
        assertThat(constant("com.bayoutech.solver.internal.Ways", "MOST_TABLED"))
                .isEqualTo(counted);
        assertThat(constant("com.bayoutech.streets.network.DenseRoadMatrix", "MOST_POINTS"))
                .isEqualTo(counted);
    }

    private static int constant(String type, String name) throws ReflectiveOperationException {
        Field field = Class.forName(type).getDeclaredField(name);
        field.setAccessible(true);
        return field.getInt(null);
    }
}
