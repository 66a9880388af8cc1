package com.bayoutech.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedStreetsTest {
    @TempDir
    Path temporary;

    private final FakeRegions regions = new FakeRegions();
    private Path extract;
    private Path folder;
    private PreparedStreets streets;
    private long clock = 1_000_000;

    @BeforeEach
    void nameAnExtract() {
        extract = temporary.resolve("bayou-latest.osm.pbf");
        folder = temporary.resolve("streets");
        streets = newStreets();
    }

    @AfterEach
    void close() {
        streets.close();
    }

    @Test
    void nothingIsGivenOutBeforeTheStreetsAreReady() throws IOException {
        write("first");

        assertThat(streets.state()).isInstanceOf(Streets.State.Preparing.class);
        assertThatThrownBy(streets::network)
                .isInstanceOf(StreetsNotReadyException.class)
                .hasMessageContaining("being prepared");
    }

    @Test
    void anExtractIsPreparedOnceAndThenServes() throws IOException {
        write("first");

        Streets.State state = streets.refresh(Progress.NONE);
        streets.refresh(Progress.NONE);

        assertThat(state).isInstanceOfSatisfying(Streets.State.Ready.class, ready -> {
            assertThat(ready.region()).isEqualTo("bayou-latest");
            assertThat(ready.problem()).isEmpty();
        });
        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(regions.prepared).containsExactly("first");
    }

    @Test
    void whatWasPreparedIsThereAtTheNextStart() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();

        streets = newStreets();
        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(regions.prepared).hasSize(1);
    }

    @Test
    void aNewerExtractTakesThePlaceOfTheOlderWhole() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        StreetNetwork inHand = streets.network();
        write("second");

        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("second");
        assertThat(inHand.version()).isEqualTo("first");
        assertThat(regions.closed).as("closed only when nobody has it in hand").isEmpty();
        assertThat(versionsOnDisk()).hasSize(1);
    }

    @Test
    void whatWasReplacedIsClosedAtTheEndAtTheLatest() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        write("second");
        streets.refresh(Progress.NONE);

        streets.close();

        assertThat(regions.closed).containsExactly("first", "second");
    }

    @Test
    void aDamagedExtractGetsOneLineAndTheOldStreetsStay() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        write("bad bytes");

        Streets.State state = streets.refresh(Progress.NONE);

        assertThat(state)
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem())
                                .isEqualTo("The extract (bayou-latest.osm.pbf) is damaged. Download it again."));
        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(versionsOnDisk()).hasSize(1);
    }

    @Test
    void aDamagedExtractAtTheStartLeavesWhatAnEarlierStartHadPrepared() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        write("bad bytes");

        streets = newStreets();
        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem()).contains("damaged"));
    }

    @Test
    void preparedStreetsThatCannotBeOpenedArePreparedAgain() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        Files.writeString(versionsOnDisk().getFirst().resolve("network"), "damaged");

        streets = newStreets();
        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(regions.prepared).containsExactly("first", "first");
    }

    @Test
    void aMissingExtractSaysWhereToLook() {
        Streets.State state = streets.refresh(Progress.NONE);

        assertThat(state)
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("bayou-latest")
                                .contains("bayou.streets.extract"));
        assertThatThrownBy(streets::geocoder)
                .isInstanceOf(StreetsNotReadyException.class)
                .hasMessage(StreetsNotReadyException.NO_STREETS);
    }

    @Test
    void anExtractThatComesLaterIsTaken() throws IOException {
        streets.refresh(Progress.NONE);
        write("late");

        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("late");
    }

    @Test
    void aCancelledPreparationLeavesNothingAndCanBeBegunAgain() throws IOException {
        write("first");

        streets.refresh(new Progress() {
            @Override
            public void report(String task, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        });

        assertThat(regions.prepared).isEmpty();
        assertThat(versionsOnDisk()).isEmpty();
        streets.refresh(Progress.NONE);
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void theBackgroundTellsHowFarItIsAndIsReadyByItself() throws Exception {
        write("first");
        CountDownLatch ready = new CountDownLatch(1);

        streets.start(Duration.ofMillis(5));
        Thread waiting = Thread.ofVirtual().start(() -> {
            while (!(streets.state() instanceof Streets.State.Ready)) {
                Thread.onSpinWait();
            }
            ready.countDown();
        });
        ready.await();
        waiting.join();

        assertThat(streets.network().version()).isEqualTo("first");
    }

    private PreparedStreets newStreets() {
        return new PreparedStreets(ExtractSource.file(extract, List.of()), folder, regions);
    }

    /** Each writing is a minute later than the one before, whatever the clock of the disk. */
    private void write(String text) throws IOException {
        Files.writeString(extract, text);
        clock += 60_000;
        Files.setLastModifiedTime(extract, FileTime.fromMillis(clock));
    }

    private List<Path> versionsOnDisk() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(Files::isDirectory).toList();
        }
    }
}
