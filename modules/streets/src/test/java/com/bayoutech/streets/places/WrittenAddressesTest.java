package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of a whole town, written in the ways of different countries. */
class WrittenAddressesTest {
    private static final int ADDRESSES = 20_000;
    private static final int ASKED = 400;
    /** A house is drawn as a building, whose middle is not its door. */
    private static final double SAME_HOUSE_METERS = 50;
    /** Below this a person is asked to look. */
    private static final double LEAST_CONFIDENCE = 0.7;

    @TempDir
    private static Path folder;

    private static List<Address> addresses;
    private static AddressIndex index;

    @BeforeAll
    static void open() throws IOException {
        Town town = Town.of(1, ADDRESSES);
        Path extract = folder.resolve("town.osm.pbf");
        town.write(extract);
        AddressIndex.prepare(extract, List.of(), folder.resolve("index"), Progress.NONE);
        index = AddressIndex.open(folder.resolve("index"));
        addresses = town.drawAddresses(ASKED, 1);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NUMBER STREET, CITY
                    NUMBER STREET, CITY POSTCODE
                    NUMBER STREET, CITY, LA POSTCODE
                    NUMBER STREET, POSTCODE CITY
                    NUMBER STREET, POSTCODE, CITY
                    NUMBER STREET POSTCODE CITY
                    NUMBER, STREET, POSTCODE CITY
                    STREET NUMBER, POSTCODE CITY
                    STREET, NUMBER, POSTCODE CITY
                    CITY POSTCODE, STREET NUMBER
                    """)
    void anAddressIsFoundHoweverItIsWritten(String form) {
        assertThat(addresses)
                .filteredOn(address -> !isFound(address, index.find(written(address, form))))
                .extracting(address -> written(address, form))
                .isEmpty();
    }

    private static boolean isFound(Address address, GeocodeResult result) {
        return result instanceof GeocodeResult.Located located
                && located.confidence() > LEAST_CONFIDENCE
                && located.address().houseNumber().equals(address.houseNumber())
                && located.address().street().equals(address.street())
                && located.address().city().equals(address.city())
                && located.address().place().metersTo(address.place()) < SAME_HOUSE_METERS;
    }

    private static String written(Address address, String form) {
        return form.replace("NUMBER", address.houseNumber())
                .replace("STREET", address.street())
                .replace("POSTCODE", address.postcode())
                .replace("CITY", address.city());
    }
}
