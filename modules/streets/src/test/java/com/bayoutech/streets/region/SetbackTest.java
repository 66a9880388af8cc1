package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.places.AddressIndex;
import com.bayoutech.streets.places.UnreadableAddressListException;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetbackTest {
    @TempDir
    Path temporary;

    @Test
    void anAddressListThatCannotBeOpenedIsTriedAgain() throws IOException {
        assertThat(pauseAfter(temporary.resolve("none.csv"))).isZero();
    }

    @Test
    void aFileThatIsNoAddressListIsLeftAloneUntilItChanges() throws IOException {
        Path letter = Files.writeString(temporary.resolve("letter.csv"), "Dear Sir or Madam\n");

        assertThat(pauseAfter(letter)).isEqualTo(Setback.UNTIL_DATA_CHANGES);
    }

    private Duration pauseAfter(Path list) throws IOException {
        Path extract = temporary.resolve("town.osm.pbf");
        Town.of(1, 100).write(extract);
        UnreadableAddressListException trouble = catchThrowableOfType(
                UnreadableAddressListException.class,
                () -> AddressIndex.prepare(extract, List.of(list), temporary.resolve("places"), Progress.NONE));
        return Setback.find(trouble, "bayou", Duration.ofHours(1)).orElseThrow().pause();
    }
}
