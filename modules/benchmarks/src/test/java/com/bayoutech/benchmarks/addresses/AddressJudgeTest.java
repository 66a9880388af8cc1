package com.bayoutech.benchmarks.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressJudgeTest {
    private static final AddressWriter IN_FULL = new AddressWriter(false, false, true);
    private static final Address MILL = address("1", "Mill Street", "Heronville", 30);
    private static final Address HILL = address("1", "Hill Street", "Heronville", 30.1);
    private static final Address BILL = address("2", "Bill Street", "Heronville", 30.2);

    private final AddressJudge judge = new AddressJudge(List.of(MILL, HILL, BILL));

    @Test
    void theNearestAddressIsDetermined() {
        assertThat(judge.determines(new Typist.Typed(MILL, IN_FULL, "1 Mil Street")))
                .isTrue();
        assertThat(judge.determinesStrictly(new Typist.Typed(MILL, IN_FULL, "1 Mil Street")))
                .isTrue();
    }

    @Test
    void whatIsAsNearToAnotherIsNotDetermined() {
        assertThat(judge.determines(new Typist.Typed(MILL, IN_FULL, "1 ill Street")))
                .isFalse();
        assertThat(judge.determines(new Typist.Typed(MILL, IN_FULL, "1 Hill Street")))
                .isFalse();
    }

    @Test
    void aStreetWithoutTheNumberCountsOnlyStrictly() {
        Typist.Typed equal = new Typist.Typed(MILL, IN_FULL, "1 BMill Street");
        assertThat(judge.determines(equal)).isTrue();
        assertThat(judge.determinesStrictly(equal)).isFalse();
        Typist.Typed nearer = new Typist.Typed(BILL, IN_FULL, "2 Mill Street");
        assertThat(judge.determines(nearer)).isTrue();
        assertThat(judge.determinesStrictly(nearer)).isFalse();
    }

    @Test
    void theSameSeedTypesTheSame() {
        assertThat(new Typist(5).spoil(MILL)).isEqualTo(new Typist(5).spoil(MILL));
        assertThat(new Typist(5).spoil(MILL).line()).contains("1");
    }

    @Test
    void aWrongNumberIsNotInTheList() {
        WrongNumbers wrong = new WrongNumbers(List.of(MILL, address("3-7", "Mill Street", "Heronville", 30.3)), 1);
        for (int draw = 0; draw < 200; draw++) {
            assertThat(wrong.draw(MILL, true)).isNotIn("1", "3", "4", "5", "6", "7");
        }
    }

    private static Address address(String number, String street, String city, double latitude) {
        return new Address(number, street, city, "", new Place(latitude, -90));
    }
}
