package com.bayoutech.benchmarks;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import com.bayoutech.streets.places.AddressIndex;
import com.bayoutech.streets.places.UnreadableAddressListException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the geocoder, or tries it with misspelt addresses and with house numbers that are not there. */
final class GeocodeCommand implements Command {
    private static final long MOST_QUESTIONS = 1_000_000;

    @Override
    public String name() {
        return "geocode";
    }

    @Override
    public String usage() {
        return """
                geocode --osm FILE.osm.pbf [--addresses FILE.csv ...] --query "TEXT" [--query "TEXT" ...]
                  Finds addresses written in one line.
                geocode --osm FILE.osm.pbf [--addresses FILE.csv ...] --noise SEED --count N [--misses FILE]
                  Misspells N of the extract's addresses (two edits each on letters of street and city, three in ten without city, three in
                  ten abbreviated) and asks N more for a house number that the street does not have in any town. top1 is the share located
                  rightly of those that still determine one place, judged by plain comparison with the list of addresses; strict_top1
                  leaves out those that are as near to a street without the number.
                """;
    }

    @Override
    public Set<String> repeated() {
        return Set.of("query");
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        Path extract = options.path("osm");
        List<Path> lists = options.findTexts("addresses").stream().map(Path::of).toList();
        List<String> queries = options.findTexts("query");
        Optional<Long> seed = options.findNumber("noise", Long.MIN_VALUE, Long.MAX_VALUE);
        int count =
                Math.toIntExact(options.findNumber("count", 1, MOST_QUESTIONS).orElse(1_000L));
        Optional<Path> misses = options.findText("misses").map(Path::of);
        options.refuseUnused();
        lists.forEach(GeocodeCommand::requireReadable);
        if (queries.isEmpty() == seed.isEmpty()) {
            throw new UsageException("Give either --query \"TEXT\" or --noise SEED --count N.");
        }
        Path folder = Files.createTempDirectory("addresses");
        try {
            long start = System.nanoTime();
            AddressIndex.prepare(extract, lists, folder.resolve("index"), Progress.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            try (AddressIndex index = AddressIndex.open(folder.resolve("index"))) {
                if (seed.isEmpty()) {
                    out.println(answers(index, queries));
                    return;
                }
                GeocodeTrial trial = new GeocodeTrial(index, seed.get(), count);
                out.println(trial.run().with("index_seconds", seconds));
                if (misses.isPresent()) {
                    Files.write(misses.get(), trial.misses());
                }
            }
        } catch (UnreadableExtractException | UnreadableAddressListException unreadable) {
            throw new UsageException(String.valueOf(unreadable.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private static void requireReadable(Path list) {
        if (!Files.isRegularFile(list) || !Files.isReadable(list)) {
            throw new UsageException(
                    "The address list (--addresses " + list + ") cannot be read. Name a file that is there.");
        }
    }

    private static JsonObject answers(AddressIndex index, List<String> queries) {
        List<JsonObject> answers = new ArrayList<>();
        for (String query : queries) {
            JsonObject answer = new JsonObject().with("query", query);
            switch (index.find(query)) {
                case GeocodeResult.Located located ->
                    answer.with("answer", "located")
                            .with("confidence", located.confidence())
                            .withObjects("addresses", List.of(json(located.address())));
                case GeocodeResult.Ambiguous ambiguous ->
                    answer.with("answer", "ambiguous")
                            .withObjects(
                                    "addresses",
                                    ambiguous.candidates().stream()
                                            .map(GeocodeCommand::json)
                                            .toList());
                case GeocodeResult.NotFound missing ->
                    answer.with("answer", "not_found").with("reason", missing.reason());
            }
            answers.add(answer);
        }
        return new JsonObject().withObjects("answers", answers);
    }

    private static JsonObject json(Address address) {
        Place place = address.place();
        return new JsonObject()
                .with("house_number", address.houseNumber())
                .with("street", address.street())
                .with("city", address.city())
                .with("postcode", address.postcode())
                .with("lat", place.latitude())
                .with("lon", place.longitude());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
