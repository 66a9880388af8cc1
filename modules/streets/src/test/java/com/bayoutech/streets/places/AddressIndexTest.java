package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressIndexTest {
    @TempDir
    private static Path folder;

    private static AddressIndex index;

    @BeforeAll
    static void open() {
        index = SmallTown.index(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 Magazine St, Heronville           | 12 Magazine Street, Heronville
                    Magazine Street 12, Heronville       | 12 Magazine Street, Heronville
                    12 magazine heronville               | 12 Magazine Street, Heronville
                    Heronville, 12 MAGAZINE STREET       | 12 Magazine Street, Heronville
                    99 Magazine Street                   | 99 Magazine Street, Port Egret
                    18a Magazine St Heronville           | 18A Magazine Street, Heronville
                    18 A Magazine St Heronville          | 18A Magazine Street, Heronville
                    Magazine Street 18 a, Heronville     | 18A Magazine Street, Heronville
                    12 Magazine St Apt 4, Heronville, LA | 12 Magazine Street, Heronville
                    12 Magazine St #3, Heronville, USA   | 12 Magazine Street, Heronville
                    14 Magazine St, Suite 200, Heronville, Louisiana 70115 | 14 Magazine Street, Heronville
                    Unit B, 14 Magazine St, Heronville   | 14 Magazine Street, Heronville
                    7 Mill Lane                          | 5-9 Mill Lane, Heronville
                    5-9 Mill Ln                          | 5-9 Mill Lane, Heronville
                    7 - 9 Mill Ln                        | 5-9 Mill Lane, Heronville
                    9 N Rampart St                       | 9 North Rampart Street, Heronville
                    7 S. Rampart St.                     | 7 South Rampart Street, Heronville
                    30 5th Ave                           | 30 5th Avenue, Heronville
                    30 Fifth Avenue                      | 30 5th Avenue, Heronville
                    Bogota 4                             | 4 Bøgøta, Heronville
                    BØGØTA 4                             | 4 Bøgøta, Heronville
                    Boegoeta 4                           | 4 Bøgøta, Heronville
                    Hauptstr. 8                          | 8 Hauptstraße, Port Egret
                    Hauptstrasse 8 Port Egret            | 8 Hauptstraße, Port Egret
                    Hauptstr. 8 - 10115 Port Egret       | 8 Hauptstraße, Port Egret
                    Hauptstr. 8 – 10115 Port Egret       | 8 Hauptstraße, Port Egret
                    Hauptstr. 8 / 10115 Port Egret       | 8 Hauptstraße, Port Egret
                    Hauptstr. 8- 10115 Port Egret        | 8 Hauptstraße, Port Egret
                    Hauptstr. 8 - 1011 Port Egret        | 8 Hauptstraße, Port Egret
                    Hauptstr. 8 D-10115 Port Egret       | 8 Hauptstraße, Port Egret
                    Hauptstr. 8, D-10115 Port Egret      | 8 Hauptstraße, Port Egret
                    Hauptstr. 8, D 10115 Port Egret      | 8 Hauptstraße, Port Egret
                    Magazine Street 18 A 70115 Heronville | 18A Magazine Street, Heronville
                    21 St. Philip St                     | 21 Saint Philip Street, Port Egret
                    12 Magazine St, Old Landing          | 12 Magazine Street, Heronville
                    """)
    void theAddressThatIsMeantIsLocated(String line, String address) {
        assertThat(located(line)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 Magzine Street, Heronville    | 12 Magazine Street, Heronville
                    12 Magazien Sreet, Heronville    | 12 Magazine Street, Heronville
                    12 Magazine Street, Heronvlile   | 12 Magazine Street, Heronville
                    12 Mgazine St, Prot Egret        | 12 Magazine Street, Port Egret
                    Hauptsrtaße 8                    | 8 Hauptstraße, Port Egret
                    """)
    void typingErrorsAreForgiven(String line, String address) {
        assertThat(located(line)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 Magazine Street, Heronville",
                "99 Magazine Street, Heronville",
                "12b Magazine Street, Heronville",
                "12 B Magazine Street, Heronville",
                "18 Magazine Street, Heronville",
                "112 Mill Lane",
                "6 Mill Lane",
                "9 S Rampart St",
                "31 5th Ave",
                "Bøgøta 5"
            })
    void aDifferentHouseNumberIsNeverAMatch(String line) {
        assertThat(index.find(line)).isInstanceOf(GeocodeResult.NotFound.class);
    }

    @Test
    void theReasonNamesTheStreetAndWhatIsNear() {
        assertThat(index.find("112 Mill Lane"))
                .isEqualTo(new GeocodeResult.NotFound("Mill Lane (Heronville) has no house number 112."));
        assertThat(index.find("13 Magazine St, Heronville"))
                .isEqualTo(new GeocodeResult.NotFound(
                        "Magazine Street (Heronville) has no house number 13. Near it are 12, 14, 16."));
        assertThat(index.find("8 Hauptstraße, Heronville"))
                .isEqualTo(new GeocodeResult.NotFound(
                        "Hauptstraße is known in Port Egret, but not where the line says. Check the city."));
    }

    @Test
    void theSameAddressInTwoTownsIsAmbiguous() {
        assertThat(candidates("12 Magazine Street"))
                .containsExactlyInAnyOrder("12 Magazine Street, Heronville", "12 Magazine Street, Port Egret");
    }

    @Test
    void aLetterBeforeAPostcodeIsTheHousesOrTheCountrys() {
        assertThat(candidates("Hauptstraße 8 D 10115 Port Egret")).containsExactly("8 Hauptstraße, Port Egret");
        assertThat(candidates("Hauptstraße 8 A 1010 Port Egret")).containsExactly("8 Hauptstraße, Port Egret");
        assertThat(candidates("Hauptstraße 10 D 10115 Port Egret"))
                .containsExactlyInAnyOrder("10 Hauptstraße, Port Egret", "10D Hauptstraße, Port Egret");
    }

    @Test
    void aStreetWithoutItsDirectionIsAmbiguous() {
        assertThat(candidates("7 Rampart Street"))
                .containsExactlyInAnyOrder("7 North Rampart Street, Heronville", "7 South Rampart Street, Heronville");
    }

    @Test
    void aFigureInAStreetsNameIsNotForgiven() {
        assertThat(index.find("30 6th Avenue")).isInstanceOf(GeocodeResult.NotFound.class);
    }

    @Test
    void anUnknownWordMakesTheAnswerAQuestion() {
        assertThat(candidates("Red Lantern, 14 Magazine Street, Heronville"))
                .containsExactly("14 Magazine Street, Heronville");
        assertThat(index.find("14 Magazine Street, Springfield")).isNotInstanceOf(GeocodeResult.Located.class);
    }

    @Test
    void aRangeThatTheMapHasAsTwoHousesIsAQuestion() {
        assertThat(candidates("12-14 Magazine Street, Heronville"))
                .containsExactlyInAnyOrder("12 Magazine Street, Heronville", "14 Magazine Street, Heronville");
    }

    @Test
    void aStreetOrAPlaceWithoutAHouseIsOfferedButNotLocated() {
        assertThat(candidates("Mill Lane, Heronville")).containsExactly(" Mill Lane, Heronville");
        assertThat(candidates("Heronville")).containsExactly(" , Heronville");
    }

    @Test
    void exactWordsGiveFullConfidenceAndForgivenOnesLess() {
        assertThat(confidence("12 Magazine St, Heronville")).isEqualTo(1);
        assertThat(confidence("12 Magazin St, Heronville")).isBetween(0.5, 0.99);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",,,",
                "\u0000\u0001\u0007",
                "+-&&||!(){}[]^\"~*?:\\/",
                "12",
                "12 12 12 12",
                "AND OR NOT",
                "*:* TO [a TO b]",
                "\uD800",
                "12 \uDC00 Street",
                "#",
                "Apt 4",
                "No",
                "½",
                "-",
                "99999999999999999999 Mill Lane"
            })
    void whatIsNoAddressIsNotFound(String line) {
        assertThat(index.find(line)).isInstanceOf(GeocodeResult.NotFound.class);
    }

    @Test
    void longLinesAreNotFound() {
        assertThat(index.find("a".repeat(10_000))).isInstanceOf(GeocodeResult.NotFound.class);
        assertThat(index.find("12 a ".repeat(49))).isInstanceOf(GeocodeResult.NotFound.class);
        assertThat(index.suggest("a ".repeat(5_000), 5)).isEmpty();
    }

    @Test
    void manyAreFoundInTheirOrder() {
        List<String> lines = List.of("99 Magazine Street", "", "30 5th Ave");
        assertThat(index.findAll(lines))
                .isEqualTo(lines.stream().map(index::find).toList());
    }

    @Test
    void whatIsTypedSoFarIsCompleted() {
        assertThat(suggested("mag")).containsExactly(" Magazine Street, Heronville", " Magazine Street, Port Egret");
        assertThat(suggested("12 mag"))
                .containsExactlyInAnyOrder("12 Magazine Street, Heronville", "12 Magazine Street, Port Egret");
        assertThat(suggested("magazine street 1"))
                .contains("12 Magazine Street, Heronville", "18A Magazine Street, Heronville");
        assertThat(suggested("magazine st port")).containsExactly(" Magazine Street, Port Egret");
        assertThat(suggested("rampart")).hasSize(2);
        assertThat(suggested("heron")).containsExactly(" , Heronville");
        assertThat(index.suggest("m", 1)).hasSize(1);
        assertThat(index.suggest("", 5)).isEmpty();
    }

    @Test
    void theNearestAddressIsFoundUnlessItIsFar() {
        assertThat(index.nearest(new Place(SmallTown.NORTH + 0.0061, -90.0001)).map(AddressIndexTest::text))
                .contains("30 5th Avenue, Heronville");
        assertThat(index.nearest(new Place(31, -91))).isEmpty();
    }

    private static String located(String line) {
        GeocodeResult result = index.find(line);
        assertThat(result).isInstanceOf(GeocodeResult.Located.class);
        return text(((GeocodeResult.Located) result).address());
    }

    private static double confidence(String line) {
        return ((GeocodeResult.Located) index.find(line)).confidence();
    }

    private static List<String> candidates(String line) {
        GeocodeResult result = index.find(line);
        assertThat(result).isInstanceOf(GeocodeResult.Ambiguous.class);
        return ((GeocodeResult.Ambiguous) result)
                .candidates().stream().map(AddressIndexTest::text).toList();
    }

    private static List<String> suggested(String typed) {
        return index.suggest(typed, 10).stream().map(AddressIndexTest::text).toList();
    }

    private static String text(Address address) {
        return address.houseNumber() + " " + address.street() + ", " + address.city();
    }
}
