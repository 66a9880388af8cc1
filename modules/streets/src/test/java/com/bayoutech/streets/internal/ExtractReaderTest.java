package com.bayoutech.streets.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractReaderTest {
    @TempDir
    Path folder;

    @Test
    void aListenerWhoseDiskIsFullIsNoFaultOfTheExtract() throws IOException {
        Path extract = folder.resolve("town.osm.pbf");
        Town.of(1, Town.MIN_ADDRESSES).write(extract);
        UncheckedIOException full = new UncheckedIOException(new IOException("No space left on device"));
        ExtractReader.Listener listener = new ExtractReader.Listener() {
            @Override
            public void way(long id, long[] nodes, Map<String, String> tags) {
                throw full;
            }
        };

        assertThatThrownBy(() -> new ExtractReader(extract).read(listener, "reading a town", Progress.NONE))
                .isSameAs(full);
    }
}
