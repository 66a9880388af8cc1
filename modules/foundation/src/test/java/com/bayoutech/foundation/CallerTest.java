package com.bayoutech.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller worker = Caller.system("worker", Permission.RUNS_WORK);

    @Test
    void whatIsNotGivenIsRefused() {
        assertThatThrownBy(() -> worker.require(Permission.ORDERS_READ))
                .isInstanceOf(NotPermittedException.class)
                .hasMessageContaining("orders.read")
                .hasMessageContaining("system:worker");
    }

    @Test
    void whatIsGivenIsAllowed() {
        assertThatCode(() -> worker.require(Permission.RUNS_WORK)).doesNotThrowAnyException();
    }

    @Test
    void keysOfPermissionsAreUniqueAndFound() {
        for (Permission permission : Permission.values()) {
            assertThat(Permission.findByKey(permission.key())).contains(permission);
        }
        assertThat(Permission.findByKey("orders.fly")).isEmpty();
    }
}
