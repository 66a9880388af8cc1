package com.bayoutech.acceptance.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.acceptance.permissions.PermissionMatrix.Attempt;
import com.bayoutech.foundation.Permission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each service method lets pass whom the table says, and nobody else. */
class ServicePermissionsTest {
    private static final PermissionMatrix MATRIX = PermissionMatrix.read("service");
    private static final ServiceDoors DOORS = new ServiceDoors();

    private static List<Attempt> attempts;

    @BeforeAll
    static void tryEachDoorAsEverybody() {
        attempts = new ArrayList<>();
        for (String door : DOORS.names()) {
            for (Asker asker : askers(door)) {
                attempts.add(new Attempt(door, asker, DOORS.isOpen(door, asker)));
            }
        }
    }

    @Test
    void eachRowIsOfAKindThatIsTried() {
        assertThat(PermissionMatrix.kinds())
                .containsExactlyInAnyOrder("role", "service", "screen", "endpoint", "rule", "request", "command");
    }

    @Test
    void eachDoorHasItsRowAndEachRowItsDoor() {
        assertThat(MATRIX.compareDoors(DOORS.names())).isEmpty();
    }

    @Test
    void eachDoorOpensForWhomTheTableSays() {
        assertThat(MATRIX.compare(attempts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void invertingARowIsNoticed(String row) {
        assertThat(MATRIX.invert(row).compare(attempts)).isNotEmpty();
    }

    @Test
    void whatIsDoneAtDepotsIsRefusedToWhoeverMayDoItElsewhere() {
        assertThat(MATRIX.rules().keySet().stream()
                        .filter(door -> MATRIX.rules().get(door).reach() == Rule.Reach.THE_DEPOT))
                .hasSizeGreaterThan(20)
                .allSatisfy(door -> assertThat(DOORS.isOpen(
                                door,
                                Asker.at(
                                        Asker.Where.ELSEWHERE,
                                        MATRIX.rules().get(door).needed())))
                        .isFalse());
    }

    @Test
    void eachPermissionThatADepotLimitsBelongsToADepot() {
        assertThat(MATRIX.rules().values().stream()
                        .filter(rule -> rule.reach() != Rule.Reach.ALL_DEPOTS)
                        .flatMap(rule -> rule.needed().stream()))
                .allMatch(Permission::isDepotWise);
    }

    @Test
    void aDoorWithoutARowIsNoticed() {
        Set<String> doors = new HashSet<>(DOORS.names());
        doors.add("orders.OrderService.newMethod");

        assertThat(MATRIX.compareDoors(doors)).singleElement().asString().contains("newMethod", "has no row");
    }

    @Test
    void aRowWithoutADoorIsNoticed() {
        Set<String> doors = new HashSet<>(DOORS.names());
        doors.remove("orders.OrderService.listOrders");

        assertThat(MATRIX.compareDoors(doors)).singleElement().asString().contains("listOrders", "has no door");
    }

    static Set<String> rows() {
        return MATRIX.rules().keySet();
    }

    /**
     * Each role, nobody, the owner, whoever has exactly what is needed, proven or not, at all depots, at the one that is concerned or
     * at another one, and all who have everything but one thing of it.
     */
    private static List<Asker> askers(String door) {
        List<Asker> askers = new ArrayList<>();
        PermissionMatrix.roles().forEach((role, permissions) -> askers.add(Asker.of(role, permissions)));
        askers.add(Asker.of("somebody without a role", Set.of()));
        askers.add(Asker.owner());
        Set<Permission> needed =
                MATRIX.rules().containsKey(door) ? MATRIX.rules().get(door).needed() : Set.of();
        askers.add(Asker.of("somebody with exactly " + needed, needed));
        askers.add(Asker.at(Asker.Where.HERE, needed));
        askers.add(Asker.at(Asker.Where.ELSEWHERE, needed));
        askers.add(Asker.of("somebody with exactly " + needed, needed).unproven());
        askers.add(Asker.owner().unproven());
        for (Permission one : needed) {
            askers.add(Asker.of("everybody without " + one, EnumSet.complementOf(EnumSet.of(one))));
        }
        return askers;
    }
}
