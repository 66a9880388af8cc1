package com.bayoutech.web.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneGuessTest {
    private final ZoneGuess guess = new ZoneGuess(List.of());

    @Test
    void aPlaceHasTheClockOfTheNearestTown() {
        assertThat(guess.of(new Place(29.9511, -90.0715))).contains(ZoneId.of("America/Chicago"));
        assertThat(guess.of(new Place(41.1579, -8.6291))).contains(ZoneId.of("Europe/Lisbon"));
        assertThat(guess.of(new Place(48.137, 11.575))).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void aDepotNearbyKnowsBetter() {
        Depot depot = new Depot(DepotId.random(), "Busingen", new Place(47.7, 8.69), ZoneId.of("Europe/Busingen"));
        assertThat(new ZoneGuess(List.of(depot)).of(new Place(47.69, 8.7))).contains(ZoneId.of("Europe/Busingen"));
    }

    @Test
    void onTheHighSeasNobodyKnows() {
        assertThat(guess.of(new Place(-50, -120))).isEmpty();
    }
}
