package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Place;
import org.junit.jupiter.api.Test;

class ImportPlacesTest {
    private final ImportFixture fixture = new ImportFixture();

    @Test
    void aRowWithoutCoordinatesNeedsThem() {
        assertThat(problems(fixture.sendRow("latitude=", "longitude=")))
                .containsExactly("2 latitude is empty, and so is the address");
    }

    @Test
    void oneCoordinateIsNoPlaceWhateverTheAddressSays() {
        assertThat(problems(fixture.sendRow("address=1 Canal Street", "longitude=")))
                .containsExactly("2 longitude is empty: the row needs latitude and longitude");
    }

    @Test
    void nullIslandIsNoPlace() {
        assertThat(problems(fixture.sendRow("latitude=0", "longitude=0.0")))
                .containsExactly("2 latitude and longitude are 0, a point in the ocean");
    }

    @Test
    void swappedCoordinatesAreCalledSo() {
        assertThat(problems(fixture.sendRow("latitude=-90.0715", "longitude=29.9511")))
                .containsExactly("2 latitude and longitude are swapped");
    }

    @Test
    void swappedCoordinatesAreFoundWhereBothOrdersExist() {
        Place vienna = new Place(48.2, 16.4);
        ImportReport report = fixture.send(
                ImportFixture.row("latitude=16.37", "longitude=48.21"),
                ImportFixture.depot("Wien", vienna.latitude(), vienna.longitude(), "Europe/Vienna"),
                ImportFixture.MONDAY);

        assertThat(problems(report)).containsExactly("2 latitude and longitude are swapped");
    }

    @Test
    void aPlaceThatNoRouteReachesIsRefused() {
        assertThat(problems(fixture.sendRow("longitude=90.0715")))
                .containsExactly("2 latitude and longitude are more than 1000 km from the depot");
    }

    @Test
    void degreesAreGivenWithAPoint() {
        for (String bad : new String[] {"29,9511", "29°57'", "NaN", "0x1p3", "1e1", "29.95f", "2995110", "Infinity"}) {
            assertThat(problems(fixture.sendRow("latitude=" + bad)))
                    .as(bad)
                    .containsExactly("2 latitude is not a number of degrees");
        }
        assertThat(problems(fixture.sendRow("latitude=95"))).containsExactly("2 latitude is out of range");
        assertThat(problems(fixture.sendRow("longitude=-190"))).containsExactly("2 longitude is out of range");
    }

    @Test
    void coordinatesAreKeptToTheCentimeter() {
        fixture.sendRow("latitude=29.95111111149", "longitude=-90.07155555551");

        assertThat(fixture.order("A-1").visits().getFirst().place()).contains(new Place(29.9511111, -90.0715556));
    }
}
