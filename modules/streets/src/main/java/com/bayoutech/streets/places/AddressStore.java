package com.bayoutech.streets.places;

import com.bayoutech.streets.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of addresses, streets and places; safe for use by several threads.
 *
 * <p>It is one segment, whose documents are numbered: an address is known by its number here.
 */
final class AddressStore implements AutoCloseable {
    static final String FORMAT_KEY = "bayoutech.places";
    static final String FORMAT = "1";
    static final String KIND = "kind";
    static final String ADDRESS = "address";
    static final String STREET_PART = "street";
    static final String SETTLEMENT = "place";
    static final String AT = "at";
    static final String WHERE = "where";
    static final String ALONG = "along";
    static final String NUMBER = "number";
    static final String STREET = "street_name";
    static final String CITY = "city";
    static final String POSTCODE = "postcode";
    static final String POINT = "point";
    static final String SIZE = "size";
    static final char BETWEEN = '\t';

    private final DirectoryReader reader;
    private final LeafReader leaf;

    private AddressStore(DirectoryReader reader, LeafReader leaf) {
        this.reader = reader;
        this.leaf = leaf;
    }

    /**
     * Opens the index of a folder; all its bytes are held against their checksums first.
     *
     * @throws UnreadableIndexException if there is none, a damaged one or one of another version
     */
    static AddressStore open(Path folder) {
        try {
            requireWhole(folder);
            DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
            Map<String, String> mark = reader.getIndexCommit().getUserData();
            if (!FORMAT.equals(mark.get(FORMAT_KEY)) || reader.leaves().size() != 1) {
                reader.close();
                throw unreadable(folder, "is not of this program's version (" + FORMAT + ")", null);
            }
            return new AddressStore(reader, reader.leaves().get(0).reader());
        } catch (IndexNotFoundException | IllegalArgumentException missing) {
            throw unreadable(folder, "holds no addresses", missing);
        } catch (IOException damaged) {
            throw unreadable(folder, "is damaged or cannot be read", damaged);
        }
    }

    /** Lucene believes lengths before it looks at checksums, and leaves out those of large files. */
    private static void requireWhole(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            for (String name : directory.listAll()) {
                if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                        || name.startsWith(IndexFileNames.SEGMENTS)) {
                    try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                        CodecUtil.checksumEntireFile(file);
                    }
                }
            }
        }
    }

    private static UnreadableIndexException unreadable(Path folder, String problem, @Nullable Exception cause) {
        return new UnreadableIndexException(
                "The address index (" + folder.getFileName() + ") " + problem + ". Prepare it again.", cause);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static String at(String streetKey, String number) {
        return streetKey + BETWEEN + number;
    }

    /** The addresses that answer to a house number of a street, in every city. */
    int[] findAddresses(String streetKey, String number) {
        try {
            return documents(new Term(AT, at(streetKey, number)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The house numbers of a street that begin with some figures, up to some hundreds. */
    int[] findAddressesBeginning(String streetKey, String number, int limit) {
        try {
            Terms terms = leaf.terms(AT);
            if (terms == null) {
                return new int[0];
            }
            TermsEnum each = terms.iterator();
            BytesRef prefix = new BytesRef(at(streetKey, number));
            List<int[]> found = new ArrayList<>();
            boolean there = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (there && found.size() < limit && StringHelper.startsWith(each.term(), prefix)) {
                found.add(documents(new Term(AT, BytesRef.deepCopyOf(each.term()))));
                there = each.next() != null;
            }
            return found.stream()
                    .flatMapToInt(Arrays::stream)
                    .sorted()
                    .distinct()
                    .toArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private int[] documents(Term term) throws IOException {
        PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return new int[0];
        }
        int[] found = new int[8];
        int size = 0;
        for (int next = postings.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = postings.nextDoc()) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = next;
        }
        return Arrays.copyOf(found, size);
    }

    /** What is known of some documents, which are sorted. */
    List<AddressRow> rows(int[] documents) {
        try {
            Columns columns = new Columns(leaf);
            List<AddressRow> rows = new ArrayList<>(documents.length);
            for (int document : documents) {
                rows.add(columns.row(document));
            }
            return rows;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** All documents of a kind. */
    void forEach(String kind, Consumer<AddressRow> consumer) {
        try {
            Columns columns = new Columns(leaf);
            for (int document : documents(new Term(KIND, kind))) {
                consumer.accept(columns.row(document));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The distinct texts of a column, by the numbers that rows have for them. */
    List<String> texts(String column) {
        try {
            SortedDocValues values = DocValues.getSorted(leaf, column);
            List<String> texts = new ArrayList<>(values.getValueCount());
            for (int ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
                texts.add(values.lookupOrd(ordinal).utf8ToString());
            }
            return texts;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The document with the nearest point in a column, if there is one no farther than some meters. */
    OptionalInt nearest(String column, double latitude, double longitude, double maxMeters) {
        try {
            if (leaf.getPointValues(column) == null) {
                return OptionalInt.empty();
            }
            TopDocs found = LatLonPoint.nearest(new IndexSearcher(reader), column, latitude, longitude, 1);
            boolean near = found.scoreDocs.length > 0
                    && ((FieldDoc) found.scoreDocs[0]).fields[0] instanceof Double meters
                    && meters <= maxMeters;
            return !near ? OptionalInt.empty() : OptionalInt.of(found.scoreDocs[0].doc);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Reads columns forward: documents must come in order. */
    private static final class Columns {
        private final SortedDocValues numbers;
        private final SortedDocValues streets;
        private final SortedDocValues cities;
        private final SortedDocValues postcodes;
        private final NumericDocValues points;
        private final NumericDocValues sizes;

        Columns(LeafReader leaf) throws IOException {
            numbers = DocValues.getSorted(leaf, NUMBER);
            streets = DocValues.getSorted(leaf, STREET);
            cities = DocValues.getSorted(leaf, CITY);
            postcodes = DocValues.getSorted(leaf, POSTCODE);
            points = DocValues.getNumeric(leaf, POINT);
            sizes = DocValues.getNumeric(leaf, SIZE);
        }

        AddressRow row(int document) throws IOException {
            int street = streets.advanceExact(document) ? streets.ordValue() : -1;
            int city = cities.advanceExact(document) ? cities.ordValue() : -1;
            long point = points.advanceExact(document) ? points.longValue() : 0;
            int size = sizes.advanceExact(document) ? (int) sizes.longValue() : 0;
            Address address = new Address(
                    text(numbers, document),
                    street < 0 ? "" : streets.lookupOrd(street).utf8ToString(),
                    city < 0 ? "" : cities.lookupOrd(city).utf8ToString(),
                    text(postcodes, document),
                    Points.place(point));
            return new AddressRow(document, address, street, city, point, size);
        }

        private static String text(SortedDocValues column, int document) throws IOException {
            return column.advanceExact(document)
                    ? column.lookupOrd(column.ordValue()).utf8ToString()
                    : "";
        }
    }
}
