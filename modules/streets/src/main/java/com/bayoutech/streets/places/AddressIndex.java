package com.bayoutech.streets.places;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The addresses of a region in a folder: made once from an extract and from address lists, then opened and asked by any number of threads.
 *
 * <p>An address is located only if one place alone is meant. A different house number is never a match: 12 is not 12a, but {@code 12-16} on the
 * map has 12, 14 and 16. Flats, suites and floors are read over, streets may be shortened, accents left out, and two letters in the name of the
 * street and in that of the city may be wrong; what is exact goes before what is forgiven. If the typed name is as near to a street that lacks
 * the number, or to another address, or if a word cannot be explained, the answer is ambiguous. A street or a place without a house is never
 * located: it is offered as a candidate.
 */
public final class AddressIndex implements Geocoder, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AddressIndex.class.getName());
    private static final double NEAREST_METERS = 300;

    private final AddressStore store;
    private final Gazetteer gazetteer;

    private AddressIndex(AddressStore store) {
        this.store = store;
        this.gazetteer = new Gazetteer(store);
    }

    /**
     * What an index was made of.
     *
     * @param rowsLeftOut rows of address lists that could not be read, retired ones not counted
     */
    public record Contents(int addresses, int streets, int places, int rowsLeftOut) {}

    /**
     * Makes an index; an older one in the folder is replaced when the new one is whole.
     *
     * @param addressLists CSV files with columns such as {@code address, lat, lon, zip, city, status}
     * @throws com.bayoutech.streets.UnreadableExtractException if the extract is missing, foreign or damaged
     * @throws UnreadableAddressListException if a list cannot be opened, lacks its columns, or if most of its rows cannot be read
     * @throws java.util.concurrent.CancellationException if the progress's listener cancels
     */
    public static Contents prepare(Path extract, List<Path> addressLists, Path folder, Progress progress) {
        Gathered gathered = new Gathered();
        ExtractAddresses.read(extract, gathered, progress);
        int leftOut = 0;
        for (Path list : addressLists) {
            leftOut += AddressList.read(list, gathered, progress, line -> LOG.log(Level.WARNING, line));
        }
        MissingParts missing = new MissingParts(gathered);
        missing.add(progress);
        List<StreetPart> streets = StreetPart.of(gathered, missing, progress);
        try {
            AddressStoreWriter.write(gathered, streets, folder, progress);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return new Contents(
                gathered.size(), streets.size(), gathered.settlements().size(), leftOut);
    }

    /**
     * Opens what was prepared.
     *
     * @throws UnreadableIndexException if the folder holds no index, or one of another version
     */
    public static AddressIndex open(Path folder) {
        return new AddressIndex(AddressStore.open(folder));
    }

    @Override
    public GeocodeResult find(String addressLine) {
        return new AddressFinder(store, gazetteer).find(addressLine);
    }

    @Override
    public List<GeocodeResult> findAll(List<String> addressLines) {
        return addressLines.parallelStream().map(this::find).toList();
    }

    @Override
    public List<Address> suggest(String typed, int limit) {
        return new Suggestions(store, gazetteer).suggest(typed, limit);
    }

    @Override
    public Optional<Address> nearest(Place place) {
        return nearest(AddressStore.WHERE, place).or(() -> nearest(AddressStore.ALONG, place));
    }

    private Optional<Address> nearest(String column, Place place) {
        OptionalInt document = store.nearest(column, place.latitude(), place.longitude(), NEAREST_METERS);
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(store.rows(new int[] {document.getAsInt()}).get(0).address());
    }

    /** All addresses that have a house number, in no order that matters. */
    public void forEachAddress(Consumer<Address> consumer) {
        store.forEach(AddressStore.ADDRESS, row -> consumer.accept(row.address()));
    }

    @Override
    public void close() {
        store.close();
    }
}
