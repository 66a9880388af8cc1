package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.internal.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The streets of a source over time: first preparing, newer data, trouble that passes or stays, damage, closing.
 *
 * <p>Long, since each is a short story of its own over the same fake regions and the same clock.
 */
@Timeout(60)
class PreparedStreetsTest {
    @TempDir
    Path temporary;

    private final FakeRegions regions = new FakeRegions();
    private Path extract;
    private Path folder;
    private PreparedStreets streets;
    private long clock = 1_000_000;
    private final AtomicLong nanos = new AtomicLong(System.nanoTime());

    @BeforeEach
    void nameAnExtract() {
        extract = temporary.resolve("bayou-latest.osm.pbf");
        folder = temporary.resolve("streets");
        streets = newStreets();
    }

    @AfterEach
    void close() {
        streets.close();
        // Comes after a look in the background, which may still be putting the folder in order.
        streets.look(false);
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
        assertThat(versionsOnDisk()).hasSize(2);
    }

    @Test
    void whatWasReplacedIsClosedAtTheEndAtTheLatest() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        write("second");
        streets.refresh(Progress.NONE);

        streets.close();

        assertThat(regions.closed).containsExactly("first", "second");
        assertThat(versionsOnDisk()).hasSize(1);
    }

    @Test
    void whatWasReplacedIsClosedAQuarterOfAnHourLaterAndThenRemoved() throws IOException {
        write("first");
        streets.look(true);
        write("second");
        streets.look(true);

        pass(Duration.ofMinutes(14));
        streets.look(true);
        assertThat(regions.closed).isEmpty();
        assertThat(versionsOnDisk()).hasSize(2);

        pass(Duration.ofMinutes(1));
        streets.look(true);
        assertThat(regions.closed).containsExactly("first");
        assertThat(versionsOnDisk()).hasSize(1);
        assertThat(streets.network().version()).isEqualTo("second");
    }

    @Test
    void anExtractThatIsPutBackKeepsItsFolderWhenWhatItReplacedIsClosed() throws IOException {
        write("first");
        long time = clock;
        streets.look(true);
        write("second");
        streets.look(true);
        clock = time - 60_000;
        write("first");
        streets.look(true);

        pass(Duration.ofMinutes(15));
        streets.look(true);

        assertThat(regions.closed).containsExactly("first", "second");
        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(versionsOnDisk()).hasSize(1);
    }

    @Test
    void whatEarlierStartsLeftGoesAtTheStart() throws IOException {
        write("first");
        streets.look(true);
        streets.close();
        Files.createDirectory(folder.resolve("unfinished-v1-0123456789ab"));
        Path stale = Files.createDirectory(folder.resolve("v0-0123456789ab"));
        Files.setLastModifiedTime(stale, FileTime.fromMillis(clock));
        Path ahead = Files.createDirectory(folder.resolve("v1-ba9876543210"));
        Files.setLastModifiedTime(ahead, FileTime.fromMillis(System.currentTimeMillis() + 60_000));

        streets = newStreets();
        streets.look(true);

        assertThat(versionsOnDisk()).hasSize(2).contains(ahead);
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void theCommandLeavesTheVersionOfAServerAtWork() throws IOException {
        write("first");
        streets.look(true);
        write("second");

        try (PreparedStreets command = newStreets()) {
            command.refresh(Progress.NONE);
        }

        assertThat(versionsOnDisk()).hasSize(2);
        streets.look(true);
        assertThat(streets.network().version()).isEqualTo("second");
        assertThat(regions.prepared).containsExactly("first", "second");
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
    void aDamagedExtractIsNotTriedAgain() throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        regions.event = attempts::incrementAndGet;
        write("bad bytes");

        streets.look(true);
        streets.look(true);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void whatFailsBeforePreparingHasBegunIsTriedAgainAtTheNextLook() throws IOException {
        write("first");
        Files.writeString(folder, "a file in the folder's place");

        streets.look(true);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason()).contains("bayou.streets.folder"));

        Files.delete(folder);
        streets.look(true);
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void aDiskThatIsFullInTheMidstOfPreparingIsTriedAgainAnHourLater() throws IOException {
        write("first");
        regions.event = () -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };

        streets.look(true);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("No space left on device. Check")
                                .contains("bayou.streets.folder"));
        assertThat(versionsOnDisk()).isEmpty();

        regions.event = () -> {};
        assertIsTriedAgainAnHourLater();
    }

    @Test
    void aFaultInTheMidstOfPreparingIsSaidAndTriedAgainAnHourLater() throws IOException {
        write("first");
        regions.event = () -> {
            throw new IllegalStateException("a fault");
        };

        streets.look(true);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason()).contains("Look into the log"));

        regions.event = () -> {};
        assertIsTriedAgainAnHourLater();
    }

    private void assertIsTriedAgainAnHourLater() {
        pass(Duration.ofMinutes(59));
        streets.look(true);
        assertThat(streets.state()).isInstanceOf(Streets.State.Failed.class);

        pass(Duration.ofMinutes(1));
        streets.look(true);
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeRemovedDoesNotHideWhyPreparingFailed() throws IOException {
        write("first");
        IllegalStateException fault = new IllegalStateException("a fault");
        Path outside = temporary.resolve("outside");
        deepFolders(outside);
        List<Path> inside = new ArrayList<>();
        regions.event = () -> {
            try {
                // Together they are too deep for any path, so that nobody can list them, not even who may read
                // everything.
                inside.add(deepFolders(versionsOnDisk().getFirst()).resolve("deeper"));
                Files.move(outside, inside.getFirst());
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
            throw fault;
        };

        try {
            assertThatThrownBy(() -> streets.refresh(Progress.NONE)).isSameAs(fault);
            assertThat(fault.getSuppressed()).hasAtLeastOneElementOfType(UncheckedIOException.class);
        } finally {
            Files.move(inside.getFirst(), outside);
        }
    }

    private static Path deepFolders(Path top) throws IOException {
        Path deepest = top;
        for (int depth = 0; depth < 12; depth++) {
            deepest = deepest.resolve("d".repeat(200));
        }
        return Files.createDirectories(deepest);
    }

    @Test
    void preparedStreetsThatCannotBeReadNowStayAndAreReadAtTheNextLook() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        regions.opening = () -> {
            throw new UnreachableRegionException(new IOException("Too many open files"));
        };

        streets = newStreets();
        streets.look(true);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason())
                                .isEqualTo(
                                        "The prepared streets cannot be read now (java.io.IOException: Too many open files)."
                                                + " Check the disk, the folder that bayou.streets.folder names, and who may read it."));

        regions.opening = () -> {};
        streets.look(true);
        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(regions.prepared).containsExactly("first");
    }

    @Test
    void whatIsDamagedStaysUntilItIsPreparedAgain() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        Path damaged = damageOnDisk();
        regions.event = () -> assertThat(damaged.resolve("network")).exists();

        streets = newStreets();
        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(versionsOnDisk()).containsExactly(damaged);
    }

    @Test
    void whatSomebodyElseHasPreparedAgainMeanwhileIsTaken() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        damageOnDisk();
        streets = newStreets();
        regions.opening = () -> {
            regions.opening = () -> {};
            try (PreparedStreets command = newStreets()) {
                command.refresh(Progress.NONE);
            }
        };

        streets.refresh(Progress.NONE);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(regions.prepared).as("at first, and once again").containsExactly("first", "first");
    }

    @Test
    void whoPreparesNothingOpensWhatIsDamagedOnce() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        damageOnDisk();
        regions.openings.set(0);

        streets = newStreets();
        streets.look(false);
        streets.look(false);

        assertThat(regions.openings).hasValue(1);
    }

    @Test
    void whoPreparesNothingServesWhatWasBeforeTheDamaged() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        try (PreparedStreets command = newStreets()) {
            write("second");
            command.refresh(Progress.NONE);
        }
        streets.close();
        for (Path version : versionsOnDisk()) {
            if (Files.readString(version.resolve("network")).equals("second")) {
                Files.writeString(version.resolve("network"), "damaged");
            }
        }

        streets = newStreets();
        streets.look(false);

        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void whoPreparesNothingRemovesNothing() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        Path stale = Files.createDirectory(folder.resolve("v0-0123456789ab"));
        Files.setLastModifiedTime(stale, FileTime.fromMillis(clock));

        streets = newStreets();
        streets.look(false);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(stale).exists();
    }

    private Path damageOnDisk() throws IOException {
        Path version = versionsOnDisk().getFirst();
        Files.writeString(version.resolve("network"), "damaged");
        return version;
    }

    @Test
    void tooLittleMemorySaysTheRemedyAndTheOldStreetsGoOn() throws IOException {
        write("first");
        streets.look(true);
        write("second");
        regions.event = () -> {
            throw new OutOfMemoryError("Java heap space");
        };

        streets.look(true);

        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem())
                                .contains("was not enough")
                                .contains("BAYOU_MEMORY=")
                                .contains("-Xmx"));
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void whatTookAllTheMemoryIsTriedAgainAnHourLater() throws IOException {
        write("first");
        regions.event = () -> {
            throw new IllegalStateException("A thread failed.", new OutOfMemoryError("Java heap space"));
        };
        streets.look(true);
        regions.event = () -> {};

        pass(Duration.ofMinutes(59));
        streets.look(true);
        assertThat(streets.state()).isInstanceOf(Streets.State.Failed.class);

        pass(Duration.ofMinutes(1));
        streets.look(true);
        assertThat(streets.network().version()).isEqualTo("first");
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
        damageOnDisk();

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
    void anExtractThatWasAwayForAWhileIsAsGoodAsBefore() throws IOException {
        write("first");
        streets.look(true);
        Files.delete(extract);
        streets.look(true);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem()).contains("is not there"));

        clock -= 60_000;
        write("first");
        streets.look(true);

        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem()).isEmpty());
        assertThat(regions.prepared).containsExactly("first");
    }

    @Test
    void aMissingAddressListIsNamed() throws IOException {
        write("first");
        Path list = temporary.resolve("houses.csv");
        try (PreparedStreets withList =
                new PreparedStreets(ExtractSource.file(extract, List.of(list)), folder, regions, nanos::get)) {
            assertThat(withList.refresh(Progress.NONE))
                    .isInstanceOfSatisfying(
                            Streets.State.Failed.class,
                            failed -> assertThat(failed.reason())
                                    .contains("The address list (houses.csv) is not there")
                                    .contains("bayou.streets.addresses"));
        }
    }

    @Test
    void whoPreparesNothingServesWhatIsPrepared() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();

        streets = newStreets();
        streets.look(false);
        assertThat(streets.network().version()).isEqualTo("first");

        write("second");
        streets.look(false);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem()).contains("prepare-streets"));

        try (PreparedStreets command = newStreets()) {
            command.refresh(Progress.NONE);
        }
        streets.look(false);
        assertThat(streets.network().version()).isEqualTo("second");
        assertThat(regions.prepared).containsExactly("first", "second");
    }

    @Test
    void whoPreparesNothingSaysWhoDoes() throws IOException {
        write("first");

        streets.look(false);

        assertThat(streets.state())
                .isEqualTo(new Streets.State.Failed(
                        "The streets of bayou-latest are not prepared; run the command prepare-streets."));
        assertThat(regions.prepared).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeListedIsNamedAndLookedAtAgain() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        Path aside = Files.move(folder, temporary.resolve("aside"));
        Files.writeString(folder, "a file in the folder's place");

        streets = newStreets();
        streets.look(false);
        streets.look(false);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("not prepared")
                                .contains(folder.toString())
                                .contains("bayou.streets.folder"));

        Files.delete(folder);
        Files.move(aside, folder);
        streets.look(false);
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void streetsOfBeforeAreTakenAsSoonAsTheyCanBeRead() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        write("bad bytes");
        streets = newStreets();
        Path aside = Files.move(folder, temporary.resolve("aside"));
        regions.event = () -> putInTheWay(folder);
        streets.look(true);
        assertThat(streets.state()).isInstanceOf(Streets.State.Failed.class);

        Files.delete(folder);
        Files.move(aside, folder);
        streets.look(true);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem()).contains("damaged"));
    }

    private static void putInTheWay(Path folder) {
        try {
            Folders.delete(folder);
            Files.writeString(folder, "a file in the folder's place");
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Test
    void whoPreparesNothingTakesWhatWasDamagedAsSoonAsItIsPreparedAgain() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        damageOnDisk();

        streets = newStreets();
        streets.look(false);
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason()).contains("prepare-streets"));

        try (PreparedStreets command = newStreets()) {
            command.refresh(Progress.NONE);
        }
        streets.look(false);
        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void whoPreparesNothingServesWhatAnEarlierExtractGave() throws IOException {
        write("first");
        streets.refresh(Progress.NONE);
        streets.close();
        write("second");

        streets = newStreets();
        streets.look(false);

        assertThat(streets.network().version()).isEqualTo("first");
        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Ready.class,
                        ready -> assertThat(ready.problem()).contains("prepare-streets"));
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
    void theBackgroundIsReadyByItself() throws Exception {
        write("first");

        streets.start(Duration.ofMillis(5));
        await(() -> streets.state() instanceof Streets.State.Ready);

        assertThat(streets.network().version()).isEqualTo("first");
    }

    @Test
    void whatNoLookSurvivesIsSaid() throws Exception {
        write("first");
        regions.event = () -> {
            throw new NoClassDefFoundError("com/graphhopper/GraphHopper");
        };

        streets.start(Duration.ofMillis(5));
        await(() -> streets.state() instanceof Streets.State.Failed);

        assertThat(streets.state())
                .isInstanceOfSatisfying(
                        Streets.State.Failed.class,
                        failed -> assertThat(failed.reason()).contains("Look into the log"));
        assertThatThrownBy(streets::network).isInstanceOf(StreetsNotReadyException.class);
    }

    @Test
    void closingDoesNotWaitForWhatIsBeingPrepared() throws Exception {
        write("first");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        regions.event = () -> {
            begun.countDown();
            awaitUninterruptibly(goOn);
        };
        streets.start(Duration.ZERO);
        begun.await();
        assertThat(streets.state()).isEqualTo(new Streets.State.Preparing("Reading", 0.5));

        streets.close();

        assertThat(goOn.getCount()).as("still being prepared").isEqualTo(1);
        goOn.countDown();
        await(() -> regions.closed.contains("first"));
        assertThatThrownBy(streets::network).isInstanceOf(StreetsNotReadyException.class);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** Sleeps in between, so that the time limit of a test can end it. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(1);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private PreparedStreets newStreets() {
        return new PreparedStreets(ExtractSource.file(extract, List.of()), folder, regions, nanos::get);
    }

    /** Each writing is a minute later than the one before, whatever the clock of the disk. */
    private void write(String text) throws IOException {
        Files.writeString(extract, text);
        clock += 60_000;
        Files.setLastModifiedTime(extract, FileTime.fromMillis(clock));
    }

    private List<Path> versionsOnDisk() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(Files::isDirectory).toList();
        }
    }
}
