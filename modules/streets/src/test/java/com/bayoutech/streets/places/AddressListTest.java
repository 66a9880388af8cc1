package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {
    @TempDir
    private Path folder;

    private final Gathered gathered = new Gathered();
    private final List<String> warnings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theHeadersSeparatorPartsTheRows(String separator) throws IOException {
        int leftOut = read("""
                address~zip~lat~lon
                12 Mill Lane~70118~29.95~-90.12
                "14 Mill Lane~rear"~70118~29.95~-90.12
                """.replace("~", separator));
        assertThat(leftOut).isZero();
        assertThat(gathered.street(0)).isEqualTo("Mill Lane");
        assertThat(gathered.street(1)).isEqualTo("Mill Lane" + separator.replace("\t", " ") + "rear");
        assertThat(gathered.postcode(1)).isEqualTo("70118");
    }

    @Test
    void aCommaWithinARowOfSemicolonsIsNoSeparator() throws IOException {
        read("""
                number;street;city;lat;lon
                12;Nes, Vágur;Vágur;61,47;-6,8
                14;Mill Lane;Heronville;29.95;-90.12
                """);
        assertThat(gathered.size()).isEqualTo(2);
        assertThat(gathered.street(0)).isEqualTo("Nes, Vágur");
        assertThat(Points.latitude(gathered.point(0))).isEqualTo(614_700_000);
    }

    @Test
    void rowsThatCannotBeReadAreCountedAndNamedInOneLine() throws IOException {
        int leftOut = read("""
                address,lat,lon
                1 Mill Lane,29.95,-90.12
                Nowhere,29.95,-90.12

                3 Mill Lane,north,-90.12
                4 Mill Lane,29.95,-90.12
                5 Mill Lane;29.95;-90.12
                6 Mill Lane,29.95,-90.12
                """);
        assertThat(leftOut).isEqualTo(3);
        assertThat(gathered.size()).isEqualTo(3);
        assertThat(warnings)
                .containsExactly(
                        "The address list (list.csv) cannot be read in 3 of 6 rows, which are left out: line 3, 5, 7. Give each a house number, a street and degrees.");
    }

    @Test
    void ofManyRowsTheFirstAreNamed() throws IOException {
        read("address,lat,lon\n" + "Nowhere,29.95,-90.12\n".repeat(1_200) + "1 Mill Lane,29.95,-90.12\n".repeat(1_300));
        assertThat(warnings)
                .containsExactly(
                        "The address list (list.csv) cannot be read in 1200 of 2500 rows, which are left out: line 2, 3, 4, 5, 6 and others."
                                + " Give each a house number, a street and degrees.");
    }

    @Test
    void aListWithoutDamageSaysNothing() throws IOException {
        assertThat(read("address,lat,lon\n1 Mill Lane,29.95,-90.12\n")).isZero();
        assertThat(read("address,lat,lon\n")).isZero();
        assertThat(warnings).isEmpty();
    }

    @Test
    void aListOfWhichMostRowsAreLostIsRefused() {
        assertThatThrownBy(() -> read("""
                                address,lat,lon
                                1 Mill Lane,29.95,-90.12
                                2 Mill Lane;29.95;-90.12
                                3 Mill Lane;29.95;-90.12
                                """))
                .isInstanceOf(UnreadableAddressListException.class)
                .hasMessage("The address list (list.csv) cannot be read in 2 of 3 rows, line 3 first. Give each"
                        + " row a house number, a street and degrees as in 29.95 and -90.07, and the separator of the"
                        + " first line.");
        assertThatThrownBy(() -> read("address,lat,lon\nNowhere,29.95,-90.12\n"))
                .isInstanceOf(UnreadableAddressListException.class)
                .hasMessageContaining("cannot be read in 1 of 1 rows, line 2 first");
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "name,x,y\nA,1,2\n", "address;lat\nA;1\n", "address lat lon\n"})
    void aListWithoutItsColumnsIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableAddressListException.class)
                .hasMessage("The address list (list.csv) must have columns address (or number and street), lat and lon."
                        + " Name them in its first line.");
    }

    @Test
    void aListThatCannotBeOpenedIsRefused() {
        assertThatThrownBy(() -> AddressList.read(folder.resolve("none.csv"), gathered, Progress.NONE, warnings::add))
                .isInstanceOf(UnreadableAddressListException.class)
                .hasMessage("The address list (none.csv) cannot be opened. Check its path and who may read it.")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aListInAnotherEncodingIsRefused() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.write(list, "address,lat,lon\n1 Bøgøta,62,-6.8\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> AddressList.read(list, gathered, Progress.NONE, warnings::add))
                .isInstanceOf(UnreadableAddressListException.class)
                .hasMessage("The address list (list.csv) is not written in UTF-8. Save it again in UTF-8.");
    }

    @Test
    void theProgressNamesNoFile() throws IOException {
        Path list = Files.writeString(
                folder.resolve("customers-of-2026.csv"), "address,lat,lon\n12 Mill Lane,29.95,-90.12\n");
        List<String> tasks = new ArrayList<>();
        AddressList.read(list, gathered, (task, share) -> tasks.add(task), warnings::add);
        assertThat(tasks).isNotEmpty().containsOnly("Reading an address list");
    }

    private int read(String text) throws IOException {
        return AddressList.read(
                Files.writeString(folder.resolve("list.csv"), text), gathered, Progress.NONE, warnings::add);
    }
}
