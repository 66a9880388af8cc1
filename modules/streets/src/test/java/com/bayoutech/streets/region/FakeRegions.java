package com.bayoutech.streets.region;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StraightLineNetwork;
import com.bayoutech.streets.StreetMatrix;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.TileSource;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Regions whose network is named after the text of their extract; a text that begins with "bad" is no extract. */
final class FakeRegions implements Region.Maker {
    final List<String> prepared = new CopyOnWriteArrayList<>();
    final List<String> closed = new CopyOnWriteArrayList<>();
    /** What happens while something is prepared. */
    volatile Runnable event = () -> {};
    /** How often something was opened. */
    final AtomicInteger openings = new AtomicInteger();
    /** What happens while something is opened. */
    volatile Runnable opening = () -> {};

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void prepare(ExtractSource source, Path extract, Path folder, Progress progress) {
        try {
            String text = Files.readString(extract);
            Files.writeString(folder.resolve("network"), text);
            progress.advance("Reading", 0.5);
            event.run();
            if (text.startsWith("bad")) {
                throw new UnreadableExtractException(extract, "is damaged", "Download it again.");
            }
            prepared.add(text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public Region open(Path folder) {
        try {
            openings.incrementAndGet();
            String text = Files.readString(folder.resolve("network"));
            opening.run();
            if (text.equals("damaged")) {
                throw new DamagedRegionException(new IllegalStateException("not what was written"));
            }
            return new FakeRegion(text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private final class FakeRegion implements Region {
        private final String name;

        FakeRegion(String name) {
            this.name = name;
        }

        @Override
        public StreetNetwork network() {
            return new StreetNetwork() {
                private final StreetNetwork lines = new StraightLineNetwork(1, 30);

                @Override
                public String version() {
                    return name;
                }

                @Override
                public StreetMatrix matrix(List<Place> places, Progress progress) {
                    return lines.matrix(places, progress);
                }

                @Override
                public StreetPath path(List<Place> stops) {
                    return lines.path(stops);
                }
            };
        }

        @Override
        public Geocoder geocoder() {
            return new Geocoder() {
                @Override
                public GeocodeResult find(String addressLine) {
                    return new GeocodeResult.NotFound(name);
                }

                @Override
                public List<GeocodeResult> findAll(List<String> addressLines) {
                    return addressLines.stream().map(this::find).toList();
                }

                @Override
                public List<Address> suggest(String typed, int limit) {
                    return List.of();
                }

                @Override
                public Optional<Address> nearest(Place place) {
                    return Optional.empty();
                }
            };
        }

        @Override
        public TileSource tiles() {
            throw new UnsupportedOperationException("No test asks for tiles.");
        }

        @Override
        public void close() {
            closed.add(name);
        }
    }
}
