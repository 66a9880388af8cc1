package com.bayoutech.api.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MapDoorTest {
    private final FakeStreets streets = new FakeStreets();
    private Caller caller = Caller.system("dispatcher", Permission.ORDERS_READ);
    private UnaryOperator<String> language = UnaryOperator.identity();
    private MockMvcTester door;

    @BeforeEach
    void build() {
        door = MockMvcTester.of(new MapDoor(streets, () -> caller, said -> language.apply(said)));
    }

    @Test
    void aTileIsKeptForGoodByTheBrowserThatAskedForIt() {
        MvcTestResult answer = door.get()
                .uri("/map/v7/14/3/5.mvt")
                .header("Accept-Encoding", "br, gzip")
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/vnd.mapbox-vector-tile");
        assertThat(answer).hasHeader("Content-Encoding", "gzip");
        assertThat(answer).hasHeader("Cache-Control", "max-age=31536000, private, immutable");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(streets.tile(14, 3, 5));
    }

    @Test
    void whoeverDoesNotUnderstandGzipGetsTheTileAsItIs() {
        MvcTestResult answer = door.get().uri("/map/v7/14/3/5.mvt").exchange();
        assertThat(answer).doesNotContainHeader("Content-Encoding");
        assertThat(answer).hasBodyTextEqualTo("14/3/5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip;q=0",
                "br, GZIP; q=0.000, *",
                "*;q=0",
                "br",
                "gzip ;q=0.0, identity",
                "",
                "notgzip",
                ";",
                ",",
                "*, x-gzip;q=0"
            })
    void whoeverRefusesGzipGetsTheTileAsItIs(String accepted) {
        MvcTestResult answer = door.get()
                .uri("/map/v7/14/3/5.mvt")
                .header("Accept-Encoding", accepted)
                .exchange();
        assertThat(answer).doesNotContainHeader("Content-Encoding").hasHeader("Vary", "Accept-Encoding");
        assertThat(answer).hasBodyTextEqualTo("14/3/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "*", "br;q=1.0, gzip;q=0.001", "*;q=0, GZip", "x-gzip"})
    void whoeverTakesGzipGetsIt(String accepted) {
        MvcTestResult answer = door.get()
                .uri("/map/v7/14/3/5.mvt")
                .header("Accept-Encoding", accepted)
                .exchange();
        assertThat(answer).hasHeader("Content-Encoding", "gzip");
    }

    @Test
    void theFactsSayWhatTheBrowserMustKnow() {
        MvcTestResult answer = door.get().uri("/map/facts").exchange();
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
            {"version": "v7", "bounds": [-91.5, 29.5, -91.0, 30.0], "minZoom": 6, "maxZoom": 15,
             "attribution": "© OpenStreetMap contributors"}
            """);
    }

    @Test
    void anImpossibleAddressGetsOneClearLine() {
        assertThat(door.get().uri("/map/v7/14/3/north.mvt").exchange())
                .hasStatus(400)
                .hasBodyTextEqualTo(
                        "The tile's zoom, x and y must be whole numbers. Ask for /map/VERSION/ZOOM/X/Y.mvt.");
        assertThat(door.get().uri("/map/v7/14/-3/5.mvt").exchange()).hasStatus(400);
        assertThat(door.get().uri("/map/v7/99/3/5.mvt").exchange())
                .hasStatus(404)
                .hasBodyTextEqualTo("The tile (99/3/5) does not exist. Zoom levels are 6 to 15.");
    }

    @Test
    void aTileOfAMapThatWasReplacedIsGone() {
        assertThat(door.get().uri("/map/v6/14/3/5.mvt").exchange())
                .hasStatus(404)
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void beforeTheStreetsAreReadyTheBrowserIsToldToLookAgain() {
        streets.prepare();
        assertThat(door.get().uri("/map/v7/14/3/5.mvt").exchange())
                .hasStatus(503)
                .hasHeader("Retry-After", "10")
                .hasBodyTextEqualTo("The streets are being prepared: 40 %.");
        assertThat(door.get().uri("/map/facts").exchange())
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"waiting\": \"The streets are being prepared: 40 %.\", \"lookAgainSeconds\": 10}");
    }

    @Test
    void whereTheStreetsCouldNotBePreparedTheBrowserLooksAgainMuchLaterAndLearnsNoFiles() {
        streets.fail();
        assertThat(door.get().uri("/map/v7/14/3/5.mvt").exchange())
                .hasStatus(503)
                .hasHeader("Retry-After", "120")
                .hasBodyTextEqualTo(StreetsNotReadyException.NO_STREETS);
        MvcTestResult facts = door.get().uri("/map/facts").exchange();
        assertThat(facts)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lookAgainSeconds")
                .isEqualTo(120);
        assertThat(facts).bodyJson().extractingPath("$.waiting").isEqualTo(StreetsNotReadyException.NO_STREETS);
    }

    @Test
    void aMapThatCannotBeReadIsSaidWithoutItsFilesAndLoggedOnce() {
        streets.damage();
        try (RecordedLog log = RecordedLog.of(MapDoor.class)) {
            for (int x = 0; x < 3; x++) {
                assertThat(door.get().uri("/map/v7/14/{x}/5.mvt", x).exchange())
                        .hasStatus(503)
                        .hasHeader("Retry-After", "120")
                        .hasHeader("Cache-Control", "no-store")
                        .hasBodyTextEqualTo("The map cannot be read. Ask an admin: the server's log says why.");
            }
            assertThat(log.records())
                    .singleElement()
                    .satisfies(record -> assertThat(record.getThrown()).hasMessageContaining("map.features"));
        }
    }

    @Test
    void whoeverMayNotSeeOrdersSeesNoMap() {
        caller = Caller.system("driver", Permission.PLANS_READ);
        assertThat(door.get().uri("/map/facts").exchange()).hasStatus(403);
        assertThat(door.get().uri("/map/v7/14/3/5.mvt").exchange()).hasStatus(403);
    }
}
