package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressSourcesTest {
    private static final Offset<Double> A_METER = Offset.offset(1e-5);

    @TempDir
    private Path folder;

    @Test
    void aBuildingIsWhereItsCentroidIs() {
        SmallExtract extract = new SmallExtract();
        long corner = extract.node(30.000, -90.000);
        List<Long> outline = List.of(
                corner,
                extract.node(30.000, -89.998),
                extract.node(30.001, -89.998),
                extract.node(30.001, -90.000),
                corner);
        extract.way(outline, "building", "yes", "addr:housenumber", "7", "addr:street", "Mill Lane");
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            Place place = located(index, "7 Mill Lane").place();
            assertThat(place.latitude()).isCloseTo(30.0005, A_METER);
            assertThat(place.longitude()).isCloseTo(-89.999, A_METER);
        }
    }

    @Test
    void aBuildingOfSeveralPartsHasItsAddressOnce() {
        SmallExtract extract = new SmallExtract();
        long way = extract.way(square(extract, 30));
        extract.outline(way, "type", "multipolygon", "addr:housenumber", "9", "addr:street", "Mill Lane");
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            assertThat(located(index, "9 Mill Lane").street()).isEqualTo("Mill Lane");
        }
    }

    @Test
    void theHousesOfARowAreBetweenItsEnds() {
        SmallExtract extract = new SmallExtract();
        long first = extract.node(30, -90.000, "addr:housenumber", "2", "addr:street", "Mill Lane");
        long last = extract.node(30, -89.996, "addr:housenumber", "10", "addr:street", "Mill Lane");
        extract.way(List.of(first, last), "addr:interpolation", "even");
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            assertThat(located(index, "4 Mill Lane").place().longitude()).isCloseTo(-89.999, A_METER);
            assertThat(index.find("5 Mill Lane")).isInstanceOf(GeocodeResult.NotFound.class);
        }
    }

    @Test
    void aMissingCityAndPostcodeAreThoseAround() {
        SmallExtract extract = new SmallExtract();
        extract.node(30.02, -90, "place", "town", "name", "Heronville");
        extract.node(30.01, -90, "place", "suburb", "name", "Old Landing");
        extract.address("1", "Mill Lane", "", 30.011, -90);
        extract.node(30.012, -90, "addr:housenumber", "3", "addr:street", "Mill Lane", "addr:postcode", "70901");
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            Address address = located(index, "1 Mill Lane, Heronville");
            assertThat(address.city()).isEqualTo("Heronville");
            assertThat(address.postcode()).isEqualTo("70901");
        }
    }

    @Test
    void aPlaceWithoutStreetsHasHousesToo() {
        SmallExtract extract = new SmallExtract();
        extract.node(30, -90, "addr:housenumber", "4", "addr:place", "Egret Island");
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            assertThat(located(index, "Egret Island 4").street()).isEqualTo("Egret Island");
        }
    }

    @Test
    void aStreetWithoutHousesIsKnown() {
        SmallExtract extract = new SmallExtract();
        extract.address("1", "Mill Lane", "Heronville", 30.001, -90);
        extract.way(
                List.of(extract.node(30, -90), extract.node(30, -89.99)),
                "highway",
                "residential",
                "name",
                "Levee Road");
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            assertThat(index.find("5 Levee Road"))
                    .isEqualTo(new GeocodeResult.NotFound("Levee Road has no house number 5."));
            assertThat(index.nearest(new Place(30, -89.9905)).map(Address::street))
                    .contains("Levee Road");
        }
    }

    @Test
    void oneHouseThatIsOnTheMapTwiceIsOnePlace() {
        SmallExtract extract = new SmallExtract();
        extract.address("1", "Mill Lane", "Heronville", 30, -90);
        extract.address("1", "Mill Lane", "Heronville", 30.0003, -90);
        extract.address("2", "Mill Lane", "Heronville", 30, -90);
        extract.address("2", "Mill Lane", "Heronville", 30.01, -90);
        try (AddressIndex index = SmallTown.index(extract, List.of(), folder)) {
            assertThat(located(index, "1 Mill Lane").houseNumber()).isEqualTo("1");
            assertThat(index.find("2 Mill Lane")).isInstanceOf(GeocodeResult.Ambiguous.class);
        }
    }

    @Test
    void anAddressListAddsItsRowsAndCountsThoseItCannotRead() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, """
                address,lat,lon,zip,status
                1 AUDUBON PL,29.9357,-90.1239,70118,ACTIVE
                2 AUDUBON PL,29.9358,-90.1240,70118,RETIRED
                "1019-1021 Valmont St",29.9219,-90.1122,70115,ACTIVE
                1327 Adams St/7525 Plum St,29.95,-90.12,70118,ACTIVE
                Nowhere,29.9,-90.1,70118,ACTIVE
                3 AUDUBON PL,north,-90.1,70118,ACTIVE
                """);
        Path extract = folder.resolve("small.osm.pbf");
        new SmallExtract().write(extract);
        AddressIndex.Contents contents =
                AddressIndex.prepare(extract, List.of(list), folder.resolve("index"), Progress.NONE);
        assertThat(contents.rowsLeftOut()).isEqualTo(2);
        assertThat(contents.addresses()).isEqualTo(4);
        try (AddressIndex index = AddressIndex.open(folder.resolve("index"))) {
            assertThat(located(index, "1 Audubon Place").street()).isEqualTo("Audubon Pl");
            assertThat(located(index, "1021 Valmont St").postcode()).isEqualTo("70115");
            assertThat(located(index, "7525 Plum Street").street()).isEqualTo("Plum St");
            assertThat(index.find("2 Audubon Place")).isInstanceOf(GeocodeResult.NotFound.class);
            List<Address> all = new ArrayList<>();
            index.forEachAddress(all::add);
            assertThat(all).hasSize(4);
        }
    }

    @Test
    void aListWithoutItsColumnsIsRefused() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "name,x,y\nA,1,2\n");
        Path extract = folder.resolve("small.osm.pbf");
        new SmallExtract().write(extract);
        assertThatThrownBy(() -> AddressIndex.prepare(extract, List.of(list), folder.resolve("index"), Progress.NONE))
                .isInstanceOf(UnreadableAddressListException.class)
                .hasMessage("The address list (list.csv) must have columns address (or number and street), lat and lon."
                        + " Name them in its first line.");
    }

    @Test
    void aDamagedExtractLeavesTheOlderIndex() throws IOException {
        SmallTown.index(folder).close();
        Path damaged = folder.resolve("damaged.osm.pbf");
        Files.writeString(damaged, "no extract");
        assertThatThrownBy(() -> AddressIndex.prepare(damaged, List.of(), folder.resolve("index"), Progress.NONE))
                .isInstanceOf(UnreadableExtractException.class);
        try (AddressIndex index = AddressIndex.open(folder.resolve("index"))) {
            assertThat(located(index, "99 Magazine Street").city()).isEqualTo("Port Egret");
        }
    }

    @Test
    void aNewerIndexTakesTheOlderOnesPlaceWhileThatIsOpen() {
        try (AddressIndex older = SmallTown.index(folder)) {
            SmallExtract newer = new SmallExtract().address("5", "Mill Lane", "Heronville", 30, -90);
            try (AddressIndex index = SmallTown.index(newer, List.of(), folder)) {
                assertThat(located(index, "5 Mill Lane").houseNumber()).isEqualTo("5");
            }
            assertThat(located(older, "99 Magazine Street").city()).isEqualTo("Port Egret");
        }
    }

    @Test
    void aFolderWithoutAnIndexIsRefused() {
        assertThatThrownBy(() -> AddressIndex.open(folder))
                .isInstanceOf(UnreadableIndexException.class)
                .hasMessageContaining("holds no addresses. Prepare it again.");
    }

    private static List<Long> square(SmallExtract extract, double latitude) {
        long corner = extract.node(latitude, -90);
        return List.of(corner, extract.node(latitude, -89.999), extract.node(latitude + 0.001, -89.999), corner);
    }

    private static Address located(AddressIndex index, String line) {
        GeocodeResult result = index.find(line);
        assertThat(result).isInstanceOf(GeocodeResult.Located.class);
        return ((GeocodeResult.Located) result).address();
    }
}
