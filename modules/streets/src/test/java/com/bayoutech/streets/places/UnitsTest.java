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

/** Flats, floors, suites and stray letters beside the house number: every small number is a house of Meadow Street, too. Long by its tables. */
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
        row(extract, "Nørregade", 30.008, "1", "2", "3", "12");
        row(extract, "Calle Mayor", 30.009, "1", "2", "3", "12");
        row(extract, "Rue des Lilas", 30.010, "2", "3", "12", "14", "14bis", "16", "16 ter", "18", "18B");
        row(extract, "Am Stock", 30.011, "2", "3", "5", "12");
        row(extract, "Rue du Lot", 30.012, "3", "5", "12");
        extract.node(30.1, -90, "place", "town", "name", "Perth");
        extract.node(
                30.1,
                -90.002,
                "addr:housenumber",
                "12",
                "addr:street",
                "High Street",
                "addr:city",
                "Perth",
                "addr:postcode",
                "PH1 5LP");
        extract.address("5", "High Street", "Perth", 30.1, -90.004);
        extract.address("11", "High Street", "Perth", 30.1, -90.006);
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
                "First Floor Flat, 12 Meadow Street",
                "First Floor Flat 12 Meadow Street",
                "1st Floor Flat, 12 Meadow Street",
                "First Floor Flat 2, 12 Meadow Street",
                "First Floor Rear Flat, 12 Meadow Street",
                "Ground Floor Flat, 12 Meadow Street",
                "Lower Ground Floor, 12 Meadow Street",
                "Lower Ground Floor Flat, 12 Meadow Street",
                "2nd Floor, Flat 3, 12 Meadow Street",
                "12 Meadow Street, Ground Floor, Flat 3",
                "Ground Floor 3, 12 Meadow Street",
                "Top Floor Flat, 12 Meadow Street",
                "Flat 3, 12 Meadow Street",
                "Flat B, First Floor, 12 Meadow Street",
                "12 Meadow Street, Ground Floor Left",
                "12 Meadow St, Basement Apt",
                "12 Meadow St Basement Apt",
                "12 Meadow St, Upper Unit",
                "12 Meadow St, Rear Apartment",
                "Rm5 2nd Floor, 12 Meadow Street",
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
                    Wiesenstraße 12e Etage 2           | 12e Wiesenstraße
                    Wiesenstraße 12e, Etage 2          | 12e Wiesenstraße
                    Wiesenstraße 12 2e Etage           | 12 Wiesenstraße
                    Wiesenstraße 12, 3. OG links       | 12 Wiesenstraße
                    Wiesenstraße 12 3. OG rechts       | 12 Wiesenstraße
                    Wiesenstraße 12, 3.OG re.          | 12 Wiesenstraße
                    Wiesenstraße 12 EG rechts          | 12 Wiesenstraße
                    Wiesenstraße 12, EG li             | 12 Wiesenstraße
                    Wiesenstraße 12, Hinterhaus        | 12 Wiesenstraße
                    Wiesenstraße 12 Hinterhaus         | 12 Wiesenstraße
                    Wiesenstraße 12, Hinterhaus 2. OG  | 12 Wiesenstraße
                    Wiesenstraße 12, Hinterhaus, EG    | 12 Wiesenstraße
                    Wiesenstraße 12, Haus 3            | 12 Wiesenstraße
                    Wiesenstraße 12 Haus 3             | 12 Wiesenstraße
                    Wiesenstraße 12, Haus B, 2. OG     | 12 Wiesenstraße
                    Nørregade 12, 2. tv                | 12 Nørregade
                    Nørregade 12, 2.tv.                | 12 Nørregade
                    Nørregade 12 2. tv                 | 12 Nørregade
                    Nørregade 12, 2 th, Heronville     | 12 Nørregade
                    Nørregade 12, 2. tv 1358 Heronville | 12 Nørregade
                    Nørregade 12, st. th               | 12 Nørregade
                    Nørregade 12 st. tv., Heronville   | 12 Nørregade
                    Nørregade 12, kl. mf               | 12 Nørregade
                    Nørregade 12, 1. sal tv            | 12 Nørregade
                    Nørregade 12, 1. sal               | 12 Nørregade
                    Calle Mayor 12, 3º B               | 12 Calle Mayor
                    Calle Mayor, 12, 3ºB               | 12 Calle Mayor
                    Calle Mayor nº 12, 3° B            | 12 Calle Mayor
                    Calle Mayor 12 3º B                | 12 Calle Mayor
                    Calle Mayor, 12 - 3º B             | 12 Calle Mayor
                    Calle Mayor 12-3º izq              | 12 Calle Mayor
                    Calle Mayor 12, 3º izq             | 12 Calle Mayor
                    Calle Mayor 12, 3º dcha., Heronville | 12 Calle Mayor
                    Calle Mayor 12, 3º 2ª              | 12 Calle Mayor
                    Calle Mayor 12, piso 3º            | 12 Calle Mayor
                    Calle Mayor 12, piso 3º B          | 12 Calle Mayor
                    Calle Mayor 12, Esc. A, 3º B       | 12 Calle Mayor
                    Calle Mayor 12, bajo B             | 12 Calle Mayor
                    Calle Mayor 12, 2º Esq             | 12 Calle Mayor
                    Calle Mayor 12, 2.º Esq.           | 12 Calle Mayor
                    Calle Mayor 12, 2º andar direito   | 12 Calle Mayor
                    Calle Mayor 12, R/C                | 12 Calle Mayor
                    Calle Mayor 12 r/c Dto             | 12 Calle Mayor
                    Calle Mayor 12, rés-do-chão        | 12 Calle Mayor
                    12 rue des Lilas, Bât. B           | 12 Rue des Lilas
                    12 rue des Lilas, Bât B, 2e étage gauche | 12 Rue des Lilas
                    12 rue des Lilas, rez-de-chaussée  | 12 Rue des Lilas
                    14 bis rue des Lilas               | 14bis Rue des Lilas
                    14bis, rue des Lilas               | 14bis Rue des Lilas
                    14 BIS rue des Lilas, 2e étage     | 14bis Rue des Lilas
                    Rue des Lilas 14 bis RDC           | 14bis Rue des Lilas
                    16ter rue des Lilas                | 16 ter Rue des Lilas
                    14 rue des Lilas                   | 14 Rue des Lilas
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
                "First Floor Flat 5, Meadow Street",
                "Meadow Street, Basement Flat 5",
                "Calle Mayor, 3º B",
                "Calle Mayor, 3º",
                "Wiesenstraße, 2 OG rechts",
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
                    Am Stock 5                     | 5 Am Stock
                    Am Stock 5, 2. OG              | 5 Am Stock
                    Am Stock Nr. 5, 3. Stock       | 5 Am Stock
                    Am Stock 5 EG links            | 5 Am Stock
                    Rue du Lot 12, Apt 3           | 12 Rue du Lot
                    Rue du Lot 12 #3               | 12 Rue du Lot
                    Apt 3, Rue du Lot 12           | 12 Rue du Lot
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

    @ParameterizedTest
    @ValueSource(
            strings = {"12 bis rue des Lilas", "12bis, rue des Lilas", "rue des Lilas 12 bis", "12 ter rue des Lilas"})
    void whatIsBuiltBetweenTwoHousesIsNeitherOfThem(String line) {
        assertThat(index.find(line)).isInstanceOf(GeocodeResult.NotFound.class);
    }

    @Test
    void aLetterThatMayStandForBisIsAskedBack() {
        assertThat(houses("18 bis rue des Lilas")).containsExactly("18B Rue des Lilas");
        assertThat(houses("14B rue des Lilas")).containsExactly("14bis Rue des Lilas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 High Street, Perth PH1 5LP",
                "12 High Street, Perth, PH1 5LP",
                "12 High Street Perth ph1 5lp",
                "12 High Street, Perth PH15LP",
                "12 High Street, Perth RM11 1AA",
                "12 High Street, RM11 1AA",
                "12 High Street, Perth NR12 8AB",
                "High Street 12, NR5 8AB Perth",
                "12 High Street, Perth SW1A 1AA, UK",
            })
    void aBritishPostcodeIsNoUnit(String line) {
        assertThat(houses(line)).containsExactly("12 High Street");
    }

    @ParameterizedTest
    @ValueSource(strings = {"High Street, Perth PH1 5LP", "High Street, NR5 8AB", "High Street, Perth, RM11 1AA"})
    void aBritishPostcodeIsNoHouse(String line) {
        assertThat(houses(line)).containsExactly(" High Street");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nørregade, 2. sal tv",
                "Haus 3, Wiesenstraße",
                "12th Floor Flat, Meadow Street",
                "Meadow Street, First Floor Flat",
            })
    void noStoreyIsAHouse(String line) {
        assertThat(index.find(line)).isNotInstanceOf(GeocodeResult.Located.class);
    }

    @Test
    void aStreetsUnitIsCompletedWhileItIsTyped() {
        assertThat(index.suggest("Á Flat 1", 5))
                .extracting(Address::houseNumber)
                .containsExactly("15");
    }

    private static List<String> houses(String line) {
        GeocodeResult result = index.find(line);
        List<Address> found = result instanceof GeocodeResult.Located located
                ? List.of(located.address())
                : ((GeocodeResult.Ambiguous) result).candidates();
        return found.stream()
                .map(address -> address.houseNumber() + " " + address.street())
                .toList();
    }

    private static String located(String line) {
        GeocodeResult result = index.find(line);
        assertThat(result).isInstanceOf(GeocodeResult.Located.class);
        Address address = ((GeocodeResult.Located) result).address();
        return address.houseNumber() + " " + address.street();
    }
}
