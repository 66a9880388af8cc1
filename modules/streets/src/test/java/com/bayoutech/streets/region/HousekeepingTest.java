package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
    private final List<String> said = new ArrayList<>();
    private final Housekeeping housekeeping = new Housekeeping(said::add);

    @Test
    void troubleIsSaidAndEndsNothing() {
        housekeeping.keep(() -> fail("Permission denied"));

        assertThat(said).singleElement().asString().contains("Permission denied");
    }

    @Test
    void theSameTroubleIsSaidOnce() {
        housekeeping.keep(() -> fail("Permission denied"));
        housekeeping.keep(() -> fail("Read-only file system"));
        housekeeping.keep(() -> fail("Permission denied"));

        assertThat(said).hasSize(2);
    }

    private static void fail(String reason) {
        throw new UncheckedIOException(new IOException(reason));
    }
}
