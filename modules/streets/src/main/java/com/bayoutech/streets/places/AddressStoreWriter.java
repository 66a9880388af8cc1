package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.internal.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the index of {@link AddressStore} beside its folder and moves it there when it is whole. */
final class AddressStoreWriter {
    private static final String TASK = "Indexing addresses";
    private static final int REPORTS = 1 << 12;

    private AddressStoreWriter() {}

    static void write(Gathered gathered, List<StreetPart> streets, Path folder, Progress progress) throws IOException {
        Path target = folder.toAbsolutePath();
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        try (FSDirectory directory = FSDirectory.open(fresh);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setUseCompoundFile(true))) {
            double all = (double) gathered.size() + streets.size();
            int done = 0;
            for (int address = 0; address < gathered.size(); address++) {
                if (done++ % REPORTS == 0) {
                    progress.advance(TASK, done / all);
                }
                writer.addDocument(address(gathered, address));
            }
            for (StreetPart street : streets) {
                if (done++ % REPORTS == 0) {
                    progress.advance(TASK, done / all);
                }
                writer.addDocument(street(street));
            }
            for (Gathered.Settlement settlement : gathered.settlements()) {
                writer.addDocument(settlement(settlement));
            }
            if (gathered.size() + streets.size() + gathered.settlements().size() == 0) {
                writer.addDocument(new Document());
            }
            progress.advance(TASK, 1);
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(AddressStore.FORMAT_KEY, AddressStore.FORMAT).entrySet());
            writer.commit();
        }
        replace(target, fresh);
        progress.report(TASK, 1);
    }

    private static Document address(Gathered gathered, int address) {
        Document document = document(AddressStore.ADDRESS, gathered.point(address));
        String street = Names.key(gathered.street(address));
        for (String number : HouseNumber.keys(gathered.number(address))) {
            document.add(new StringField(AddressStore.AT, AddressStore.at(street, number), Field.Store.NO));
        }
        add(document, AddressStore.NUMBER, gathered.number(address));
        add(document, AddressStore.STREET, gathered.street(address));
        add(document, AddressStore.CITY, gathered.city(address));
        add(document, AddressStore.POSTCODE, gathered.postcode(address));
        addPoint(document, AddressStore.WHERE, gathered.point(address));
        return document;
    }

    private static Document street(StreetPart street) {
        Document document = document(AddressStore.STREET_PART, street.middle());
        add(document, AddressStore.STREET, street.street());
        add(document, AddressStore.CITY, street.city());
        add(document, AddressStore.POSTCODE, street.postcode());
        document.add(new NumericDocValuesField(AddressStore.SIZE, street.houses()));
        street.points().forEach(point -> addPoint(document, AddressStore.ALONG, point));
        return document;
    }

    private static Document settlement(Gathered.Settlement settlement) {
        Document document = document(AddressStore.SETTLEMENT, settlement.point());
        add(document, AddressStore.CITY, settlement.name());
        document.add(new NumericDocValuesField(AddressStore.SIZE, settlement.radiusMeters()));
        return document;
    }

    private static Document document(String kind, long point) {
        Document document = new Document();
        document.add(new StringField(AddressStore.KIND, kind, Field.Store.NO));
        document.add(new NumericDocValuesField(AddressStore.POINT, point));
        return document;
    }

    private static void add(Document document, String column, String text) {
        if (!text.isEmpty()) {
            document.add(new SortedDocValuesField(column, new BytesRef(text)));
        }
    }

    private static void addPoint(Document document, String column, long point) {
        document.add(new LatLonPoint(
                column, Points.degrees(Points.latitude(point)), Points.degrees(Points.longitude(point))));
    }

    /** The older index goes away only when the new one is whole. */
    private static void replace(Path target, Path fresh) throws IOException {
        Path old = target.resolveSibling(target.getFileName() + ".old");
        Folders.delete(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(old);
    }
}
