package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Flats, floors, suites and stray letters beside the house number: every small number is a house of Meadow Street, too. */
class UnitsTest {
    @TempDir
    private static Path folder;

    private static AddressIndex index;

    @BeforeAll
    static void open() {
        SmallExtract extract = new SmallExtract();
        extract.node(30, -90, "place", "town", "name", "Heronville");
        row(extract, "Meadow Street", 30.001, "1", "2", "3", "4", "5", "12", "14B", "136", "200");
        row(extract, "Wiesenstraße", 30.002, "1", "2", "3", "4", "5", "12", "12e");
        row(extract, "Rue de la Prairie", 30.003, "1", "2", "3", "4", "5", "12");
        row(extract, "Á Flat", 30.004, "3", "15");
        row(extract, "Lower Level Road", 30.005, "5", "12");
        row(extract, "East Ferry Road", 30.006, "136");
        row(extract, "Basement Lane", 30.007, "12");
        index = SmallTown.index(extract, List.of(), folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static void row(SmallExtract extract, String street, double latitude, String... numbers) {
        for (int house = 0; house < numbers.length; house++) {
            extract.address(numbers[house], street, "Heronville", latitude, -90 + 0.002 * house);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unit 5, 12 Meadow Street",
                "Unit 5 12 Meadow Street",
                "Unit 5 - 12 Meadow Street",
                "Unit No. 5, 12 Meadow Street",
                "unit #5, 12 Meadow Street",
                "Units 3 & 4, 12 Meadow Street",
                "Units 3 and 4 12 Meadow Street",
                "12 Meadow Street Unit 5",
                "12 Meadow Street, Unit 5, Heronville",
                "12 Meadow Street Unit 5B",
                "12 Meadow Street Unit 5 B",
                "12 Meadow Street #5",
                "12 Meadow Street # 5",
                "12 Meadow Street#5",
                "#5 12 Meadow Street",
                "#5, 12 Meadow Street",
                "Apt 5 12 Meadow Street",
                "Apt. 5, 12 Meadow Street",
                "Apt.5, 12 Meadow Street",
                "apt5 12 Meadow Street",
                "12 Meadow Street Apt#5",
                "12 Meadow Street, Apt B5",
                "12 Meadow Street, Apartment 3",
                "12 Meadow St Ste 200",
                "Suite 12, 12 Meadow Street",
                "12 Meadow Street, Suite 12-A",
                "12 Meadow Street, Floor 2",
                "12 Meadow Street, 2nd Floor",
                "12 Meadow Street 2nd floor",
                "2nd Floor 12 Meadow Street",
                "Second floor, 12 Meadow Street",
                "Ground floor, 12 Meadow Street",
                "Ground Floor 12 Meadow Street",
                "Basement flat, 12 Meadow Street",
                "Basement, 12 Meadow Street",
                "12 Meadow Street, Fl 3, Apt 4",
                "Lot 4, 12 Meadow Street",
                "12 Meadow Street Lot 4",
                "Room 3, Building 2, 12 Meadow Street",
                "12 Meadow Street, Bldg B",
                "Trailer 3, 12 Meadow Street",
                "12 Meadow Street PH2",
                "Office 5, 12 Meadow Street",
                "12 Meadow Street No 5",
                "No 12 Meadow Street",
                "Meadow Street No. 12, Apt 5",
                "Meadow Street 12 Whg 3",
            })
    void theHouseIsLocatedWhateverTheUnit(String line) {
        assertThat(located(line)).isEqualTo("12 Meadow Street");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wiesenstraße 12 Whg 3              | 12 Wiesenstraße
                    Wiesenstraße 12, Whg. 3            | 12 Wiesenstraße
                    Wiesenstraße 12, Wohnung Nr. 3     | 12 Wiesenstraße
                    Wiesenstraße 12 App. 2             | 12 Wiesenstraße
                    Wiesenstraße 12, 2. Etage          | 12 Wiesenstraße
                    Wiesenstraße 12 2. Etage           | 12 Wiesenstraße
                    Wiesenstraße 12, 3. OG             | 12 Wiesenstraße
                    Wiesenstraße 12, 3.OG, Whg 4       | 12 Wiesenstraße
                    Wiesenstraße 12 3 OG               | 12 Wiesenstraße
                    Wiesenstraße 12, 3 OG              | 12 Wiesenstraße
                    Wiesenstraße 12 OG                 | 12 Wiesenstraße
                    Wiesenstraße 12 EG                 | 12 Wiesenstraße
                    Wiesenstraße 12, EG                | 12 Wiesenstraße
                    Wiesenstr.12, 1. Stock             | 12 Wiesenstraße
                    Wiesenstraße 12e OG                | 12e Wiesenstraße
                    12 rue de la Prairie, apt 3        | 12 Rue de la Prairie
                    12 rue de la Prairie, appt. 3      | 12 Rue de la Prairie
                    12 rue de la Prairie, étage 2      | 12 Rue de la Prairie
                    12 rue de la Prairie, 2e étage     | 12 Rue de la Prairie
                    12 rue de la Prairie 1er étage     | 12 Rue de la Prairie
                    2ème étage, 12 rue de la Prairie   | 12 Rue de la Prairie
                    Bâtiment B, 12 rue de la Prairie   | 12 Rue de la Prairie
                    12 Meadow Street, 2º andar         | 12 Meadow Street
                    12 Meadow Street, piso 3           | 12 Meadow Street
                    Meadow Street 12, 2. sal           | 12 Meadow Street
                    """)
    void unitsOfOtherLanguagesAreNoHouses(String line, String address) {
        assertThat(located(line)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unit 5 Meadow Street",
                "Unit 5, Meadow Street",
                "Unit No 5 Meadow Street",
                "Meadow Street Unit 5",
                "Meadow Street, Unit 5, Heronville",
                "Meadow Street Apt 5",
                "Meadow Street Apt.5",
                "Meadow Street apt5",
                "Meadow Street Rm 5",
                "Meadow Street Fl 5",
                "Meadow Street Fl 5, Heronville",
                "Meadow Street Lot 5",
                "Meadow Street #5",
                "#5 Meadow Street",
                "Meadow Street Suite 5",
                "Meadow Street, 5th Floor",
                "Meadow Street 5th Floor",
                "5th Floor, Meadow Street",
                "Units 3 & 4 Meadow Street",
                "Unit 3/4 Meadow Street",
                "Wiesenstraße Whg 3",
                "Wiesenstraße, Whg. 3",
                "Wiesenstraße 3. OG",
                "Wiesenstraße, 3. Etage",
                "Rue de la Prairie, étage 2",
                "2e étage, Rue de la Prairie",
            })
    void aUnitAloneIsNoHouse(String line) {
        GeocodeResult result = index.find(line);
        assertThat(result).isInstanceOf(GeocodeResult.Ambiguous.class);
        assertThat(((GeocodeResult.Ambiguous) result).candidates())
                .extracting(Address::houseNumber)
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Á Flat 15                      | 15 Á Flat
                    A Flat 15, Heronville          | 15 Á Flat
                    15 Á Flat                      | 15 Á Flat
                    12 Lower Level Road            | 12 Lower Level Road
                    Lower Level Road 5             | 5 Lower Level Road
                    12 Lower Level Road, Apt 5     | 12 Lower Level Road
                    12 Basement Lane               | 12 Basement Lane
                    """)
    void aStreetMayBeCalledLikeAUnit(String line, String address) {
        assertThat(located(line)).isEqualTo(address);
    }

    @Test
    void aStreetThatIsCalledLikeAUnitLacksNumbersToo() {
        assertThat(index.find("Á Flat 5"))
                .isEqualTo(new GeocodeResult.NotFound("Á Flat (Heronville) has no house number 5. Near it are 3."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "136 B Meadow Street",
                "136,B Meadow Street",
                "136, B Meadow Street",
                "136,B, Meadow Street",
                "136;B Meadow Street",
                "136.B Meadow Street",
                "136-B Meadow Street",
                "136/B Meadow Street",
                "136 (B) Meadow Street",
                "136B Meadow Street",
                "136,E Meadow Street",
                "Meadow Street 136,B",
                "Meadow Street 136, B",
                "Meadow Street 136, B, Heronville",
                "Meadow Street 136 b, Heronville",
            })
    void aLetterBehindTheNumberIsAnotherHouse(String line) {
        assertThat(index.find(line)).isInstanceOf(GeocodeResult.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "136,B Meadw Street",
                "136 BC Meadow Street",
                "B 136 Meadow Street",
                "B, 136 Meadow Street",
                "136 Meadow Street B",
                "136 Meadow Street, B",
                "Meadow B Street 136",
                "136 , , B Meadow Street",
            })
    void aLetterThatMayBelongToTheNumberMakesAQuestion(String line) {
        assertThat(index.find(line)).isInstanceOf(GeocodeResult.Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    14,B Meadow Street             | 14B Meadow Street
                    14, b Meadow Street            | 14B Meadow Street
                    Meadow Street 14, B            | 14B Meadow Street
                    Meadow Street 14.B             | 14B Meadow Street
                    136, E Ferry Road              | 136 East Ferry Road
                    136 Mead ow Street             | 136 Meadow Street
                    136 M eadow Street             | 136 Meadow Street
                    """)
    void aLetterIsReadAsWhatItIs(String line, String address) {
        assertThat(located(line)).isEqualTo(address);
    }

    @Test
    void aStreetsUnitIsCompletedWhileItIsTyped() {
        assertThat(index.suggest("Á Flat 1", 5))
                .extracting(Address::houseNumber)
                .containsExactly("15");
    }

    private static String located(String line) {
        GeocodeResult result = index.find(line);
        assertThat(result).isInstanceOf(GeocodeResult.Located.class);
        Address address = ((GeocodeResult.Located) result).address();
        return address.houseNumber() + " " + address.street();
    }
}
