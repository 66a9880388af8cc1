package com.bayoutech.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    void whatIsGivenAtADepotHoldsThereAlone() {
        DepotId here = DepotId.random();
        DepotId there = DepotId.random();
        Caller clerk =
                new Caller(UUID.randomUUID(), "clerk", Map.of(Permission.ORDERS_READ, DepotScope.of(Set.of(here))));

        assertThat(clerk.may(Permission.ORDERS_READ, here)).isTrue();
        assertThat(clerk.may(Permission.ORDERS_READ, there)).isFalse();
        assertThat(clerk.may(Permission.ORDERS_READ)).isFalse();
        assertThat(clerk.mayAnywhere(Permission.ORDERS_READ)).isTrue();
        assertThatThrownBy(() -> clerk.require(Permission.ORDERS_READ, there))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> clerk.requireAnywhere(Permission.FLEET_READ))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoHasNotProvenLatelyWhoTheyAreIsTurnedAway() {
        Caller clerk = new Caller(UUID.randomUUID(), "clerk", Set.of(Permission.ORDERS_READ));

        assertThatThrownBy(clerk::requireProven)
                .isInstanceOf(NotProvenException.class)
                .hasMessageContaining("clerk");
        assertThatCode(() -> clerk.proven().requireProven()).doesNotThrowAnyException();
        assertThat(clerk.proven().may(Permission.ORDERS_READ)).isTrue();
    }

    @Test
    void theSystemItselfHasNobodyToAsk() {
        assertThatCode(worker::requireProven).doesNotThrowAnyException();
    }

    @Test
    void twoScopesTogetherHoldWhereEitherDoes() {
        DepotId here = DepotId.random();
        DepotId there = DepotId.random();
        DepotScope both = DepotScope.of(Set.of(here)).or(DepotScope.of(Set.of(there)));

        assertThat(both.holdsAt(here) && both.holdsAt(there)).isTrue();
        assertThat(both.holdsAt(DepotId.random())).isFalse();
        assertThat(both.or(DepotScope.ALL)).isEqualTo(DepotScope.ALL);
    }

    @Test
    void keysOfPermissionsAreUniqueAndFound() {
        for (Permission permission : Permission.values()) {
            assertThat(Permission.findByKey(permission.key())).contains(permission);
        }
        assertThat(Permission.findByKey("orders.fly")).isEmpty();
    }
}
