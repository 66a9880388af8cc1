package com.bayoutech.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunMemoryTest {
    private static final long GIBIBYTE = 1L << 30;

    private final FakeHeap heap = new FakeHeap();
    private final RunMemory memory = new RunMemory(heap);
    private final RunMemory.Share run = memory.share();

    @Test
    void tenThousandPlacesFitIntoTwoGigabytesBesideAllElse() {
        assertThat(RunMemory.ofMatrix(10_000) + RunMemory.ofSearch(10_000)).isLessThan(GIBIBYTE);
        assertThat(RunMemory.ofMatrix(5_000) + RunMemory.ofSearch(5_000)).isLessThan(GIBIBYTE);
    }

    @Test
    void aRunThatFitsIsLetIn() {
        assertThat(run.reserve(RunMemory.ofSearch(5_000))).isEmpty();
        assertThat(heap.isCollected).isFalse();
    }

    @Test
    void whatNobodyNeedsAnyMoreDoesNotCount() {
        heap.garbage = 900 << 20;
        assertThat(run.reserve(RunMemory.ofSearch(5_000))).isEmpty();
        assertThat(heap.isCollected).isTrue();
    }

    @Test
    void aRunThatDoesNotFitIsToldWhatItNeedsWhatThereIsAndTheRemedy() {
        heap.used = 600 << 20;
        assertThat(run.reserve(RunMemory.ofSearch(5_000)))
                .contains("Planning them takes another " + RunMemory.ofSearch(5_000) / (1 << 20)
                        + " MB of memory, and of the server's 1024 MB only 424 are free. Move some to another day or depot,"
                        + " or start the server with BAYOU_MEMORY=2g.");
        assertThat(run.reserve(RunMemory.ofSearch(500))).isEmpty();
    }

    @Test
    void twoRunsAreNotGivenTheSameMemory() {
        RunMemory.Share other = memory.share();
        assertThat(run.reserve(RunMemory.ofSearch(5_000))).isEmpty();
        assertThat(other.reserve(RunMemory.ofSearch(5_000)))
                .hasValueSatisfying(shortage -> assertThat(shortage)
                        .contains(
                                "only " + (824 - RunMemory.ofSearch(5_000) / (1 << 20) - 1) + " are free",
                                "Start it again when the other runs are over"));
        run.close();
        assertThat(other.reserve(RunMemory.ofSearch(5_000))).isEmpty();
    }

    @Test
    void whatARunWasGivenIsNotCountedAgainOnceItIsFilled() {
        heap.most = 2 * GIBIBYTE;
        assertThat(run.reserve(700 << 20)).isEmpty();
        heap.used += 700 << 20;
        assertThat(memory.share().reserve(1_100 << 20)).isEmpty();
    }

    @Test
    void travelTimesAreInUseWhenTheSearchBesideThemBegins() {
        RunMemory.Share other = memory.share();
        assertThat(run.reserve(100 << 20)).isEmpty();
        assertThat(other.reserve(300 << 20)).isEmpty();
        heap.used += 300 << 20;
        other.fill();
        assertThat(other.reserve(500 << 20)).isPresent();
        assertThat(other.reserve(400 << 20)).isEmpty();
        other.close();
        assertThat(memory.share().reserve(500 << 20)).isPresent();
    }

    @Test
    void travelTimesThatWereThereAlreadyTakeNothing() {
        RunMemory.Share other = memory.share();
        assertThat(run.reserve(100 << 20)).isEmpty();
        assertThat(other.reserve(300 << 20)).isEmpty();
        other.fill();
        assertThat(other.reserve(700 << 20)).isEmpty();
    }

    @Test
    void garbageThatWasThereBeforeARunIsNotCountedForIt() {
        heap.garbage = 500 << 20;
        assertThat(run.reserve(200 << 20)).isEmpty();
        assertThat(memory.share().reserve(400 << 20)).isEmpty();
    }

    @Test
    void closingTwiceGivesNothingBackTwice() {
        RunMemory.Share other = memory.share();
        assertThat(run.reserve(400 << 20)).isEmpty();
        assertThat(other.reserve(400 << 20)).isEmpty();
        run.close();
        run.close();
        assertThat(memory.share().reserve(500 << 20)).isPresent();
    }

    @Test
    void moreMemoryIsAskedForThanThereIs() {
        heap.most = 4 * GIBIBYTE;
        assertThat(new RunMemory(heap).exhausted()).contains("4096 MB", "BAYOU_MEMORY=5g");
    }

    private static final class FakeHeap implements RunMemory.Heap {
        private long most = GIBIBYTE;
        private long used = 200 << 20;
        private long garbage;
        private boolean isCollected;

        @Override
        public long mostBytes() {
            return most;
        }

        @Override
        public long usedBytes() {
            return isCollected ? used : used + garbage;
        }

        @Override
        public void collect() {
            isCollected = true;
        }
    }
}
